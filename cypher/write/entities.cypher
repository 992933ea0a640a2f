// Actors and places. Rows: id, labels, properties. The type and the finer type are labels too; when they change, the old labels go, and labels that others have added stay.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
REMOVE e:$([type IN [e.type, e.finerType] WHERE type IS NOT NULL AND NOT type IN row.labels])
SET e:$(row.labels)
SET e += row.properties;
