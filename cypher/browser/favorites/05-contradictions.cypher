// Statements that contradict each other, with their articles
MATCH p = (:Article)<-[:FROM]-(:Statement)-[:CONTRADICTS]->(:Statement)-[:FROM]->(:Article)
RETURN p
LIMIT 100;
