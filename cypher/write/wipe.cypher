// Removes a part of the graph, so that it can be written anew: one small transaction after the other, each with the cursor locked.
MATCH (n:Statement|Event|Article|Outlet|Entity)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed;
