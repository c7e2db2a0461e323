import Testing

/// Configurations that are wrong, and all that is said about each.
struct WrongConfiguration: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var errors: String

    static let all = [
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
                line 1, column 1: is a list, where a section with keys has to stand; write keys below it: archive, state, user_agent, contact
                """),
        WrongConfiguration(
            testDescription: "a text as a file",
            text: """
                archive

                """,
            errors: """
                line 1, column 1: is a text, where a section with keys has to stand; write keys below it: archive, state, user_agent, contact
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
                line 3, column 1: wibble: is unknown; the keys here are archive, state, user_agent, contact, defaults, sources, network, alerts, metrics
                """),
        WrongConfiguration(
            testDescription: "no value",
            text: """
                archive: a.db
                contact: tim@example.org
                state:
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 3, column 7: state: has no value; write one, or leave the key out
                """),
        WrongConfiguration(
            testDescription: "an empty text",
            text: """
                archive: a.db
                contact: tim@example.org
                state: ""
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 3, column 8: state: is empty; write something, or leave the key out
                """),
        WrongConfiguration(
            testDescription: "a list for a text",
            text: """
                archive: a.db
                contact: tim@example.org
                state: [a]
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 3, column 8: state: is a list, where a text has to stand; write one value
                """),
        WrongConfiguration(
            testDescription: "a section for a text",
            text: """
                archive: a.db
                contact: tim@example.org
                state:
                  a: b
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 4, column 3: state: is a section with keys, where a text has to stand; write one value
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
                state: a: b
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 3, column 9: no YAML: mapping values are not allowed in this context; put a text with a colon in it in quotes, or check the indentation
                """),
        WrongConfiguration(
            testDescription: "an open bracket",
            text: """
                archive: a.db
                contact: tim@example.org
                state: [a
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
                state: "a

                """,
            errors: """
                line 5, column 1: no YAML: found unexpected end of stream; check indentation, brackets and quotes before this place
                """),
        WrongConfiguration(
            testDescription: "an undefined alias",
            text: """
                archive: a.db
                contact: tim@example.org
                state: *a
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 3, column 8: no YAML: found undefined alias; put a text that begins with * in quotes
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
                state: @a
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss

                """,
            errors: """
                line 3, column 8: no YAML: found character that cannot start any token; put the text in quotes
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
                line 3, column 10: network: is a text, where a section with keys has to stand; write keys below it: allow_private, delay, timeout, max_size
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
        WrongConfiguration(
            testDescription: "rules without deliveries",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss
                alerts:
                  rules:
                    - name: besar
                      deliver: arsip

                """,
            errors: """
                line 8, column 3: alerts.deliveries: is missing; write deliveries: with a line "- name: ..." for each
                """),
        WrongConfiguration(
            testDescription: "a delivery that is not there",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss
                alerts:
                  deliveries:
                    - name: arsip
                      kind: jsonl
                      path: a.jsonl
                  rules:
                    - name: besar
                      deliver: arsipp

                """,
            errors: """
                line 14, column 16: alerts.rules[0].deliver: "arsipp" is no delivery; write arsip
                """),
        WrongConfiguration(
            testDescription: "a source that is not there",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss
                alerts:
                  deliveries:
                    - name: arsip
                      kind: jsonl
                      path: a.jsonl
                  rules:
                    - name: besar
                      sources: [satu, tiga]
                      deliver: [arsip]

                """,
            errors: """
                line 14, column 23: alerts.rules[0].sources[1]: "tiga" is no source; the names are satu
                """),
        WrongConfiguration(
            testDescription: "a rule that tells nobody",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss
                alerts:
                  deliveries:
                    - name: arsip
                      kind: jsonl
                      path: a.jsonl
                  rules:
                    - name: besar
                      funder: Bank

                """,
            errors: """
                line 13, column 7: alerts.rules[0].deliver: is missing; write the name of a delivery
                """),
        WrongConfiguration(
            testDescription: "a rule with a wrong word",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss
                alerts:
                  deliveries:
                    - name: arsip
                      kind: jsonl
                      path: a.jsonl
                  rules:
                    - name: besar
                      instrument: grants
                      status: paid
                      currency: rupiah
                      new: payer
                      deliver: arsip

                """,
            errors: """
                line 14, column 19: alerts.rules[0].instrument: "grants" is no instrument; write grant
                line 15, column 15: alerts.rules[0].status: "paid" is no status; write stated, planned, requested, disbursed or denied
                line 16, column 17: alerts.rules[0].currency: "rupiah" is no code of a currency; write three letters of ISO 4217 like IDR
                line 17, column 12: alerts.rules[0].new: "payer" is no thing that can be new; write funder
                """),
        WrongConfiguration(
            testDescription: "a delivery without its keys",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss
                alerts:
                  rules:
                    - name: a
                      deliver: b
                  deliveries:
                    - name: b
                      kind: webhook
                      path: c

                """,
            errors: """
                line 12, column 7: alerts.deliveries[0].url: is missing; a delivery of kind webhook needs it
                line 14, column 7: alerts.deliveries[0].path: is no key of kind webhook; write url
                """),
        WrongConfiguration(
            testDescription: "a secret in the file",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss
                alerts:
                  rules:
                    - name: a
                      deliver: b
                  deliveries:
                    - name: b
                      kind: webhook
                      url: https://example.org/
                      secret: abc
                      secret_env: a-b

                """,
            errors: """
                line 15, column 7: alerts.deliveries[0].secret: is unknown; write secret_env
                line 16, column 19: alerts.deliveries[0].secret_env: "a-b" is no name of an environment variable; write one like WEBHOOK_SECRET, not the secret
                """),
        WrongConfiguration(
            testDescription: "a command as one text",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss
                alerts:
                  rules:
                    - name: a
                      deliver: b
                  deliveries:
                    - name: b
                      kind: command
                      command: kirim

                """,
            errors: """
                line 14, column 16: alerts.deliveries[0].command: is a text, where a list has to stand; write a line "- ..." for each
                """),
        WrongConfiguration(
            testDescription: "a delivery's name twice",
            text: """
                archive: a.db
                contact: tim@example.org
                sources:
                  - name: satu
                    kind: feed
                    url: https://example.org/rss
                alerts:
                  rules:
                    - name: a
                      deliver: b
                  deliveries:
                    - name: b
                      kind: atom
                      path: c
                    - name: b
                      kind: mail

                """,
            errors: """
                line 15, column 13: alerts.deliveries[1].name: "b" is the name of the delivery in line 12, too; give each a name of its own
                line 16, column 13: alerts.deliveries[1].kind: "mail" is no kind of delivery; write webhook, jsonl, command or atom
                """),
        WrongConfiguration(
            testDescription: "much at once",
            text: """
                archive: 
                contact: x
                defaults:
                  intervall: 1h
                sources:
                  - name: é
                    kind: feed
                    url: https://example.org/a b
                network:
                  delay: sebentar

                """,
            errors: """
                line 1, column 9: archive: has no value; write one, or leave the key out
                line 2, column 10: contact: "x" is no contact; write an address of mail or of the web
                line 4, column 3: defaults.intervall: is unknown; write interval
                line 6, column 11: sources[0].name: "é" is no name; write letters, digits, -, _ and . alone
                line 8, column 10: sources[0].url: "https://example.org/a b" is no address of the web; write http:// or https:// and a host, without blanks
                line 10, column 10: network.delay: "sebentar" is no duration; write 30m, 1h or 1d
                """),
    ]
}
