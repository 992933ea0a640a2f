// Everything straight around one actor
:param name => 'Iran'
MATCH p = (:Entity {name: $name})-[]-(:Entity)
RETURN p
LIMIT 200;
