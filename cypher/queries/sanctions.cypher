// Sanctions by whom on whom
// Purpose: Who has put sanctions on whom, those with the most events first.
// Param limit integer = 50: how many rows at most
MATCH (a:Entity)-[r:SANCTIONS]->(b:Entity)
RETURN a.name AS source, b.name AS target, r.events AS events, r.reports AS reports, r.outlets AS outlets,
  r.firstDate AS firstDate, r.lastDate AS lastDate, r.quote AS quote
ORDER BY events DESC, reports DESC, source, target, r.id
LIMIT coalesce($limit, 9223372036854775807);
