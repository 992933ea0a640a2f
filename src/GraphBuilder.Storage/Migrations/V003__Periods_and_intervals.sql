-- How exact a date is (day, week, month, year; the date is the first day), the interval of a state, and whether an article is revised.
ALTER TABLE statements ADD COLUMN date_precision TEXT NOT NULL DEFAULT 'day';
ALTER TABLE statements ADD COLUMN valid_from TEXT;
ALTER TABLE statements ADD COLUMN valid_to TEXT;
ALTER TABLE events ADD COLUMN date_precision TEXT NOT NULL DEFAULT 'day';
ALTER TABLE edges ADD COLUMN valid_from TEXT;
ALTER TABLE edges ADD COLUMN valid_to TEXT;
ALTER TABLE articles ADD COLUMN status TEXT GENERATED ALWAYS AS (CASE WHEN version > 1 THEN 'revised' ELSE 'original' END) VIRTUAL;
