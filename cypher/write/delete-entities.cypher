// Removes entities with all that hangs on them. Rows: id.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
DETACH DELETE n;
