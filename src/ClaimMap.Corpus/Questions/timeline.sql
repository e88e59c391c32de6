-- What happened when, according to whom: every event of every document, in the order of the first day that can be meant.
SELECT
    e.time_earliest AS earliest,
    e.time_latest AS latest,
    e.time AS literal,
    e.name AS event,
    e.kind,
    e.reality,
    count(DISTINCT b.claim) AS claims,
    d.title AS document,
    d.published_earliest AS published,
    e.map_id || '#' || e.id AS id
FROM events e
JOIN documents d ON d.map_id = e.map_id
LEFT JOIN about b ON b.kind = 'event' AND b.map_id = e.map_id AND b.subject = e.id
GROUP BY e.time_earliest, e.time_latest, e.time, e.name, e.kind, e.reality, d.title, d.published_earliest, e.map_id, e.id
ORDER BY earliest NULLS LAST, latest NULLS LAST, literal NULLS LAST, e.map_id || '#' || e.id
