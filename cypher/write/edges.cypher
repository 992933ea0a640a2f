// Plain edges of one type, which takes the place of EDGE_TYPE: on 5.26 a type that is a parameter costs a scan of all nodes.
// The id keeps edges with several titles apart. Rows: id, source, target, properties.
UNWIND $rows AS row
MERGE (a:Entity {id: row.source})
MERGE (b:Entity {id: row.target})
MERGE (a)-[r:EDGE_TYPE {id: row.id}]->(b)
SET r += row.properties;
