// Notes in the transaction that writes a batch how far it goes.
MATCH (c:GraphBuilderCursor {id: 'graph'})
SET c.store = $store, c.change = $change, c.followedAt = datetime();
