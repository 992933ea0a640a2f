-- Busiest actors
-- Purpose: Who takes part in the most events, as who acts (mediators included) or as to whom it is done.
-- Param type string = "": Person, Organization, Country, Group, ...; empty for all
-- Param limit integer = 25: how many rows at most
SELECT e.name AS name, e.type AS type, coalesce(p.as_source, 0) AS asSource, coalesce(p.as_target, 0) AS asTarget, e.mentions AS mentions, e.id AS id
FROM entities e
LEFT JOIN (
  SELECT entity, count(*) FILTER (WHERE role IN ('source', 'mediator')) AS as_source, count(*) FILTER (WHERE role = 'target') AS as_target
  FROM event_participants GROUP BY entity
) p ON p.entity = e.id
WHERE $type IN ('', e.type)
ORDER BY asSource + asTarget DESC, e.mentions DESC, e.id
LIMIT coalesce($limit, -1);
