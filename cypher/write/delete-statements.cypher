// Removes statements with all that hangs on them. Rows: id.
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
DETACH DELETE n;
