/// Numbers, networks, metrics.
extension WrongConfiguration {
    static let network = [
        WrongConfiguration(
            testDescription: "no number of items",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss
                    max_items: 0

                """,
            errors: """
                line 7, column 16: sources[0].max_items: "0" is no number of items; write a whole number above 0
                """),
        WrongConfiguration(
            testDescription: "a number of items in words",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss
                    max_items: banyak

                """,
            errors: """
                line 7, column 16: sources[0].max_items: "banyak" is no number of items; write a whole number above 0
                """),
        WrongConfiguration(
            testDescription: "a language in words",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss
                    language: Indonesia

                """,
            errors: """
                line 7, column 15: sources[0].language: "Indonesia" is no code of a language; write id, en or en-GB
                """),
        WrongConfiguration(
            testDescription: "no block of addresses",
            text: """
                archive: a.db
                contact: tim@example.org
                network:
                  allow_private: [10.0.0.0/8, 10.0.0.0/33, 192.168.1.1/16, fd00::/8, localhost]
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 4, column 31: network.allow_private[1]: "10.0.0.0/33" is no block of addresses; write one like 10.0.0.0/8, with zeros behind its prefix
                line 4, column 44: network.allow_private[2]: "192.168.1.1/16" is no block of addresses; write one like 10.0.0.0/8, with zeros behind its prefix
                line 4, column 70: network.allow_private[4]: "localhost" is no block of addresses; write one like 10.0.0.0/8, with zeros behind its prefix
                """),
        WrongConfiguration(
            testDescription: "a size without unit",
            text: """
                archive: a.db
                contact: tim@example.org
                network:
                  max_size: 100
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 4, column 13: network.max_size: "100" is no size; write 500kB, 10MB or 1GB
                """),
        WrongConfiguration(
            testDescription: "neither true nor false",
            text: """
                archive: a.db
                contact: tim@example.org
                network:
                  proxies_from_environment: ya
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 4, column 29: network.proxies_from_environment: "ya" is no switch; write true or false
                """),
        WrongConfiguration(
            testDescription: "a section that is a text",
            text: """
                archive: a.db
                contact: tim@example.org
                network: tidak
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 3, column 10: network: is a text, where a section with keys has to stand; write keys below it: allow_private, delay, timeout, backoff
                """),
        WrongConfiguration(
            testDescription: "a page of metrics for everybody",
            text: """
                archive: a.db
                contact: tim@example.org
                metrics:
                  listen: 0.0.0.0:9464
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 4, column 11: metrics.listen: "0.0.0.0:9464" is no address of this machine; write 127.0.0.1:PORT
                """),
        WrongConfiguration(
            testDescription: "a port that is none",
            text: """
                archive: a.db
                contact: tim@example.org
                metrics:
                  listen: 127.0.0.1:99999
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 4, column 11: metrics.listen: "127.0.0.1:99999" is no address of this machine; write 127.0.0.1:PORT
                """),
    ]
}
