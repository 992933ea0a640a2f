// Busiest actors
// Purpose: Who takes part in the most events, as who acts (mediators included) or as to whom it is done.
// Param type string = "": Person, Organization, Country, Group, ...; empty for all
// Param limit integer = 25: how many rows at most
MATCH (e:Entity)
WHERE $type = '' OR e.type = $type
WITH e, COUNT { (e)<-[:SOURCE|MEDIATOR]-(:Event) } AS asSource, COUNT { (e)<-[:TARGET]-(:Event) } AS asTarget
RETURN e.name AS name, e.type AS type, asSource, asTarget, e.mentions AS mentions, e.id AS id
ORDER BY asSource + asTarget DESC, mentions DESC, id
LIMIT coalesce($limit, 9223372036854775807);
