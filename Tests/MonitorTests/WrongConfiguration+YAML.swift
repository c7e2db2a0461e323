/// What is no YAML, or says a thing twice.
extension WrongConfiguration {
    static let yaml = [
        WrongConfiguration(
            testDescription: "a tab",
            text: """
                archive: a.db
                contact: tim@example.org
                defaults:
                \tinterval: 1h
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 4, column 1: a tab; indent with spaces
                """),
        WrongConfiguration(
            testDescription: "a bare colon",
            text: """
                archive: a.db
                contact: tim@example.org
                user_agent: a: b
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 3, column 14: no YAML: mapping values are not allowed in this context; put a text with a colon in it in quotes, or check the indentation
                """),
        WrongConfiguration(
            testDescription: "an open bracket",
            text: """
                archive: a.db
                contact: tim@example.org
                user_agent: [a
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 4, column 8: no YAML: did not find expected ',' or ']'; check indentation, brackets and quotes before this place
                """),
        WrongConfiguration(
            testDescription: "an open quote",
            text: """
                archive: a.db
                contact: tim@example.org
                user_agent: "a

                """,
            errors: """
                line 5, column 1: no YAML: found unexpected end of stream; check indentation, brackets and quotes before this place
                """),
        WrongConfiguration(
            testDescription: "an undefined alias",
            text: """
                archive: a.db
                contact: tim@example.org
                user_agent: *a
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 3, column 13: no YAML: found undefined alias; put a text that begins with * in quotes
                """),
        WrongConfiguration(
            testDescription: "two documents",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss
                ---
                archive: a.db
                contact: tim@example.org

                """,
            errors: """
                line 7, column 1: no YAML: a second document in one file; write one document; remove the line ---
                """),
        WrongConfiguration(
            testDescription: "a sign that begins nothing",
            text: """
                archive: a.db
                contact: tim@example.org
                user_agent: @a
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 3, column 13: no YAML: found character that cannot start any token; put the text in quotes
                """),
        WrongConfiguration(
            testDescription: "a key twice",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss
                    interval: 1h
                    language: id
                    interval: 2h

                """,
            errors: """
                line 9, column 5: interval: is here again, first in line 7; leave one of them out
                """),
        WrongConfiguration(
            testDescription: "a key three times and another",
            text: """
                archive: a.db
                contact: tim@example.org
                archive: b.db
                archive: c.db
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss
                    intervall: 1h

                """,
            errors: """
                line 3, column 1: archive: is here again, first in line 1; leave one of them out
                line 4, column 1: archive: is here again, first in line 1; leave one of them out
                line 9, column 5: sources[0].intervall: is unknown; write interval
                """),
        WrongConfiguration(
            testDescription: "a key twice on a line",
            text: """
                archive: a.db
                contact: tim@example.org
                metrics: {listen: 127.0.0.1:1, listen: 127.0.0.1:2}
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 3, column 11: listen: is in this section twice; leave one of them out
                """),
        WrongConfiguration(
            testDescription: "a key that is a list",
            text: """
                archive: a.db
                contact: tim@example.org
                ? [a, b]
                : c
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 3, column 3: a key that is no text; write key: value
                """),
    ]
}
