// Unresolved contradictions
// Purpose: Events that one says happened and another says did not, with both sentences and who stands behind them, the latest first.
// Param limit integer = 50: how many rows at most
MATCH (one:Statement)-[:CONTRADICTS]->(other:Statement)
WITH CASE one.polarity WHEN 'affirmed' THEN one ELSE other END AS yes, CASE one.polarity WHEN 'affirmed' THEN other ELSE one END AS no
MATCH (yes)-[:FROM]->(yesArticle:Article), (no)-[:FROM]->(noArticle:Article)
OPTIONAL MATCH (yesArticle)-[:PUBLISHED_BY]->(yesOutlet:Outlet)
OPTIONAL MATCH (noArticle)-[:PUBLISHED_BY]->(noOutlet:Outlet)
OPTIONAL MATCH (yes)-[:ATTRIBUTED_TO]->(yesSayer:Entity)
OPTIONAL MATCH (no)-[:ATTRIBUTED_TO]->(noSayer:Entity)
OPTIONAL MATCH (yes)-[:REPORTS]->(event:Event)
OPTIONAL MATCH (source:Entity {id: yes.source})
OPTIONAL MATCH (target:Entity {id: yes.target})
WITH coalesce(event.date, yes.date) AS date, yes, no, source, target,
  coalesce(yesSayer.name, yesOutlet.name, yesArticle.title, yesArticle.id) AS affirmedBy,
  coalesce(noSayer.name, noOutlet.name, noArticle.title, noArticle.id) AS deniedBy
RETURN yes.type AS type, source.name AS source, target.name AS target, yes.quote AS affirmed, affirmedBy, no.quote AS denied, deniedBy, date
ORDER BY date IS NULL, date DESC, yes.id, no.id
LIMIT coalesce($limit, 9223372036854775807);
