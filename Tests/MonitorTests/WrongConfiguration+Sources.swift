/// Places and pages.
extension WrongConfiguration {
    static let places = [
        WrongConfiguration(
            testDescription: "an unknown kind",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: feeds
                    url: https://example.org/

                """,
            errors: """
                line 5, column 11: sources[0].kind: "feeds" is no kind of source; write feed
                """),
        WrongConfiguration(
            testDescription: "a kind that is like none",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: gopher
                    url: https://example.org/

                """,
            errors: """
                line 5, column 11: sources[0].kind: "gopher" is no kind of source; write feed, sitemap, listing, folder or urls
                """),
        WrongConfiguration(
            testDescription: "a folder with an address",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: folder
                    url: https://example.org/

                """,
            errors: """
                line 6, column 5: sources[0].url: is no key of kind folder; write path
                """),
        WrongConfiguration(
            testDescription: "a feed without address",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: feed

                """,
            errors: """
                line 4, column 5: sources[0].url: is missing; a source of kind feed needs it
                """),
        WrongConfiguration(
            testDescription: "a scheme that is not the web's",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: feed
                    url: ftp://example.org/rss

                """,
            errors: """
                line 6, column 10: sources[0].url: "ftp://example.org/rss" is no address of the web; write http:// or https:// and a host, without blanks
                """),
        WrongConfiguration(
            testDescription: "an address without scheme",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: feed
                    url: example.org/rss

                """,
            errors: """
                line 6, column 10: sources[0].url: "example.org/rss" is no address of the web; write http:// or https:// and a host, without blanks
                """),
        WrongConfiguration(
            testDescription: "an address with a password",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: feed
                    url: https://a:b@example.org/

                """,
            errors: """
                line 6, column 10: sources[0].url: has a user or a password in it; leave them out
                """),
        WrongConfiguration(
            testDescription: "a wrong address in a list",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: urls
                    urls:
                      - https://example.org/1
                      - /2

                """,
            errors: """
                line 8, column 9: sources[0].urls[1]: "/2" is no address of the web; write http:// or https:// and a host, without blanks
                """),
        WrongConfiguration(
            testDescription: "a list of nothing",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: urls
                    urls: []

                """,
            errors: """
                line 6, column 11: sources[0].urls: is an empty list; write at least one line "- ..."
                """),
        WrongConfiguration(
            testDescription: "a listing without pattern",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: listing
                    url: https://example.org/

                """,
            errors: """
                line 4, column 5: sources[0].include: is missing; write which links are articles, like include: /berita/
                """),
        WrongConfiguration(
            testDescription: "a regular expression that is none",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss
                    include:
                      - /berita/
                      - '(a'
                    exclude: '[z'

                """,
            errors: """
                line 9, column 9: sources[0].include[1]: "(a" is no regular expression; check its brackets; \\. is a point, in single quotes
                line 10, column 14: sources[0].exclude: "[z" is no regular expression; check its brackets; \\. is a point, in single quotes
                """),
    ]
}
