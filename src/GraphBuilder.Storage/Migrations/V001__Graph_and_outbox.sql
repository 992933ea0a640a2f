-- The graph of DESIGN as tables. What is derived from statements (events, edges, contradictions) and from articles (entities, outlets) is written by the program
-- alone. `changed` is the number of the transaction that changed a row last; with `deletions` it is the outbox that Neo4j follows.

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value ANY
) STRICT, WITHOUT ROWID;

CREATE TABLE outlets (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  changed INTEGER NOT NULL
) STRICT;

CREATE TABLE articles (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  url TEXT,
  title TEXT,
  outlet TEXT REFERENCES outlets (id) DEFERRABLE INITIALLY DEFERRED,
  outlet_name TEXT,
  published_at TEXT,
  ingested_at TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  version INTEGER NOT NULL,
  text TEXT NOT NULL,
  fingerprint TEXT NOT NULL DEFAULT '',
  changed INTEGER NOT NULL
) STRICT;
CREATE INDEX articles_by_outlet ON articles (outlet, outlet_name);
CREATE INDEX articles_by_change ON articles (changed);
-- What events and edges are derived from is read from this index alone, past the texts.
CREATE INDEX articles_publication ON articles (id, published_at, outlet);
CREATE INDEX outlets_by_change ON outlets (changed);

-- Where articles stand: a path, a path with a line, a URL; with what stood there when it was last read.
CREATE TABLE article_origins (
  origin TEXT NOT NULL PRIMARY KEY,
  article TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
  content_hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX article_origins_by_article ON article_origins (article);

CREATE TABLE entities (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  wikidata TEXT,
  first_seen_at TEXT,
  last_seen_at TEXT,
  mentions INTEGER NOT NULL,
  changed INTEGER NOT NULL
) STRICT;
CREATE INDEX entities_by_change ON entities (changed);

-- The shown name and the aliases of entities, with the form that they are looked up by (no accents, lower case).
CREATE TABLE entity_names (
  number INTEGER PRIMARY KEY,
  entity TEXT NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  is_alias INTEGER NOT NULL,
  UNIQUE (entity, name)
) STRICT;
CREATE INDEX entity_names_by_folded ON entity_names (folded);

-- (Article)-[:MENTIONS]->(Entity), with what the article says of the entity.
CREATE TABLE article_entities (
  article TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
  entity TEXT NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  is_known INTEGER NOT NULL,
  wikidata TEXT,
  count INTEGER NOT NULL,
  first INTEGER NOT NULL,
  reasons TEXT NOT NULL,
  published_at TEXT,
  changed INTEGER NOT NULL,
  PRIMARY KEY (article, entity)
) STRICT, WITHOUT ROWID;
-- Holds all that an entity is derived from, which may be many thousand rows.
CREATE INDEX article_entities_by_entity ON article_entities (entity, name, type, is_known, wikidata, count, published_at);
CREATE INDEX article_entities_by_change ON article_entities (changed);

CREATE TABLE article_names (
  entity TEXT NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  article TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (entity, name, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_names_by_article ON article_names (article);

-- Every place that refers to an entity, in UTF-16 code units of the article's text.
CREATE TABLE mentions (
  article TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  entity TEXT NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  form TEXT NOT NULL,
  PRIMARY KEY (article, start, "end", entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX mentions_by_entity ON mentions (entity);

CREATE TABLE events (
  id TEXT NOT NULL PRIMARY KEY,
  event_key TEXT NOT NULL,
  type TEXT NOT NULL,
  plover TEXT,
  cameo TEXT,
  quad_class TEXT,
  date TEXT,
  reports INTEGER NOT NULL,
  outlets INTEGER NOT NULL,
  first_reported_at TEXT,
  last_reported_at TEXT,
  changed INTEGER NOT NULL
) STRICT;
CREATE INDEX events_by_key ON events (event_key);
CREATE INDEX events_by_change ON events (changed);

-- (Event)-[:SOURCE|TARGET|MEDIATOR|LOCATION]->(Entity)
CREATE TABLE event_participants (
  event TEXT NOT NULL REFERENCES events (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL,
  entity TEXT NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (event, role, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_participants_by_entity ON event_participants (entity);

-- Offsets are UTF-16 code units of the article's text. `event` is what an affirmed statement reports or a negated one denies.
CREATE TABLE statements (
  id TEXT NOT NULL PRIMARY KEY,
  article TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
  event TEXT REFERENCES events (id) DEFERRABLE INITIALLY DEFERRED,
  event_key TEXT,
  kind TEXT NOT NULL,
  type TEXT NOT NULL,
  plover TEXT,
  cameo TEXT,
  source TEXT REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  source_start INTEGER,
  source_end INTEGER,
  target TEXT REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  target_start INTEGER,
  target_end INTEGER,
  third_role TEXT,
  third TEXT REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  third_start INTEGER,
  third_end INTEGER,
  title TEXT,
  polarity TEXT NOT NULL,
  modality TEXT NOT NULL,
  attribution TEXT REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  attribution_start INTEGER,
  attribution_end INTEGER,
  location TEXT REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  location_start INTEGER,
  location_end INTEGER,
  date TEXT,
  date_source TEXT NOT NULL,
  trigger_start INTEGER,
  trigger_end INTEGER,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  confidence REAL NOT NULL,
  rule TEXT NOT NULL,
  changed INTEGER NOT NULL
) STRICT;
CREATE INDEX statements_by_article ON statements (article);
CREATE INDEX statements_by_event ON statements (event);
CREATE INDEX statements_by_key ON statements (event_key);
CREATE INDEX statements_by_source ON statements (source);
CREATE INDEX statements_by_target ON statements (target);
CREATE INDEX statements_by_third ON statements (third) WHERE third IS NOT NULL;
CREATE INDEX statements_by_attribution ON statements (attribution) WHERE attribution IS NOT NULL;
CREATE INDEX statements_by_location ON statements (location) WHERE location IS NOT NULL;
CREATE INDEX statements_by_change ON statements (changed);

-- The plain edges straight between entities.
CREATE TABLE edges (
  id TEXT NOT NULL PRIMARY KEY,
  type TEXT NOT NULL,
  kind TEXT NOT NULL,
  source TEXT NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  target TEXT NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT,
  events INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  outlets INTEGER NOT NULL,
  planned INTEGER NOT NULL,
  possible INTEGER NOT NULL,
  demanded INTEGER NOT NULL,
  alleged INTEGER NOT NULL,
  negated INTEGER NOT NULL,
  first_date TEXT,
  last_date TEXT,
  confidence REAL NOT NULL,
  quote TEXT NOT NULL,
  changed INTEGER NOT NULL
) STRICT;
CREATE INDEX edges_by_source ON edges (source, type);
CREATE INDEX edges_by_target ON edges (target, type);
CREATE INDEX edges_by_type ON edges (type);
CREATE INDEX edges_by_change ON edges (changed);

-- Which statements stand beneath which edge, whether or not one of them is plain and the edge stands.
CREATE TABLE edge_statements (
  edge TEXT NOT NULL,
  statement TEXT NOT NULL REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED,
  type TEXT NOT NULL,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  is_symmetric INTEGER NOT NULL,
  PRIMARY KEY (edge, statement)
) STRICT, WITHOUT ROWID;
CREATE INDEX edge_statements_by_ends ON edge_statements (source, target);
CREATE INDEX edge_statements_by_statement ON edge_statements (statement);

CREATE TABLE contradictions (
  one TEXT NOT NULL REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED,
  other TEXT NOT NULL REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED,
  event_key TEXT NOT NULL,
  changed INTEGER NOT NULL,
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX contradictions_by_other ON contradictions (other);
CREATE INDEX contradictions_by_key ON contradictions (event_key);
CREATE INDEX contradictions_by_change ON contradictions (changed);

-- The mark that an element of the graph leaves when it goes.
CREATE TABLE deletions (
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  changed INTEGER NOT NULL,
  PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX deletions_by_change ON deletions (changed);

CREATE TABLE dead_letters (
  origin TEXT NOT NULL PRIMARY KEY,
  reason TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  first_failed_at TEXT NOT NULL,
  last_failed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Full text: SELECT id FROM article_text JOIN articles ON number = article_text.rowid WHERE article_text MATCH 'sanctions' ORDER BY rank;
CREATE VIRTUAL TABLE article_text USING fts5 (title, text, content = 'articles', content_rowid = 'number', tokenize = "unicode61 remove_diacritics 2");
CREATE TRIGGER article_text_insert AFTER INSERT ON articles BEGIN
  INSERT INTO article_text (rowid, title, text) VALUES (new.number, new.title, new.text);
END;
CREATE TRIGGER article_text_delete AFTER DELETE ON articles BEGIN
  INSERT INTO article_text (article_text, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
END;
CREATE TRIGGER article_text_update AFTER UPDATE OF title, text ON articles BEGIN
  INSERT INTO article_text (article_text, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
  INSERT INTO article_text (rowid, title, text) VALUES (new.number, new.title, new.text);
END;

CREATE VIRTUAL TABLE entity_text USING fts5 (name, content = 'entity_names', content_rowid = 'number', tokenize = "unicode61 remove_diacritics 2");
CREATE TRIGGER entity_text_insert AFTER INSERT ON entity_names BEGIN
  INSERT INTO entity_text (rowid, name) VALUES (new.number, new.name);
END;
CREATE TRIGGER entity_text_delete AFTER DELETE ON entity_names BEGIN
  INSERT INTO entity_text (entity_text, rowid, name) VALUES ('delete', old.number, old.name);
END;
