-- Who threatens whom
-- Purpose: Events of one type between actors, those with the most events first.
-- Param type string = THREATENS: a relationship type, such as SANCTIONS or MEETS
-- Param since date = "": leave out what was last heard of before this day
-- Param limit integer = 50: how many rows at most
SELECT a.name AS source, b.name AS target, r.events AS events, r.reports AS reports, r.outlets AS outlets,
  r.first_date AS firstDate, r.last_date AS lastDate, r.quote AS quote
FROM edges r
JOIN entities a ON a.id = r.source
JOIN entities b ON b.id = r.target
WHERE r.type = $type AND ($since IS NULL OR r.last_date >= $since)
ORDER BY r.events DESC, r.reports DESC, a.name, b.name, r.id
LIMIT coalesce($limit, -1);
