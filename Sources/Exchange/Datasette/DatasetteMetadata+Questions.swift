extension DatasetteMetadata {
    /// Questions with a title, that readers ask without writing SQL.
    static let questions = #"""
        queries:
          who_gives_most:
            title: Who gives most?
            description: In rupiah. Figures are counted once, without what is denied or requested, rates, and parts of other sums.
            sql: |-
              SELECT a.id, a.name, a.category, COUNT(*) AS figures, CAST(SUM(m.amount_idr) AS INTEGER) AS idr
              FROM figures g
              JOIN funding f ON f.id = g.funding_id
              JOIN actors a ON a.id = f.funder_id
              JOIN amounts m ON m.id = f.amount_id
              WHERE f.status NOT IN ('denied', 'requested') AND m.per IS NULL AND NOT m.negated AND m.qualifier <> 'at_most'
              AND g.total_id IS NULL AND m.amount_idr IS NOT NULL
              GROUP BY a.id ORDER BY idr DESC LIMIT 100
          what_an_actor_gives:
            title: What does somebody give, to whom, and which words say so?
            params: [funder]
            sql: |-
              SELECT a.name AS funder, m.text AS sum, m.currency, COALESCE(r.name, f.recipient_name) AS recipient,
              COALESCE(p.name, f.purpose) AS purpose, f.status, COALESCE(f.date, d.published) AS date, f.evidence, d.url
              FROM figures g
              JOIN funding f ON f.id = g.funding_id
              JOIN documents d ON d.id = f.document_id
              JOIN actors a ON a.id = f.funder_id
              LEFT JOIN amounts m ON m.id = f.amount_id
              LEFT JOIN actors r ON r.id = f.recipient_id
              LEFT JOIN programs p ON p.id = f.program_id
              WHERE a.id IN (SELECT n.actor_id FROM names_fts JOIN names w ON w.id = names_fts.rowid
              JOIN document_actors n ON n.name = w.name WHERE names_fts MATCH escape_fts(:funder)
              UNION SELECT n.actor_id FROM names_fts JOIN names w ON w.id = names_fts.rowid
              JOIN aliases l ON l.alias = w.name JOIN document_actors n ON n.id = l.document_actor_id
              WHERE names_fts MATCH escape_fts(:funder))
              ORDER BY m.amount_idr DESC LIMIT 200
          what_a_place_gets:
            title: What does a place get, from whom, and which words say so?
            params: [place]
            sql: |-
              SELECT COALESCE(r.name, f.recipient_name) AS recipient, COALESCE(a.name, f.funder_name) AS funder, m.text AS sum,
              COALESCE(p.name, f.purpose) AS purpose, f.status, COALESCE(f.date, d.published) AS date, f.evidence, d.url
              FROM figures g
              JOIN funding f ON f.id = g.funding_id
              JOIN documents d ON d.id = f.document_id
              LEFT JOIN actors a ON a.id = f.funder_id
              LEFT JOIN actors r ON r.id = f.recipient_id
              LEFT JOIN amounts m ON m.id = f.amount_id
              LEFT JOIN programs p ON p.id = f.program_id
              WHERE COALESCE(r.name, f.recipient_name) LIKE '%' || :place || '%' OR d.place LIKE '%' || :place || '%'
              ORDER BY m.amount_idr DESC LIMIT 200
          promised_and_paid:
            title: What was promised, and what of it was paid out?
            sql: |-
              SELECT COALESCE(a.name, w.funder_name) AS funder, COALESCE(p.name, w.purpose) AS purpose, m.text AS promised,
              GROUP_CONCAT(n.text, '; ') AS paid, CAST(m.amount_idr AS INTEGER) AS promised_idr,
              CAST(SUM(n.amount_idr) AS INTEGER) AS paid_idr
              FROM figures whole
              JOIN funding w ON w.id = whole.funding_id
              JOIN amounts m ON m.id = w.amount_id
              JOIN figures part ON part.total_id = whole.id
              JOIN funding f ON f.id = part.funding_id AND f.status = 'disbursed'
              JOIN amounts n ON n.id = f.amount_id
              LEFT JOIN actors a ON a.id = w.funder_id
              LEFT JOIN programs p ON p.id = w.program_id
              WHERE w.status IN ('planned', 'stated')
              GROUP BY whole.id ORDER BY m.amount_idr DESC LIMIT 200
          by_year:
            title: How much is told of each year?
            sql: |-
              SELECT f.year, COUNT(*) AS figures, CAST(SUM(m.amount_idr) AS INTEGER) AS idr
              FROM figures g
              JOIN funding f ON f.id = g.funding_id
              JOIN amounts m ON m.id = f.amount_id
              WHERE f.status NOT IN ('denied', 'requested') AND m.per IS NULL AND NOT m.negated AND m.qualifier <> 'at_most'
              AND g.total_id IS NULL AND m.amount_idr IS NOT NULL
              GROUP BY f.year ORDER BY f.year
          most_told:
            title: Which figures do most sources tell?
            description: Copies of one article are one source.
            sql: |-
              SELECT g.id AS figure_id, COALESCE(a.name, f.funder_name) AS funder, m.text AS sum,
              COALESCE(p.name, f.purpose) AS purpose, g.source_count, g.document_count, f.evidence
              FROM figures g
              JOIN funding f ON f.id = g.funding_id
              LEFT JOIN actors a ON a.id = f.funder_id
              LEFT JOIN amounts m ON m.id = f.amount_id
              LEFT JOIN programs p ON p.id = f.program_id
              ORDER BY g.source_count DESC, g.document_count DESC, g.id LIMIT 100
          sums_nobody_gives:
            title: Which sums does nobody give?
            sql: |-
              SELECT m.text AS sum, m.currency, CAST(m.amount_idr AS INTEGER) AS idr, d.title, d.url
              FROM amounts m
              JOIN documents d ON d.id = m.document_id
              WHERE d.is_current AND m.id NOT IN (SELECT amount_id FROM funding WHERE amount_id IS NOT NULL)
              AND m.id NOT IN (SELECT amount_id FROM funding_equivalents)
              ORDER BY m.amount_idr DESC LIMIT 200
          to_be_checked:
            title: Which statements should a person check first?
            description: Large sums that were read with little confidence.
            sql: |-
              SELECT f.id AS funding_id, f.confidence, m.text AS sum, COALESCE(a.name, f.funder_name) AS funder, f.evidence, d.url
              FROM figures g
              JOIN funding f ON f.id = g.funding_id
              JOIN documents d ON d.id = f.document_id
              LEFT JOIN actors a ON a.id = f.funder_id
              LEFT JOIN amounts m ON m.id = f.amount_id
              WHERE f.confidence < 0.6
              ORDER BY m.amount_idr DESC LIMIT 200
          search_sentences:
            title: Which articles have these words, and what do they say of funding?
            params: [words]
            sql: |-
              SELECT d.title, d.publisher, d.published, snippet(documents_fts, 1, '[', ']', '…', 24) AS words,
              (SELECT COUNT(*) FROM funding f WHERE f.document_id = d.id) AS statements, d.url
              FROM documents_fts JOIN documents d ON d.id = documents_fts.rowid
              WHERE documents_fts MATCH escape_fts(:words) AND d.is_current
              ORDER BY documents_fts.rank LIMIT 100
          changed_articles:
            title: Which articles have changed since they were first loaded?
            sql: |-
              SELECT n.title, n.revision, n.published, n.retrieved, n.url
              FROM documents n
              WHERE n.is_current AND n.revision > 1
              ORDER BY n.published DESC LIMIT 200
          what_could_not_be_read:
            title: What could not be read, and why?
            sql: |-
              SELECT code, COUNT(*) AS documents, MIN(uri) AS example, MIN(message) AS message
              FROM failures GROUP BY code ORDER BY documents DESC

        """#
}
