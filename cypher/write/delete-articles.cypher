// Removes articles with all that hangs on them. Rows: id.
UNWIND $rows AS row
MATCH (n:Article {id: row.id})
DETACH DELETE n;
