/// Files that are no configuration, and their top keys.
extension WrongConfiguration {
    static let document = [
        WrongConfiguration(
            testDescription: "an empty file",
            text: """

                """,
            errors: """
                line 1, column 1: the file is empty; write archive: and sources:
                """),
        WrongConfiguration(
            testDescription: "comments alone",
            text: """
                # nothing

                """,
            errors: """
                line 1, column 1: the file is empty; write archive: and sources:
                """),
        WrongConfiguration(
            testDescription: "a list as a file",
            text: """
                - a

                """,
            errors: """
                line 1, column 1: is a list, where a section with keys has to stand; write keys below it: archive, user_agent, contact, defaults
                """),
        WrongConfiguration(
            testDescription: "a text as a file",
            text: """
                archive

                """,
            errors: """
                line 1, column 1: is a text, where a section with keys has to stand; write keys below it: archive, user_agent, contact, defaults
                """),
        WrongConfiguration(
            testDescription: "no archive, no sources",
            text: """
                contact: tim@example.org

                """,
            errors: """
                line 1, column 1: archive: is missing; write archive: FILE.db
                line 1, column 1: sources: is missing; write sources: with a line "- name: ..." for each
                """),
        WrongConfiguration(
            testDescription: "an unknown key",
            text: """
                archive: a.db
                contact: tim@example.org
                source:
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 3, column 1: source: is unknown; write sources
                """),
        WrongConfiguration(
            testDescription: "a key that is like none",
            text: """
                archive: a.db
                contact: tim@example.org
                wibble: 1
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 3, column 1: wibble: is unknown; the keys here are archive, user_agent, contact, defaults, sources, network, alerts, metrics
                """),
        WrongConfiguration(
            testDescription: "no value",
            text: """
                archive: a.db
                contact: tim@example.org
                user_agent:
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 3, column 12: user_agent: has no value; write one, or leave the key out
                """),
        WrongConfiguration(
            testDescription: "an empty text",
            text: """
                archive: a.db
                contact: tim@example.org
                user_agent: ""
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 3, column 13: user_agent: is empty; write something, or leave the key out
                """),
        WrongConfiguration(
            testDescription: "a list for a text",
            text: """
                archive: a.db
                contact: tim@example.org
                user_agent: [a]
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 3, column 13: user_agent: is a list, where a text has to stand; write one value
                """),
        WrongConfiguration(
            testDescription: "a section for a text",
            text: """
                archive: a.db
                contact: tim@example.org
                user_agent:
                  a: b
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 4, column 3: user_agent: is a section with keys, where a text has to stand; write one value
                """),
        WrongConfiguration(
            testDescription: "a user agent that is not ASCII",
            text: """
                archive: a.db
                contact: tim@example.org
                user_agent: Pemantau é
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 3, column 13: user_agent: "Pemantau é" is no user agent; write plain ASCII like ExampleMonitor/1.0
                """),
        WrongConfiguration(
            testDescription: "a contact that is none",
            text: """
                archive: a.db
                contact: tim
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 2, column 10: contact: "tim" is no contact; write an address of mail or of the web
                """),
        WrongConfiguration(
            testDescription: "no contact",
            text: """
                archive: a.db
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 1, column 1: contact: is missing; write an address of mail or of the web: sites see whom to ask
                """),
    ]
}
