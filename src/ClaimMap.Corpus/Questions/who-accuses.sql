-- Who accuses an actor, and of what. $1: the actor's id in any map, its identity, or its name.
-- An allegation concerns whom it is about as subject or target, and whom it is addressed to.
WITH meant AS (
    SELECT DISTINCT i.identity
    FROM identities i
    JOIN actors a ON a.map_id = i.map_id AND a.id = i.id
    WHERE i.kind = 'actor' AND (a.id = $1 OR i.identity = $1 OR a.name = $1)
),
accused AS (
    SELECT DISTINCT i.map_id, i.id
    FROM identities i
    JOIN meant m ON m.identity = i.identity
    WHERE i.kind = 'actor'
),
concerned AS (
    SELECT b.map_id, b.claim
    FROM about b
    JOIN accused x ON x.map_id = b.map_id AND x.id = b.subject
    WHERE b.kind = 'actor' AND b.role IN ('subject', 'target')
    UNION
    SELECT c.map_id, c.id
    FROM claims c
    JOIN accused x ON x.map_id = c.map_id AND x.id = c.addressee
)
SELECT
    s.name AS accuser,
    coalesce(i.identity, s.kind) AS identity,
    c.statement,
    c.stance,
    d.title AS document,
    d.published_earliest AS published,
    c.map_id || '#' || c.id AS claim
FROM concerned k
JOIN claims c ON c.map_id = k.map_id AND c.id = k.claim
JOIN claim_sources s ON s.map_id = c.map_id AND s.claim = c.id AND NOT s.carries
JOIN documents d ON d.map_id = c.map_id
LEFT JOIN identities i ON i.kind = 'actor' AND i.map_id = s.map_id AND i.id = s.actor
WHERE c.cue = 'accuses'
ORDER BY published NULLS LAST, claim, accuser, identity
