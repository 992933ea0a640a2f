// That articles mention entities. Rows: article, entity, count, first.
UNWIND $rows AS row
MERGE (a:Article {id: row.article})
MERGE (e:Entity {id: row.entity})
MERGE (a)-[m:MENTIONS]->(e)
SET m.count = row.count, m.first = row.first;
