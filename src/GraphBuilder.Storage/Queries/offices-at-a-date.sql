-- Offices at a date
-- Purpose: Who held which office: "from" is its first day, or else the first day that articles say it of; "to" its last, empty where nothing says that it is over.
-- Param date date = "": only offices held on this day; empty for all
-- Param country string = "": the name or id of the country or body; empty for all
SELECT p.name AS person, r.title AS title, o.name AS "of", coalesce(r.valid_from, r.first_date) AS "from", r.valid_to AS "to", r.quote AS quote
FROM edges r
JOIN entities p ON p.id = r.source
JOIN entities o ON o.id = r.target
WHERE r.type = 'HOLDS_OFFICE'
  AND ($date IS NULL OR (coalesce(r.valid_from, r.first_date) <= $date AND coalesce(r.valid_to, $date) >= $date))
  AND ($country = '' OR o.id = $country OR o.id IN (SELECT entity FROM entity_names WHERE folded = folded($country)))
ORDER BY o.name, r.title NULLS LAST, r.valid_to DESC NULLS FIRST, p.name, r.id;
