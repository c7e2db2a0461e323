/// Rules and deliveries.
extension WrongConfiguration {
    static let alerts = [
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
