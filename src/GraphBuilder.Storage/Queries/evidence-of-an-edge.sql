-- Evidence of an edge
-- Purpose: The sentences beneath an edge, plain or not, with article, place, who says so and what made them; the surest first.
-- Param source string: the name or id of who acts
-- Param type string = "": a relationship type; empty for any
-- Param target string: the name or id of whom it is done to
WITH
  sources AS (SELECT entity AS id FROM entity_names WHERE folded = folded($source) UNION SELECT id FROM entities WHERE id = $source),
  targets AS (SELECT entity AS id FROM entity_names WHERE folded = folded($target) UNION SELECT id FROM entities WHERE id = $target),
  beneath AS (
    SELECT statement FROM edge_statements
    WHERE source IN sources AND target IN targets AND $type IN ('', type)
    UNION
    SELECT statement FROM edge_statements
    WHERE source IN targets AND target IN sources AND is_symmetric AND $type IN ('', type)
  )
SELECT s.type AS type, s.modality AS modality, s.polarity AS polarity,
  substr(s.date, 1, CASE s.date_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END) AS date, s.quote AS quote, sayer.name AS saidBy,
  o.name AS outlet, a.published_at AS published, coalesce(a.title, a.id) AS article, a.url AS url, s.start AS start, s."end" AS "end",
  s.rule AS rule, s.confidence AS confidence
FROM beneath
JOIN statements s ON s.id = beneath.statement
JOIN articles a ON a.id = s.article
LEFT JOIN outlets o ON o.id = a.outlet
LEFT JOIN entities sayer ON sayer.id = s.attribution
ORDER BY s.confidence DESC, a.id, s.start, s.id;
