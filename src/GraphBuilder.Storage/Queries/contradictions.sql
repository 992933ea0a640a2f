-- Unresolved contradictions
-- Purpose: Events that one says happened and another says did not, with both sentences and who stands behind them, the latest first.
-- Param limit integer = 50: how many rows at most
SELECT yes.type AS type, source.name AS source, target.name AS target,
  yes.quote AS affirmed, coalesce(yes_sayer.name, yes_outlet.name, yes_article.title, yes_article.id) AS affirmedBy,
  no.quote AS denied, coalesce(no_sayer.name, no_outlet.name, no_article.title, no_article.id) AS deniedBy,
  coalesce(e.date, yes.date) AS date
FROM contradictions c
JOIN statements yes ON yes.id IN (c.one, c.other) AND yes.polarity = 'affirmed'
JOIN statements no ON no.id IN (c.one, c.other) AND no.polarity = 'negated'
JOIN articles yes_article ON yes_article.id = yes.article
JOIN articles no_article ON no_article.id = no.article
LEFT JOIN outlets yes_outlet ON yes_outlet.id = yes_article.outlet
LEFT JOIN outlets no_outlet ON no_outlet.id = no_article.outlet
LEFT JOIN entities yes_sayer ON yes_sayer.id = yes.attribution
LEFT JOIN entities no_sayer ON no_sayer.id = no.attribution
LEFT JOIN events e ON e.id = yes.event
LEFT JOIN entities source ON source.id = yes.source
LEFT JOIN entities target ON target.id = yes.target
ORDER BY date DESC NULLS LAST, yes.id, no.id
LIMIT coalesce($limit, -1);
