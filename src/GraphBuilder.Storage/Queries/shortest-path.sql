-- Shortest path between two
-- Purpose: How two actors hang together: the shortest chains of edges between them, in whichever direction, at most twenty.
-- Param from string: the name or id of one end
-- Param to string: the name or id of the other
-- Param depth integer = 4: how many edges at most, up to 8
WITH RECURSIVE
  starts AS (SELECT entity AS id FROM entity_names WHERE folded = folded($from) UNION SELECT id FROM entities WHERE id = $from),
  ends AS (SELECT entity AS id FROM entity_names WHERE folded = folded($to) UNION SELECT id FROM entities WHERE id = $to),
  -- How far every entity is from a start: breadth first.
  reach (start, id, depth) AS (
    SELECT id, id, 0 FROM starts
    UNION
    SELECT r.start, CASE r.id WHEN e.source THEN e.target ELSE e.source END, r.depth + 1
    FROM reach r JOIN edges e ON r.id IN (e.source, e.target)
    WHERE r.depth < min(coalesce($depth, 4), 8)
  ),
  distance AS MATERIALIZED (SELECT start, id, min(depth) AS depth FROM reach GROUP BY start, id),
  -- Back from the end, each step one nearer to the start; the steps are collected as JSON.
  trail (start, id, depth, length, steps) AS (
    SELECT start, id, depth, depth, '' FROM distance WHERE id IN ends AND id <> start
    UNION ALL
    SELECT t.start, d.id, d.depth, t.length,
      json_quote(source.name || ' -[' || e.type || ']-> ' || target.name) || iif(t.steps = '', '', ',') || t.steps
    FROM trail t
    JOIN edges e ON t.id IN (e.source, e.target)
    JOIN distance d ON d.start = t.start AND d.id = CASE t.id WHEN e.source THEN e.target ELSE e.source END AND d.depth = t.depth - 1
    JOIN entities source ON source.id = e.source
    JOIN entities target ON target.id = e.target
  )
SELECT '[' || steps || ']' AS path, length
FROM trail
WHERE depth = 0
ORDER BY length, path
LIMIT 20;
