// Removes that articles mention entities. Rows: article, entity.
UNWIND $rows AS row
MATCH (:Article {id: row.article})-[m:MENTIONS]->(:Entity {id: row.entity})
DELETE m;
