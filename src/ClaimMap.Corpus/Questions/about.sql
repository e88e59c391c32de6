-- How often and how each document speaks of something. $1: its id in any map, its identity, or its name.
WITH meant AS (
    SELECT DISTINCT i.kind, i.identity
    FROM identities i
    WHERE i.id = $1 OR i.identity = $1
    UNION
    SELECT DISTINCT i.kind, i.identity
    FROM identities i
    JOIN about b ON b.kind = i.kind AND b.map_id = i.map_id AND b.subject = i.id
    WHERE b.name = $1
),
spoken AS (
    SELECT DISTINCT b.map_id, b.claim, b.name
    FROM about b
    LEFT JOIN identities i ON i.kind = b.kind AND i.map_id = b.map_id AND i.id = b.subject
    LEFT JOIN meant m ON m.kind = i.kind AND m.identity = i.identity
    WHERE m.identity IS NOT NULL OR b.subject = $1 OR b.name = $1
)
SELECT
    d.title AS document,
    d.author,
    d.published_earliest AS published,
    min(s.name) AS name,
    count(DISTINCT c.id) AS claims,
    count(DISTINCT CASE WHEN c.tag = 'asserted-fact' THEN c.id END) AS facts,
    count(DISTINCT CASE WHEN c.tag = 'attributed-allegation' THEN c.id END) AS allegations,
    count(DISTINCT CASE WHEN c.tag = 'author-opinion' THEN c.id END) AS opinions,
    d.map_id
FROM spoken s
JOIN claims c ON c.map_id = s.map_id AND c.id = s.claim
JOIN documents d ON d.map_id = s.map_id
GROUP BY d.map_id, d.title, d.author, d.published_earliest
ORDER BY published NULLS LAST, d.map_id
