extension DatasetteMetadata {
    static let about = """
        description_html: |-
          <p>Every row leads back to the words of an article. Add <b>figures</b>, not statements: what several articles tell is
          one figure. Sums in rupiah and dollars are converted by the average rate of a year, and nominal.</p>

        """

    /// Every table that people look at, and those that they do not want to see.
    static let tables = """
        tables:
          documents:
            title: Documents
            description: One revision of an article. is_current is 1 for one revision of each.
            label_column: title
            sort_desc: published
            size: 50
            facets: [publisher, year, language, is_current]
            columns:
              key: What makes revisions of a document one
              published: ISO 8601, as exact as it is known
              place: The place that the article names first
              story_id: Articles that tell the same story share one
          stories:
            title: Stories
            description: Articles that share their words count once as a source.
            label_column: title
            sort_desc: document_count
          funding:
            title: Statements
            description: Who gives what to whom, as one document says it, with the sentence.
            label_column: evidence
            sort_desc: confidence
            size: 50
            facets: [instrument, status, year, funder_id, recipient_id]
            columns:
              figure_id: What statements of several documents have in common; add these
              funder_name: A payer without a proper name, as the text has it
              recipient_name: A place or a description, where nobody is named
              purpose: What the money is for, in the words of the text
              status: stated, planned, requested, disbursed or denied
              confidence: From 0 to 1, how sure the statement was read
              evidence: The sentence that says so
          figures:
            title: Figures
            description: Statements of any number of documents that say the same. funding_id is the surest of them.
            label_column: key
            sort_desc: source_count
            columns:
              funding_id: The statement that speaks for the figure
              total_id: The figure that has this one's money in it
              source_count: Stories that tell it, not copies
          amounts:
            title: Sums of money
            label_column: text
            sort_desc: amount_idr
            facets: [currency, qualifier, rate_year]
            columns:
              digits: The exact number
              value: The nearest that a computer's number comes
              amount_idr: Rupiah by the average rate of rate_year, nominal
              amount_usd: US dollars by the average rate of rate_year, nominal
              text: As the article has it
          actors:
            title: Actors
            description: People and bodies, each once in however many documents.
            label_column: name
            sort_desc: document_count
            facets: [type, category]
          programs:
            title: Programmes
            label_column: name
            sort_desc: document_count
          document_actors:
            title: Actors of each document
            label_column: name
            facets: [type, category]
          document_programs:
            title: Programmes of each document
            label_column: name
          actor_identifiers:
            title: Numbers in registers
            facets: [scheme]
          aliases:
            title: Other names
          roles:
            title: Offices
            facets: [tenure]
          mentions:
            title: Mentions
            label_column: text
          places:
            title: Places
            label_column: name
            facets: [level]
          funding_context:
            title: Sentences around a statement
          funding_equivalents:
            title: The same sum in another currency
          exchange_rates:
            title: Exchange rates
            description: Units of a currency for one US dollar, the average of a year.
            facets: [currency]
          failures:
            title: What could not be read
            facets: [code]
          runs:
            title: Runs of load
            label_column: started
            sort_desc: started
          corrections:
            title: Corrections of who is who
            facets: [kind, action]
          watch_sources:
            title: Places that are watched
            description: Times here and in the tables of items and alerts are seconds since 1970.
            label_column: name
          watch_items:
            title: Pages that were announced
            label_column: title
            sort_desc: first_seen
            facets: [source, state]
          alerts:
            title: Alerts
            description: New figures that a rule asks for.
            label_column: id
            sort_desc: number
            facets: [rule, source]
          alert_deliveries:
            title: Alerts on their way
            facets: [delivery, state]
          alert_holds:
            hidden: true
          watch_addresses:
            hidden: true
          watch_versions:
            hidden: true
          watch_hosts:
            hidden: true
          watch_robots:
            hidden: true
          names:
            hidden: true
          sketch_bands:
            hidden: true
          grdb_migrations:
            hidden: true

        """
}
