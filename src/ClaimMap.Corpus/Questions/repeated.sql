-- The same claim in several documents: by the same actor, about the same subject, in the same words of the statement or of the text itself.
-- Facts and opinions are their author's.
WITH said AS (
    SELECT s.map_id, s.claim, string_agg(DISTINCT coalesce(i.identity, s.name), ' + ' ORDER BY coalesce(i.identity, s.name)) AS actor
    FROM claim_sources s
    LEFT JOIN identities i ON i.kind = 'actor' AND i.map_id = s.map_id AND i.id = s.actor
    WHERE NOT s.carries
    GROUP BY s.map_id, s.claim
),
concerning AS (
    SELECT b.map_id, b.claim, string_agg(DISTINCT coalesce(i.identity, b.map_id || '#' || b.subject), ' + ' ORDER BY coalesce(i.identity, b.map_id || '#' || b.subject)) AS subject
    FROM about b
    LEFT JOIN identities i ON i.kind = b.kind AND i.map_id = b.map_id AND i.id = b.subject
    WHERE b.role = 'subject'
    GROUP BY b.map_id, b.claim
),
quoted AS (
    SELECT a.map_id, a.claim, string_agg(a.sha256, ' ' ORDER BY a.start_in_text, a.sha256) AS digests
    FROM anchors a
    GROUP BY a.map_id, a.claim
),
known AS (
    SELECT
        c.map_id,
        c.id,
        c.statement,
        c.words,
        q.digests,
        coalesce(s.actor, a.identity, d.author) AS actor,
        coalesce(k.subject, '') AS subject,
        d.published_earliest AS published
    FROM claims c
    JOIN documents d ON d.map_id = c.map_id
    LEFT JOIN identities a ON a.kind = 'actor' AND a.map_id = d.map_id AND a.id = d.author_actor
    LEFT JOIN said s ON s.map_id = c.map_id AND s.claim = c.id
    LEFT JOIN concerning k ON k.map_id = c.map_id AND k.claim = c.id
    LEFT JOIN quoted q ON q.map_id = c.map_id AND q.claim = c.id
),
alike AS (
    SELECT 'statement' AS same_words_in, words AS wording, * FROM known
    UNION ALL
    SELECT 'text' AS same_words_in, digests AS wording, * FROM known WHERE digests IS NOT NULL
)
SELECT
    min(statement) AS statement,
    actor,
    subject,
    same_words_in,
    count(DISTINCT map_id) AS documents,
    min(published) AS first_published,
    max(published) AS last_published,
    string_agg(map_id || '#' || id, ', ' ORDER BY map_id || '#' || id) AS claims
FROM alike
GROUP BY same_words_in, actor, subject, wording
HAVING count(DISTINCT map_id) > 1
ORDER BY documents DESC, first_published NULLS LAST, statement, claims, same_words_in
