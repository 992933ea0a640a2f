-- Offices at a date
-- Purpose: Who held which office, as far as articles say so; "from" and "to" are the first and last day that they say it of.
-- Param date date = "": leave out offices that were first heard of after this day; empty for none
-- Param country string = "": the name or id of the country or body; empty for all
SELECT p.name AS person, r.title AS title, o.name AS "of", r.first_date AS "from", r.last_date AS "to", r.quote AS quote
FROM edges r
JOIN entities p ON p.id = r.source
JOIN entities o ON o.id = r.target
WHERE r.type = 'HOLDS_OFFICE'
  AND ($date IS NULL OR r.first_date <= $date)
  AND ($country = '' OR o.id = $country OR o.id IN (SELECT entity FROM entity_names WHERE folded = folded($country)))
ORDER BY o.name, r.title NULLS LAST, r.last_date DESC NULLS FIRST, p.name, r.id;
