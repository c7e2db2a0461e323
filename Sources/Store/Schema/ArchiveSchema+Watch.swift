/// What a monitor keeps beside the documents. Times are seconds since 1970.
extension ArchiveSchema {
    static let watch = watchedPlaces + watchedItems + alerts + additions

    private static let watchedPlaces = """
        CREATE TABLE watch_sources (
            name TEXT PRIMARY KEY NOT NULL,
            place TEXT NOT NULL,
            is_watched INTEGER NOT NULL DEFAULT 1 CHECK (is_watched IN (0, 1)),
            request TEXT,
            etag TEXT,
            last_modified TEXT,
            next_check REAL NOT NULL,
            last_check REAL,
            last_success REAL,
            failure_count INTEGER NOT NULL DEFAULT 0,
            error TEXT,
            announced REAL,
            document_count INTEGER NOT NULL DEFAULT 0,
            revision_count INTEGER NOT NULL DEFAULT 0,
            statement_count INTEGER NOT NULL DEFAULT 0
        ) WITHOUT ROWID;
        CREATE TABLE watch_hosts (
            name TEXT PRIMARY KEY NOT NULL,
            earliest REAL NOT NULL,
            failure_count INTEGER NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE watch_robots (
            origin TEXT PRIMARY KEY NOT NULL,
            status INTEGER NOT NULL,
            body TEXT NOT NULL,
            fetched REAL NOT NULL
        );

        """

    /// A number is never given twice: who still works on an item that became part of another must not meet a third.
    private static let watchedItems = """
        CREATE TABLE watch_items (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            source TEXT NOT NULL REFERENCES watch_sources(name),
            is_watched INTEGER NOT NULL DEFAULT 1 CHECK (is_watched IN (0, 1)),
            url TEXT NOT NULL,
            host TEXT NOT NULL,
            guid TEXT,
            title TEXT,
            version TEXT,
            document_key TEXT,
            etag TEXT,
            last_modified TEXT,
            state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'stored', 'failed')),
            tries INTEGER NOT NULL DEFAULT 0,
            begun INTEGER NOT NULL DEFAULT 0,
            next_try REAL NOT NULL,
            reason TEXT,
            first_seen REAL NOT NULL,
            last_seen REAL NOT NULL,
            last_check REAL,
            stored REAL
        );
        CREATE INDEX watch_items_on_work ON watch_items(host, next_try) WHERE state = 'waiting' AND is_watched = 1;
        CREATE INDEX watch_items_on_source ON watch_items(source, state, next_try);
        CREATE INDEX watch_items_on_guid ON watch_items(source, guid) WHERE guid IS NOT NULL;
        CREATE INDEX watch_items_on_title ON watch_items(source, title) WHERE title IS NOT NULL;
        CREATE INDEX watch_items_on_document ON watch_items(document_key) WHERE document_key IS NOT NULL;
        CREATE INDEX watch_items_on_failure ON watch_items(last_check) WHERE state = 'failed';
        CREATE TABLE watch_addresses (
            address TEXT PRIMARY KEY NOT NULL,
            item_id INTEGER NOT NULL REFERENCES watch_items(id)
        ) WITHOUT ROWID;
        CREATE INDEX watch_addresses_on_item ON watch_addresses(item_id);
        CREATE TABLE watch_versions (
            item_id INTEGER NOT NULL REFERENCES watch_items(id),
            source TEXT NOT NULL REFERENCES watch_sources(name),
            version TEXT NOT NULL,
            PRIMARY KEY (item_id, source)
        ) WITHOUT ROWID;

        """

    private static let alerts = """
        CREATE TABLE alerts (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            rule TEXT NOT NULL,
            source TEXT NOT NULL,
            document_key TEXT NOT NULL,
            made REAL NOT NULL,
            payload TEXT NOT NULL
        );
        CREATE TABLE alert_deliveries (
            delivery TEXT NOT NULL,
            alert INTEGER NOT NULL REFERENCES alerts(number),
            state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'ended')),
            tries INTEGER NOT NULL DEFAULT 0,
            next_try REAL NOT NULL,
            changed REAL NOT NULL,
            reason TEXT,
            PRIMARY KEY (delivery, alert)
        );
        CREATE INDEX alert_deliveries_on_state ON alert_deliveries(delivery, state, next_try, tries, alert);
        CREATE INDEX alert_deliveries_on_alert ON alert_deliveries(alert);
        CREATE TABLE alert_holds (
            delivery TEXT PRIMARY KEY NOT NULL,
            until REAL NOT NULL
        ) WITHOUT ROWID;

        """

    private static let additions = """
        ALTER TABLE documents ADD COLUMN content_digest TEXT;
        CREATE INDEX funding_on_funder_name ON funding(funder_name COLLATE NOCASE) WHERE funder_name IS NOT NULL;

        """
}
