-- Sanctions by whom on whom
-- Purpose: Who has put sanctions on whom, those with the most events first.
-- Param limit integer = 50: how many rows at most
SELECT a.name AS source, b.name AS target, r.events AS events, r.reports AS reports, r.outlets AS outlets,
  r.first_date AS firstDate, r.last_date AS lastDate, r.quote AS quote
FROM edges r
JOIN entities a ON a.id = r.source
JOIN entities b ON b.id = r.target
WHERE r.type = 'SANCTIONS'
ORDER BY r.events DESC, r.reports DESC, a.name, b.name, r.id
LIMIT coalesce($limit, -1);
