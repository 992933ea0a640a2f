// Statements with their article, the event that they report or (negated) deny, and who says so; one without an event has its participants itself.
// Rows: id, article, reports, denies, sayers, sources, targets (lists of one id or none), properties.
UNWIND $rows AS row
MERGE (s:Statement {id: row.id})
SET s += row.properties
WITH s, row
CALL (s, row) {
  MATCH (s)-[old:FROM|REPORTS|DENIES|ATTRIBUTED_TO|SOURCE|TARGET]->(n)
  WHERE NOT n.id IN CASE type(old)
    WHEN 'FROM' THEN [row.article]
    WHEN 'REPORTS' THEN row.reports
    WHEN 'DENIES' THEN row.denies
    WHEN 'ATTRIBUTED_TO' THEN row.sayers
    WHEN 'SOURCE' THEN row.sources
    ELSE row.targets
  END
  DELETE old
}
MERGE (a:Article {id: row.article})
MERGE (s)-[:FROM]->(a)
WITH s, row
CALL (s, row) {
  UNWIND row.reports AS id
  MERGE (n:Event {id: id})
  MERGE (s)-[:REPORTS]->(n)
}
CALL (s, row) {
  UNWIND row.denies AS id
  MERGE (n:Event {id: id})
  MERGE (s)-[:DENIES]->(n)
}
CALL (s, row) {
  UNWIND row.sayers AS id
  MERGE (n:Entity {id: id})
  MERGE (s)-[:ATTRIBUTED_TO]->(n)
}
CALL (s, row) {
  UNWIND row.sources AS id
  MERGE (n:Entity {id: id})
  MERGE (s)-[:SOURCE]->(n)
}
CALL (s, row) {
  UNWIND row.targets AS id
  MERGE (n:Entity {id: id})
  MERGE (s)-[:TARGET]->(n)
};
