-- Who mediates between whom
-- Purpose: Mediators with the sides that they bring together, those with the most events first.
-- Param limit integer = 50: how many rows at most
WITH
  mediations AS (
    SELECT m.entity AS mediator, e.id, e.date, e.reports, (
      SELECT json_group_array(name ORDER BY name) FROM (
        SELECT DISTINCT side.name FROM event_participants p JOIN entities side ON side.id = p.entity
        WHERE p.event = e.id AND p.role IN ('source', 'target')
      )
    ) AS sides
    FROM event_participants m JOIN events e ON e.id = m.event
    WHERE m.role = 'mediator'
  ),
  quotes AS (
    SELECT m.mediator, m.sides, s.quote,
      row_number() OVER (PARTITION BY m.mediator, m.sides ORDER BY s.confidence DESC, length(s.quote), s.quote) AS place
    FROM mediations m JOIN statements s ON s.event = m.id AND s.polarity = 'affirmed'
  )
SELECT mediator.name AS mediator, m.sides AS sides, count(*) AS events, sum(m.reports) AS reports, max(m.date) AS lastDate, q.quote AS quote
FROM mediations m
JOIN entities mediator ON mediator.id = m.mediator
JOIN quotes q ON q.mediator = m.mediator AND q.sides = m.sides AND q.place = 1
GROUP BY m.mediator, m.sides
-- Lists are compared name by name: without the marks of JSON.
ORDER BY events DESC, reports DESC, mediator.name, replace(trim(m.sides, '[]"'), '","', char(1)), m.mediator
LIMIT coalesce($limit, -1);
