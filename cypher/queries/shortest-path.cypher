// Shortest path between two
// Purpose: How two actors hang together: the shortest chains of edges between them, in whichever direction, at most twenty.
// Param from string: the name or id of one end
// Param to string: the name or id of the other
// Param depth integer = 4: how many edges at most, up to 8
MATCH (a:Entity)
WHERE a.id = $from OR toLower($from) IN a.folded
MATCH (b:Entity)
WHERE (b.id = $to OR toLower($to) IN b.folded) AND a <> b
MATCH p = allShortestPaths((a)-[*..8]-(b))
WHERE all(n IN nodes(p) WHERE n:Entity) AND length(p) <= coalesce($depth, 4)
RETURN [r IN relationships(p) | startNode(r).name + ' -[' + type(r) + ']-> ' + endNode(r).name] AS path, length(p) AS length
ORDER BY length, path
LIMIT 20;
