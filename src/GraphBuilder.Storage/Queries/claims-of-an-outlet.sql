-- Claims of an outlet
-- Purpose: What one outlet says of whom, the latest first.
-- Param outlet string: the name or id of the outlet
-- Param limit integer = 100: how many rows at most
SELECT substr(coalesce(e.date, s.date, a.published_at), 1, CASE coalesce(CASE WHEN e.date IS NOT NULL THEN e.date_precision END, CASE WHEN s.date IS NOT NULL THEN s.date_precision END) WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END) AS date,
  source.name AS source, s.type AS type, target.name AS target,
  s.modality AS modality, s.polarity AS polarity, sayer.name AS saidBy, s.quote AS quote, coalesce(a.title, a.id) AS article
FROM outlets o
JOIN articles a ON a.outlet = o.id
JOIN statements s ON s.article = a.id
LEFT JOIN events e ON e.id = s.event
LEFT JOIN entities source ON source.id = s.source
LEFT JOIN entities target ON target.id = s.target
LEFT JOIN entities sayer ON sayer.id = s.attribution
WHERE o.id = $outlet OR folded(o.name) = folded($outlet)
ORDER BY 1 DESC NULLS LAST, a.id, s.start, s.id
LIMIT coalesce($limit, -1);
