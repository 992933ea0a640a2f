// Search the sentences; word stems count: threaten finds threatened
:param words => 'threaten'
CALL db.index.fulltext.queryNodes('statement_quotes', $words) YIELD node AS s, score
MATCH (s)-[:FROM]->(a:Article)
RETURN s.quote AS quote, s.type AS type, s.polarity AS polarity, s.date AS date, a.title AS article, a.url AS url, score
LIMIT 50;
