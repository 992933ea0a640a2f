// Offices at a date
// Purpose: Who held which office, as far as articles say so; "from" and "to" are the first and last day that they say it of.
// Param date date = "": leave out offices that were first heard of after this day; empty for none
// Param country string = "": the name or id of the country or body; empty for all
MATCH (p:Entity)-[r:HOLDS_OFFICE]->(o:Entity)
WHERE ($date IS NULL OR r.firstDate <= $date)
  AND ($country = '' OR o.id = $country OR toLower($country) IN o.folded)
RETURN p.name AS person, r.title AS title, o.name AS of, r.firstDate AS from, r.lastDate AS to, r.quote AS quote
ORDER BY of, title, to DESC, person, r.id;
