-- Events of one side
-- Purpose: What an actor did, or what befell it, where the text names nobody on the other side; these make no edge. The latest first.
-- Param actor string = "": the name or id of the actor; empty for all
-- Param type string = "": a relationship type, such as ATTACKS or COERCES; empty for all
-- Param limit integer = 100: how many rows at most
SELECT substr(coalesce(s.date, a.published_at), 1, CASE CASE WHEN s.date IS NOT NULL THEN s.date_precision END WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END) AS date,
  source.name AS source, s.type AS type, target.name AS target,
  s.modality AS modality, s.polarity AS polarity, s.quote AS quote, o.name AS outlet, coalesce(a.title, a.id) AS article
FROM statements s
JOIN articles a ON a.id = s.article
LEFT JOIN outlets o ON o.id = a.outlet
LEFT JOIN entities source ON source.id = s.source
LEFT JOIN entities target ON target.id = s.target
WHERE (s.source IS NULL OR s.target IS NULL)
  AND ($type = '' OR s.type = $type)
  AND ($actor = '' OR coalesce(s.source, s.target) = $actor OR coalesce(s.source, s.target) IN (SELECT entity FROM entity_names WHERE folded = folded($actor)))
ORDER BY 1 DESC NULLS LAST, a.id, s.start, s.id
LIMIT coalesce($limit, -1);
