// Who mediates between whom
// Purpose: Mediators with the sides that they bring together, those with the most events first.
// Param limit integer = 50: how many rows at most
MATCH (m:Entity)<-[:MEDIATOR]-(e:Event)
CALL (e) {
  MATCH (e)-[:SOURCE|TARGET]->(side:Entity)
  WITH DISTINCT side.name AS name
  ORDER BY name
  RETURN collect(name) AS sides
}
CALL (e) {
  OPTIONAL MATCH (s:Statement)-[:REPORTS]->(e)
  RETURN s
  ORDER BY s.confidence DESC, size(s.quote), s.quote
  LIMIT 1
}
WITH m, sides, e, s
ORDER BY s.confidence DESC, size(s.quote), s.quote
WITH m, sides, count(e) AS events, sum(e.reports) AS reports, max(e.date) AS lastDate, collect(s.quote)[0] AS quote
RETURN m.name AS mediator, sides, events, reports, lastDate, quote
ORDER BY events DESC, reports DESC, mediator, sides, m.id
LIMIT coalesce($limit, 9223372036854775807);
