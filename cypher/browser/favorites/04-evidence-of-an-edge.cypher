// From an edge down to its sentences, articles and outlets
:param source => 'Donald Trump'
:param target => 'Iran'
MATCH (a:Entity {name: $source}), (b:Entity {name: $target})
MATCH (s:Statement {source: a.id, target: b.id})-[from:FROM]->(article:Article)
OPTIONAL MATCH (s)-[tells:REPORTS|DENIES]->(event:Event)
OPTIONAL MATCH (article)-[published:PUBLISHED_BY]->(outlet:Outlet)
RETURN a, b, s, from, article, tells, event, published, outlet
LIMIT 100;
