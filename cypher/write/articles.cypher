// Articles with their outlet. Rows: id, outlet (may be null), properties.
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a += row.properties
WITH a, row
CALL (a, row) {
  MATCH (a)-[old:PUBLISHED_BY]->(o:Outlet)
  WHERE row.outlet IS NULL OR o.id <> row.outlet
  DELETE old
}
WITH a, row
WHERE row.outlet IS NOT NULL
MERGE (o:Outlet {id: row.outlet})
MERGE (a)-[:PUBLISHED_BY]->(o);
