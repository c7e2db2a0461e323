/// Durations, and sources as a whole.
extension WrongConfiguration {
    static let intervals = [
        WrongConfiguration(
            testDescription: "a duration in words",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss
                    interval: 1 jam

                """,
            errors: """
                line 7, column 15: sources[0].interval: "1 jam" is no duration; write 30m, 1h or 1d
                """),
        WrongConfiguration(
            testDescription: "no duration",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss
                    interval: 0m

                """,
            errors: """
                line 7, column 15: sources[0].interval: "0m" is no duration; write 30m, 1h or 1d
                """),
        WrongConfiguration(
            testDescription: "a negative duration",
            text: """
                archive: a.db
                contact: tim@example.org
                defaults:
                  interval: -5m
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 4, column 13: defaults.interval: "-5m" is no duration; write 30m, 1h or 1d
                """),
        WrongConfiguration(
            testDescription: "a duration without unit",
            text: """
                archive: a.db
                contact: tim@example.org
                network:
                  timeout: 30
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 4, column 12: network.timeout: "30" is no duration; write 30m, 1h or 1d
                """),
        WrongConfiguration(
            testDescription: "no sources",
            text: """
                archive: a.db
                contact: tim@example.org
                sources: []

                """,
            errors: """
                line 3, column 10: sources: is an empty list; write at least one line "- ..."
                """),
        WrongConfiguration(
            testDescription: "sources as a section",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  satu:
                    kind: feed

                """,
            errors: """
                line 4, column 3: sources: is a section with keys, where a list has to stand; write a line "- ..." for each
                """),
        WrongConfiguration(
            testDescription: "a source that is a text",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - https://example.org/rss

                """,
            errors: """
                line 4, column 5: sources[0]: is a text, where a section with keys has to stand; write keys below it: name, kind, url, path
                """),
        WrongConfiguration(
            testDescription: "a source without all",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - interval: 1h

                """,
            errors: """
                line 4, column 5: sources[0].name: is missing; write name: and a short word
                line 4, column 5: sources[0].kind: is missing; write feed, sitemap, listing, folder or urls
                """),
        WrongConfiguration(
            testDescription: "a name twice",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss
                  - name: satu
                    kind: folder
                    path: in

                """,
            errors: """
                line 7, column 11: sources[1].name: "satu" is the name of the source in line 4, too; give each a name of its own
                """),
        WrongConfiguration(
            testDescription: "a name with blanks",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: Kabar Baru
                    kind: folder
                    path: in

                """,
            errors: """
                line 4, column 11: sources[0].name: "Kabar Baru" is no name; write letters, digits, -, _ and . alone
                """),
    ]
}
