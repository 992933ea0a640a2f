// Evidence of an edge
// Purpose: The sentences beneath an edge, plain or not, with article, place, who says so and what made them; the surest first.
// Param source string: the name or id of who acts
// Param type string = "": a relationship type; empty for any
// Param target string: the name or id of whom it is done to
MATCH (e:Entity)
WHERE e.id = $source OR toLower($source) IN e.folded
WITH collect(e.id) AS sources
MATCH (e:Entity)
WHERE e.id = $target OR toLower($target) IN e.folded
WITH sources, collect(e.id) AS targets
// The property "edges" says which edges a statement stands under: a mediation stands under one for each side.
MATCH (s:Statement)
WHERE s.source IN sources + targets OR s.third IN sources
WITH DISTINCT s, [edge IN s.edges | split(edge, ' ')] AS edges, sources, targets
WHERE any(edge IN edges WHERE $type IN ['', edge[0]] AND edge[1] IN sources AND edge[2] IN targets)
MATCH (s)-[:FROM]->(a:Article)
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Outlet)
OPTIONAL MATCH (s)-[:ATTRIBUTED_TO]->(sayer:Entity)
RETURN s.type AS type, s.modality AS modality, s.polarity AS polarity,
  left(toString(s.date), CASE s.datePrecision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END) AS date, s.quote AS quote, sayer.name AS saidBy,
  o.name AS outlet, a.publishedAt AS published, coalesce(a.title, a.id) AS article, a.url AS url, s.start AS start, s.end AS end,
  s.rule AS rule, s.confidence AS confidence
ORDER BY confidence DESC, a.id, start, s.id;
