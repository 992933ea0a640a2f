// Removes events with all that hangs on them. Rows: id.
UNWIND $rows AS row
MATCH (n:Event {id: row.id})
DETACH DELETE n;
