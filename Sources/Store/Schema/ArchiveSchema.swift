internal import GRDB

/// The archive's tables. What is written here is read by others: by analysts in SQL, by Datasette, by R. A column keeps
/// its name and meaning; a change is a new migration.
enum ArchiveSchema {
    /// "ingc": SQLite's `application_id` of an archive.
    static let applicationID: Int32 = 0x696E_6763

    /// How many migrations there are: SQLite's `user_version`.
    static let version: Int32 = 2

    /// The oldest that queries understand as it is.
    static let oldestReadable: Int32 = 1

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 documents, claims, figures") { db in
            try db.execute(sql: documents + actors + programs + amounts + funding + search + corrections)
            try ExchangeRates.insertShipped(db)
            try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = 1")
        }
        // Nothing that is there changes: no need to look at all of it.
        migrator.registerMigration("2 watch", foreignKeyChecks: .immediate) { db in
            try db.execute(sql: watch)
            try db.execute(sql: "PRAGMA user_version = 2")
        }
        return migrator
    }

    private static let documents = """
        CREATE TABLE runs (
            id INTEGER PRIMARY KEY,
            started TEXT NOT NULL,
            ended TEXT,
            version TEXT NOT NULL,
            source TEXT NOT NULL,
            added INTEGER NOT NULL DEFAULT 0,
            revised INTEGER NOT NULL DEFAULT 0,
            unchanged INTEGER NOT NULL DEFAULT 0,
            failed INTEGER NOT NULL DEFAULT 0
        );
        CREATE TABLE failures (
            id INTEGER PRIMARY KEY,
            run_id INTEGER NOT NULL REFERENCES runs(id),
            record_id TEXT NOT NULL UNIQUE,
            uri TEXT NOT NULL,
            url TEXT,
            code TEXT NOT NULL,
            message TEXT NOT NULL
        );
        CREATE TABLE stories (
            id INTEGER PRIMARY KEY,
            title TEXT,
            published TEXT,
            document_count INTEGER NOT NULL DEFAULT 1
        );
        CREATE TABLE documents (
            id INTEGER PRIMARY KEY,
            key TEXT NOT NULL,
            revision INTEGER NOT NULL,
            is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
            record_id TEXT NOT NULL,
            digest TEXT NOT NULL,
            title TEXT,
            subtitle TEXT,
            publisher TEXT,
            authors TEXT NOT NULL,
            published TEXT,
            published_precision TEXT,
            year INTEGER,
            language TEXT,
            section TEXT,
            place TEXT,
            url TEXT,
            uri TEXT NOT NULL,
            source_id TEXT,
            retrieved TEXT,
            story_id INTEGER REFERENCES stories(id),
            run_id INTEGER NOT NULL REFERENCES runs(id),
            text TEXT NOT NULL,
            UNIQUE (key, revision)
        );
        CREATE UNIQUE INDEX documents_on_key_digest ON documents(key, digest);
        CREATE UNIQUE INDEX documents_on_current_key ON documents(key) WHERE is_current;
        CREATE INDEX documents_on_record_id ON documents(record_id);
        CREATE INDEX documents_on_story ON documents(story_id);
        CREATE INDEX documents_on_run ON documents(run_id);
        CREATE INDEX documents_on_published ON documents(published);
        CREATE INDEX documents_on_publisher ON documents(publisher);
        CREATE TABLE places (
            id INTEGER PRIMARY KEY,
            document_id INTEGER NOT NULL REFERENCES documents(id),
            name TEXT NOT NULL,
            level TEXT NOT NULL,
            code TEXT
        );
        CREATE INDEX places_on_document ON places(document_id);
        CREATE INDEX places_on_name ON places(name);

        """

    private static let actors = """
        CREATE TABLE actors (
            id INTEGER PRIMARY KEY,
            identity TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            type TEXT NOT NULL,
            category TEXT NOT NULL,
            document_count INTEGER NOT NULL DEFAULT 0
        );
        CREATE INDEX actors_on_name ON actors(name);
        CREATE TABLE actor_identifiers (
            actor_id INTEGER NOT NULL REFERENCES actors(id),
            scheme TEXT NOT NULL,
            identifier TEXT NOT NULL,
            PRIMARY KEY (actor_id, scheme, identifier)
        ) WITHOUT ROWID;
        CREATE TABLE document_actors (
            id INTEGER PRIMARY KEY,
            document_id INTEGER NOT NULL REFERENCES documents(id),
            local_id TEXT NOT NULL,
            actor_id INTEGER NOT NULL REFERENCES actors(id),
            identity TEXT NOT NULL,
            name TEXT NOT NULL,
            type TEXT NOT NULL,
            category TEXT NOT NULL,
            confidence REAL NOT NULL,
            UNIQUE (document_id, local_id)
        );
        CREATE INDEX document_actors_on_actor ON document_actors(actor_id, name);
        CREATE INDEX document_actors_on_name ON document_actors(name, actor_id);
        CREATE INDEX document_actors_on_identity ON document_actors(identity);
        CREATE TABLE aliases (
            document_actor_id INTEGER NOT NULL REFERENCES document_actors(id),
            alias TEXT NOT NULL,
            PRIMARY KEY (document_actor_id, alias)
        ) WITHOUT ROWID;
        CREATE INDEX aliases_on_alias ON aliases(alias);
        CREATE TABLE roles (
            id INTEGER PRIMARY KEY,
            document_actor_id INTEGER NOT NULL REFERENCES document_actors(id),
            title TEXT NOT NULL,
            organization TEXT,
            tenure TEXT
        );
        CREATE INDEX roles_on_document_actor ON roles(document_actor_id);

        """

    private static let programs = """
        CREATE TABLE programs (
            id INTEGER PRIMARY KEY,
            identity TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            document_count INTEGER NOT NULL DEFAULT 0
        );
        CREATE INDEX programs_on_name ON programs(name);
        CREATE TABLE document_programs (
            id INTEGER PRIMARY KEY,
            document_id INTEGER NOT NULL REFERENCES documents(id),
            local_id TEXT NOT NULL,
            program_id INTEGER NOT NULL REFERENCES programs(id),
            identity TEXT NOT NULL,
            name TEXT NOT NULL,
            aliases TEXT NOT NULL,
            UNIQUE (document_id, local_id)
        );
        CREATE INDEX document_programs_on_program ON document_programs(program_id, name);
        CREATE INDEX document_programs_on_identity ON document_programs(identity);
        CREATE TABLE mentions (
            id INTEGER PRIMARY KEY,
            document_id INTEGER NOT NULL REFERENCES documents(id),
            document_actor_id INTEGER REFERENCES document_actors(id),
            document_program_id INTEGER REFERENCES document_programs(id),
            start INTEGER NOT NULL,
            end INTEGER NOT NULL,
            text TEXT NOT NULL,
            CHECK ((document_actor_id IS NULL) <> (document_program_id IS NULL))
        );
        CREATE INDEX mentions_on_document ON mentions(document_id);
        CREATE INDEX mentions_on_actor ON mentions(document_actor_id);
        CREATE INDEX mentions_on_program ON mentions(document_program_id);

        """

    private static let amounts = """
        CREATE TABLE amounts (
            id INTEGER PRIMARY KEY,
            document_id INTEGER NOT NULL REFERENCES documents(id),
            local_id TEXT NOT NULL,
            value REAL,
            low REAL,
            high REAL,
            digits TEXT,
            currency TEXT NOT NULL,
            currency_assumed INTEGER NOT NULL CHECK (currency_assumed IN (0, 1)),
            qualifier TEXT NOT NULL,
            per TEXT,
            negated INTEGER NOT NULL CHECK (negated IN (0, 1)),
            part_of TEXT,
            equivalent_to TEXT,
            text TEXT NOT NULL,
            start INTEGER NOT NULL,
            end INTEGER NOT NULL,
            amount_idr REAL,
            amount_usd REAL,
            rate_year INTEGER,
            UNIQUE (document_id, local_id)
        );
        CREATE INDEX amounts_on_value ON amounts(currency, value);
        CREATE TABLE exchange_rates (
            currency TEXT NOT NULL,
            year INTEGER NOT NULL,
            per_usd REAL NOT NULL CHECK (per_usd > 0),
            source TEXT NOT NULL,
            PRIMARY KEY (currency, year)
        ) WITHOUT ROWID;

        """

    private static let funding = """
        CREATE TABLE figures (
            id INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            funding_id INTEGER,
            total_id INTEGER REFERENCES figures(id),
            document_count INTEGER NOT NULL DEFAULT 0,
            source_count INTEGER NOT NULL DEFAULT 0
        );
        CREATE INDEX figures_on_funding ON figures(funding_id);
        CREATE INDEX figures_on_total ON figures(total_id);
        CREATE TABLE funding (
            id INTEGER PRIMARY KEY,
            document_id INTEGER NOT NULL REFERENCES documents(id),
            local_id TEXT NOT NULL,
            figure_id INTEGER REFERENCES figures(id),
            funder_id INTEGER REFERENCES actors(id),
            funder_name TEXT,
            amount_id INTEGER REFERENCES amounts(id),
            recipient_id INTEGER REFERENCES actors(id),
            recipient_name TEXT,
            recipient_kind TEXT,
            program_id INTEGER REFERENCES programs(id),
            purpose TEXT,
            instrument TEXT NOT NULL,
            status TEXT NOT NULL,
            date TEXT,
            year INTEGER,
            confidence REAL NOT NULL,
            evidence TEXT NOT NULL,
            evidence_start INTEGER NOT NULL,
            evidence_end INTEGER NOT NULL,
            document_funder_id INTEGER REFERENCES document_actors(id),
            document_recipient_id INTEGER REFERENCES document_actors(id),
            document_program_id INTEGER REFERENCES document_programs(id),
            UNIQUE (document_id, local_id)
        );
        CREATE INDEX funding_on_figure ON funding(figure_id);
        CREATE INDEX funding_on_funder ON funding(funder_id);
        CREATE INDEX funding_on_recipient ON funding(recipient_id);
        CREATE INDEX funding_on_program ON funding(program_id);
        CREATE INDEX funding_on_amount ON funding(amount_id);
        CREATE INDEX funding_on_year ON funding(year);
        CREATE INDEX funding_on_document_funder ON funding(document_funder_id);
        CREATE INDEX funding_on_document_recipient ON funding(document_recipient_id);
        CREATE INDEX funding_on_document_program ON funding(document_program_id);
        CREATE TABLE funding_equivalents (
            funding_id INTEGER NOT NULL REFERENCES funding(id),
            amount_id INTEGER NOT NULL REFERENCES amounts(id),
            PRIMARY KEY (funding_id, amount_id)
        ) WITHOUT ROWID;
        CREATE INDEX funding_equivalents_on_amount ON funding_equivalents(amount_id);
        CREATE TABLE funding_context (
            id INTEGER PRIMARY KEY,
            funding_id INTEGER NOT NULL REFERENCES funding(id),
            start INTEGER NOT NULL,
            end INTEGER NOT NULL,
            text TEXT NOT NULL
        );
        CREATE INDEX funding_context_on_funding ON funding_context(funding_id);

        """

    /// Double quotes, or Datasette does not find the search.
    private static let search = """
        CREATE VIRTUAL TABLE documents_fts USING fts5(
            title, text, content="documents", content_rowid="id", tokenize="unicode61 remove_diacritics 2"
        );
        CREATE TABLE names (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE
        );
        CREATE VIRTUAL TABLE names_fts USING fts5(
            name, content="names", content_rowid="id", tokenize="unicode61 remove_diacritics 2"
        );
        CREATE TABLE sketch_bands (
            band INTEGER NOT NULL,
            document_id INTEGER NOT NULL REFERENCES documents(id),
            PRIMARY KEY (band, document_id)
        ) WITHOUT ROWID;
        CREATE INDEX sketch_bands_on_document ON sketch_bands(document_id);

        """

    /// What analysts have decided, in the order in which they did. Nothing is deleted: what is taken back has `undone`.
    private static let corrections = """
        CREATE TABLE corrections (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('actor', 'program')),
            action TEXT NOT NULL CHECK (action IN ('merge', 'split')),
            identity TEXT NOT NULL,
            name TEXT,
            target TEXT NOT NULL,
            note TEXT,
            made TEXT NOT NULL,
            undone TEXT
        );
        CREATE INDEX corrections_on_identity ON corrections(kind, identity);
        """
}
