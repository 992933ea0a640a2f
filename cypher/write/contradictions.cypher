// That statements contradict each other. Rows: one, other.
UNWIND $rows AS row
MERGE (s:Statement {id: row.one})
MERGE (t:Statement {id: row.other})
MERGE (s)-[:CONTRADICTS]->(t);
