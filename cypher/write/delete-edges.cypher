// Removes plain edges of one type, which takes the place of EDGE_TYPE. Rows: id, source, target.
UNWIND $rows AS row
MATCH (:Entity {id: row.source})-[r:EDGE_TYPE {id: row.id}]->(:Entity {id: row.target})
DELETE r;
