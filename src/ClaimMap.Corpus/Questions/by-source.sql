-- Whose allegations the documents report, how often and how: one row for each actor, group, or nobody in particular.
SELECT
    min(s.name) AS source,
    s.kind,
    coalesce(i.identity, s.name) AS identity,
    count(*) AS allegations,
    count(DISTINCT s.map_id) AS documents,
    count(*) FILTER (WHERE s.cue = 'accuses') AS accuses,
    count(*) FILTER (WHERE s.cue = 'denies') AS denies,
    count(*) FILTER (WHERE s.cue = 'claims') AS claims,
    count(*) FILTER (WHERE s.cue = 'believes') AS believes,
    count(*) FILTER (WHERE s.cue = 'reports') AS reports,
    count(*) FILTER (WHERE s.cue = 'attributes') AS attributes,
    count(*) FILTER (WHERE c.stance = 'endorsed') AS endorsed,
    count(*) FILTER (WHERE c.stance = 'disputed') AS disputed,
    count(*) FILTER (WHERE c.stance = 'neutral') AS neutral
FROM claim_sources s
JOIN claims c ON c.map_id = s.map_id AND c.id = s.claim
LEFT JOIN identities i ON i.kind = 'actor' AND i.map_id = s.map_id AND i.id = s.actor
WHERE NOT s.carries
GROUP BY s.kind, coalesce(i.identity, s.name)
ORDER BY allegations DESC, s.kind, coalesce(i.identity, s.name)
