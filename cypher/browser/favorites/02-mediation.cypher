// Mediators with the sides they bring together
MATCH p = (:Entity)<-[:MEDIATOR]-(:Event)-[:SOURCE|TARGET]->(:Entity)
RETURN p
LIMIT 200;
