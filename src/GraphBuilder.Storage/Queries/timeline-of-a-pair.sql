-- Timeline of a pair
-- Purpose: Everything that is said of two actors together, denials, plans and demands included, in order of time.
-- Param one string: the name or id of one
-- Param other string: the name or id of the other
-- Param limit integer = 100: how many rows at most
WITH
  ones AS (SELECT entity AS id FROM entity_names WHERE folded = folded($one) UNION SELECT id FROM entities WHERE id = $one),
  others AS (SELECT entity AS id FROM entity_names WHERE folded = folded($other) UNION SELECT id FROM entities WHERE id = $other),
  of_one AS (
    SELECT id FROM statements WHERE source IN ones
    UNION SELECT id FROM statements WHERE target IN ones
    UNION SELECT id FROM statements WHERE third IN ones
  )
SELECT substr(coalesce(e.date, s.date, a.published_at), 1, CASE coalesce(CASE WHEN e.date IS NOT NULL THEN e.date_precision END, CASE WHEN s.date IS NOT NULL THEN s.date_precision END) WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END) AS date,
  source.name AS source, s.type AS type, target.name AS target,
  s.modality AS modality, s.polarity AS polarity, s.quote AS quote, o.name AS outlet, coalesce(a.title, a.id) AS article
FROM of_one
JOIN statements s ON s.id = of_one.id
JOIN articles a ON a.id = s.article
LEFT JOIN outlets o ON o.id = a.outlet
LEFT JOIN events e ON e.id = s.event
LEFT JOIN entities source ON source.id = s.source
LEFT JOIN entities target ON target.id = s.target
WHERE s.source IN others OR s.target IN others OR s.third IN others
ORDER BY 1 NULLS LAST, a.id, s.start, s.id
LIMIT coalesce($limit, -1);
