-- The same claim in several documents: by the same actor, about the same subject, in the same words of the statement or of the text itself.
-- Facts and opinions are their author's.
WITH quoted AS (
    SELECT a.map_id, a.claim, string_agg(a.sha256, ' ' ORDER BY a.start_in_text, a.sha256) AS digests
    FROM anchors a
    GROUP BY a.map_id, a.claim
),
worded AS (
    SELECT 'statement' AS same_words_in, c.map_id, c.id, c.words AS wording FROM claims c
    UNION ALL
    SELECT 'text' AS same_words_in, q.map_id, q.claim AS id, q.digests AS wording FROM quoted q
),
-- Few words stand in several documents: who says them, and of what, is only looked up for these.
shared AS (
    SELECT w.same_words_in, w.wording FROM worded w GROUP BY w.same_words_in, w.wording HAVING min(w.map_id) <> max(w.map_id)
),
alike AS (
    SELECT w.same_words_in, w.map_id, w.id, w.wording
    FROM worded w
    JOIN shared h ON h.same_words_in = w.same_words_in AND h.wording = w.wording
),
asked AS (
    SELECT DISTINCT map_id, id FROM alike
),
said AS (
    SELECT s.map_id, s.claim, string_agg(DISTINCT coalesce(i.identity, s.name), ' + ' ORDER BY coalesce(i.identity, s.name)) AS actor
    FROM asked q
    JOIN claim_sources s ON s.map_id = q.map_id AND s.claim = q.id
    LEFT JOIN identities i ON i.kind = 'actor' AND i.map_id = s.map_id AND i.id = s.actor
    WHERE NOT s.carries
    GROUP BY s.map_id, s.claim
),
concerning AS (
    SELECT b.map_id, b.claim, string_agg(DISTINCT coalesce(i.identity, b.map_id || '#' || b.subject), ' + ' ORDER BY coalesce(i.identity, b.map_id || '#' || b.subject)) AS subject
    FROM asked q
    JOIN about b ON b.map_id = q.map_id AND b.claim = q.id
    LEFT JOIN identities i ON i.kind = b.kind AND i.map_id = b.map_id AND i.id = b.subject
    WHERE b.role = 'subject'
    GROUP BY b.map_id, b.claim
),
known AS (
    SELECT
        l.same_words_in,
        l.wording,
        l.map_id,
        l.id,
        c.statement,
        coalesce(s.actor, a.identity, d.author) AS actor,
        coalesce(k.subject, '') AS subject,
        d.published_earliest AS published
    FROM alike l
    JOIN claims c ON c.map_id = l.map_id AND c.id = l.id
    JOIN documents d ON d.map_id = c.map_id
    LEFT JOIN identities a ON a.kind = 'actor' AND a.map_id = d.map_id AND a.id = d.author_actor
    LEFT JOIN said s ON s.map_id = l.map_id AND s.claim = l.id
    LEFT JOIN concerning k ON k.map_id = l.map_id AND k.claim = l.id
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
FROM known
GROUP BY same_words_in, actor, subject, wording
HAVING count(DISTINCT map_id) > 1
ORDER BY documents DESC, first_published NULLS LAST, statement, claims, same_words_in
