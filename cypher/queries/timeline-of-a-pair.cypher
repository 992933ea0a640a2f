// Timeline of a pair
// Purpose: Everything that is said of two actors together, denials, plans and demands included, in order of time.
// Param one string: the name or id of one
// Param other string: the name or id of the other
// Param limit integer = 100: how many rows at most
MATCH (e:Entity)
WHERE e.id = $one OR toLower($one) IN e.folded
WITH collect(e.id) AS ones
MATCH (e:Entity)
WHERE e.id = $other OR toLower($other) IN e.folded
WITH ones, collect(e.id) AS others
WITH ones, others, ones + others AS both
// Two of the three places are filled, so one of these two is.
MATCH (s:Statement)
WHERE s.source IN both OR s.third IN both
WITH DISTINCT s, ones, others, [s.source, s.target, s.third] AS participants
WHERE any(id IN participants WHERE id IN ones) AND any(id IN participants WHERE id IN others)
MATCH (s)-[:FROM]->(a:Article)
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Outlet)
OPTIONAL MATCH (s)-[:REPORTS|DENIES]->(event:Event)
OPTIONAL MATCH (source:Entity {id: s.source})
OPTIONAL MATCH (target:Entity {id: s.target})
RETURN left(toString(coalesce(event.date, s.date, a.publishedAt)), CASE coalesce(CASE WHEN event.date IS NOT NULL THEN event.datePrecision END, CASE WHEN s.date IS NOT NULL THEN s.datePrecision END) WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END) AS date,
  source.name AS source, s.type AS type, target.name AS target,
  s.modality AS modality, s.polarity AS polarity, s.quote AS quote, o.name AS outlet, coalesce(a.title, a.id) AS article
ORDER BY date, a.id, s.start, s.id
LIMIT coalesce($limit, 9223372036854775807);
