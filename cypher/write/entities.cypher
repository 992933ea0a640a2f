// Actors and places. Rows: id, type, properties. The type is a label too; when it changes, the old label goes, and labels that others have added stay.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
REMOVE e:$([type IN [e.type] WHERE type IS NOT NULL AND type <> row.type])
SET e:$(row.type)
SET e += row.properties;
