// Statements with their article, their event and who says so; one that reports no event has its participants itself.
// Rows: id, article, events, sayers, sources, targets (lists of one id or none), properties.
UNWIND $rows AS row
MERGE (s:Statement {id: row.id})
SET s += row.properties
WITH s, row
CALL (s, row) {
  MATCH (s)-[old:FROM|REPORTS|ATTRIBUTED_TO|SOURCE|TARGET]->(n)
  WHERE NOT n.id IN CASE type(old)
    WHEN 'FROM' THEN [row.article]
    WHEN 'REPORTS' THEN row.events
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
  UNWIND row.events AS id
  MERGE (n:Event {id: id})
  MERGE (s)-[:REPORTS]->(n)
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
