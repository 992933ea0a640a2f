// Threats, sanctions, coercion and attacks
MATCH p = (:Entity)-[:THREATENS|SANCTIONS|COERCES|MOBILIZES_AGAINST|ATTACKS]->(:Entity)
RETURN p
LIMIT 200;
