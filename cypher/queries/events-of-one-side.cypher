// Events of one side
// Purpose: What an actor did, or what befell it, where the text names nobody on the other side; these make no edge. The latest first.
// Param actor string = "": the name or id of the actor; empty for all
// Param type string = "": a relationship type, such as ATTACKS or COERCES; empty for all
// Param limit integer = 100: how many rows at most
MATCH (s:Statement)-[:SOURCE|TARGET]->(e:Entity)
WHERE (s.source IS NULL OR s.target IS NULL)
  AND ($type = '' OR s.type = $type)
  AND ($actor = '' OR e.id = $actor OR toLower($actor) IN e.folded)
MATCH (s)-[:FROM]->(a:Article)
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Outlet)
OPTIONAL MATCH (source:Entity {id: s.source})
OPTIONAL MATCH (target:Entity {id: s.target})
WITH left(toString(coalesce(s.date, a.publishedAt)), CASE CASE WHEN s.date IS NOT NULL THEN s.datePrecision END WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END) AS date, source, target, s, a, o
RETURN date, source.name AS source, s.type AS type, target.name AS target,
  s.modality AS modality, s.polarity AS polarity, s.quote AS quote, o.name AS outlet, coalesce(a.title, a.id) AS article
ORDER BY date IS NULL, date DESC, a.id, s.start, s.id
LIMIT coalesce($limit, 9223372036854775807);
