// Search names and aliases, with or without accents
:param words => 'turkiye'
CALL db.index.fulltext.queryNodes('entity_names', $words) YIELD node AS e, score
RETURN e.name AS name, e.type AS type, e.aliases AS aliases, e.mentions AS mentions, score
LIMIT 50;
