-- A type of the ontology below the type: ArmedGroup below Organization.
ALTER TABLE entities ADD COLUMN finer_type TEXT;
ALTER TABLE article_entities ADD COLUMN finer_type TEXT;

DROP INDEX article_entities_by_entity;
CREATE INDEX article_entities_by_entity ON article_entities (entity, name, type, finer_type, is_known, wikidata, count, published_at);
