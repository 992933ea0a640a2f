// Offices at a date
// Purpose: Who held which office: "from" is its first day, or else the first day that articles say it of; "to" its last, empty where nothing says that it is over.
// Param date date = "": only offices held on this day; empty for all
// Param country string = "": the name or id of the country or body; empty for all
MATCH (p:Entity)-[r:HOLDS_OFFICE]->(o:Entity)
WHERE ($date IS NULL OR (coalesce(r.from, r.firstDate) <= $date AND coalesce(r.to, $date) >= $date))
  AND ($country = '' OR o.id = $country OR toLower($country) IN o.folded)
RETURN p.name AS person, r.title AS title, o.name AS of, coalesce(r.from, r.firstDate) AS from, r.to AS to, r.quote AS quote
ORDER BY of, title, to DESC, person, r.id;
