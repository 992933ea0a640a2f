// Events with their participants. Rows: id, sources, targets, mediators, locations (lists of ids), properties.
UNWIND $rows AS row
MERGE (e:Event {id: row.id})
SET e += row.properties
WITH e, row
CALL (e, row) {
  MATCH (e)-[old:SOURCE|TARGET|MEDIATOR|LOCATION]->(n:Entity)
  WHERE NOT n.id IN CASE type(old)
    WHEN 'SOURCE' THEN row.sources
    WHEN 'TARGET' THEN row.targets
    WHEN 'MEDIATOR' THEN row.mediators
    ELSE row.locations
  END
  DELETE old
}
CALL (e, row) {
  UNWIND row.sources AS id
  MERGE (n:Entity {id: id})
  MERGE (e)-[:SOURCE]->(n)
}
CALL (e, row) {
  UNWIND row.targets AS id
  MERGE (n:Entity {id: id})
  MERGE (e)-[:TARGET]->(n)
}
CALL (e, row) {
  UNWIND row.mediators AS id
  MERGE (n:Entity {id: id})
  MERGE (e)-[:MEDIATOR]->(n)
}
CALL (e, row) {
  UNWIND row.locations AS id
  MERGE (n:Entity {id: id})
  MERGE (e)-[:LOCATION]->(n)
};
