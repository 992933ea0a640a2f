// Removes that statements contradict each other. Rows: one, other.
UNWIND $rows AS row
MATCH (:Statement {id: row.one})-[c:CONTRADICTS]->(:Statement {id: row.other})
DELETE c;
