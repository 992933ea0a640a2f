// Publishers. Rows: id, properties.
UNWIND $rows AS row
MERGE (o:Outlet {id: row.id})
SET o += row.properties;
