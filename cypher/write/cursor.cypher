// How far the database has followed the store. Setting a property locks the node: of two followers the second waits here until the first is done.
MERGE (c:GraphBuilderCursor {id: 'graph'})
SET c.touched = true
RETURN c.store AS store, c.change AS change;
