// Claims of an outlet
// Purpose: What one outlet says of whom, the latest first.
// Param outlet string: the name or id of the outlet
// Param limit integer = 100: how many rows at most
MATCH (o:Outlet)<-[:PUBLISHED_BY]-(a:Article)<-[:FROM]-(s:Statement)
WHERE o.id = $outlet OR toLower(o.name) = toLower($outlet)
OPTIONAL MATCH (s)-[:REPORTS|DENIES]->(event:Event)
OPTIONAL MATCH (source:Entity {id: s.source})
OPTIONAL MATCH (target:Entity {id: s.target})
OPTIONAL MATCH (s)-[:ATTRIBUTED_TO]->(sayer:Entity)
WITH left(toString(coalesce(event.date, s.date, a.publishedAt)), CASE coalesce(CASE WHEN event.date IS NOT NULL THEN event.datePrecision END, CASE WHEN s.date IS NOT NULL THEN s.datePrecision END) WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END) AS date,
  source, target, sayer, s, a
RETURN date, source.name AS source, s.type AS type, target.name AS target, s.modality AS modality, s.polarity AS polarity,
  sayer.name AS saidBy, s.quote AS quote, coalesce(a.title, a.id) AS article
ORDER BY date IS NULL, date DESC, a.id, s.start, s.id
LIMIT coalesce($limit, 9223372036854775807);
