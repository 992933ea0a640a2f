// Who holds which office where
MATCH p = (:Entity)-[:HOLDS_OFFICE]->(:Entity)
RETURN p
LIMIT 200;
