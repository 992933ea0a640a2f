// Removes publishers with all that hangs on them. Rows: id.
UNWIND $rows AS row
MATCH (n:Outlet {id: row.id})
DETACH DELETE n;
