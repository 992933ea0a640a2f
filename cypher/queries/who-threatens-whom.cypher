// Who threatens whom
// Purpose: Events of one type between actors, those with the most events first.
// Param type string = THREATENS: a relationship type, such as SANCTIONS or MEETS
// Param since date = "": leave out what was last heard of before this day
// Param limit integer = 50: how many rows at most
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) = $type AND ($since IS NULL OR r.lastDate >= $since)
RETURN a.name AS source, b.name AS target, r.events AS events, r.reports AS reports, r.outlets AS outlets,
  r.firstDate AS firstDate, r.lastDate AS lastDate, r.quote AS quote
ORDER BY events DESC, reports DESC, source, target, r.id
LIMIT coalesce($limit, 9223372036854775807);
