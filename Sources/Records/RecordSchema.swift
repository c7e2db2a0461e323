/// The record's JSON Schema (draft 2020-12), as text.
///
/// The closed lists come from the Swift types themselves, so that schema and code cannot drift apart.
/// Objects are strict: a field that the contract does not name is refused.
package enum RecordSchema {
    package static var text: String {
        """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:ingest-cli:record:\(Record.schemaVersion)",
          "title": "Record",
          "description": "What one document becomes: its article and what it says, or the reason why there is neither.",
          "oneOf": [{"$ref": "#/$defs/document_record"}, {"$ref": "#/$defs/error_record"}],
          "$defs": {
        \(frame),
        \(article),
        \(parties),
        \(money),
        \(circumstances),
        \(atoms)
          }
        }

        """
    }

    // MARK: The whole record

    private static var frame: String {
        """
            "document_record": {
              "description": "A document that was read.",
              "type": "object",
              "additionalProperties": false,
              "required": ["schema_version", "id", "source", "article", "actors", "programs", "amounts", "funding",
                           "dates", "places", "numbers", "diagnostics"],
              "properties": {
                "schema_version": {"const": "\(Record.schemaVersion)"},
                "id": {"description": "SHA-256 of the article's text, white space collapsed; first 32 digits.",
                       "$ref": "#/$defs/hash_32"},
                "source": {"$ref": "#/$defs/source"},
                "article": {"$ref": "#/$defs/article"},
                "actors": {"type": "array", "items": {"$ref": "#/$defs/actor"}},
                "programs": {"type": "array", "items": {"$ref": "#/$defs/program"}},
                "amounts": {"type": "array", "items": {"$ref": "#/$defs/amount"}},
                "funding": {"type": "array", "items": {"$ref": "#/$defs/funding"}},
                "dates": {"type": "array", "items": {"$ref": "#/$defs/date_mention"}},
                "places": {"type": "array", "items": {"$ref": "#/$defs/place"}},
                "numbers": {"type": "array", "items": {"$ref": "#/$defs/number_mention"}},
                "diagnostics": {"type": "array", "items": {"$ref": "#/$defs/diagnostic"}}
              }
            },
            "error_record": {
              "description": "A document that could not be read; it stands in the document's place.",
              "type": "object",
              "additionalProperties": false,
              "required": ["schema_version", "id", "source", "error"],
              "properties": {
                "schema_version": {"const": "\(Record.schemaVersion)"},
                "id": {"$ref": "#/$defs/hash_32"},
                "source": {"$ref": "#/$defs/source"},
                "error": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": ["code", "message"],
                  "properties": {
                    "code": {"description": "Stable, for programs.", "$ref": "#/$defs/code"},
                    "message": {"description": "For people.", "$ref": "#/$defs/words"}
                  }
                }
              }
            },
            "source": {
              "description": "Where the bytes came from.",
              "type": "object",
              "additionalProperties": false,
              "required": ["id", "uri", "url", "media_type", "encoding", "bytes", "sha256", "retrieved", "offset",
                           "member", "digest"],
              "properties": {
                "id": {"description": "The caller's id.", "type": ["string", "null"]},
                "uri": {"$ref": "#/$defs/words"},
                "url": {"type": ["string", "null"]},
                "media_type": {"enum": ["text/html", "text/plain", null]},
                "encoding": {"type": ["string", "null"]},
                "bytes": {"type": "integer", "minimum": 0},
                "sha256": {"type": ["string", "null"], "pattern": "^[0-9a-f]{64}$"},
                "retrieved": {"type": ["string", "null"]},
                "offset": {"description": "Byte offset of a line in its JSON Lines file, of a record in its web archive.",
                           "type": ["integer", "null"], "minimum": 0},
                "member": {"description": "The member of the archive.", "type": ["string", "null"]},
                "digest": {"description": "The payload's digest, as the web archive has it.",
                           "type": ["string", "null"]}
              }
            }
        """
    }

    // MARK: The article

    private static var article: String {
        """
            "article": {
              "type": "object",
              "additionalProperties": false,
              "required": ["title", "subtitle", "authors", "editors", "publisher", "canonical_url", "published",
                           "modified", "section", "keywords", "image_url", "language", "text", "blocks"],
              "properties": {
                "title": {"type": ["string", "null"]},
                "subtitle": {"type": ["string", "null"]},
                "authors": {"type": "array", "items": {"$ref": "#/$defs/words"}},
                "editors": {"type": "array", "items": {"$ref": "#/$defs/words"}},
                "publisher": {"type": ["string", "null"]},
                "canonical_url": {"type": ["string", "null"]},
                "published": {"oneOf": [{"type": "null"}, {"$ref": "#/$defs/publication"}]},
                "modified": {"oneOf": [{"type": "null"}, {"$ref": "#/$defs/publication"}]},
                "section": {"type": ["string", "null"]},
                "keywords": {"type": "array", "items": {"$ref": "#/$defs/words"}},
                "image_url": {"type": ["string", "null"]},
                "language": {"description": "BCP 47.", "type": ["string", "null"]},
                "text": {"description": "Offsets count the Unicode scalar values of this text.", "type": "string"},
                "blocks": {"type": "array", "items": {"$ref": "#/$defs/block"}}
              }
            },
            "publication": {
              "type": "object",
              "additionalProperties": false,
              "required": ["date", "precision", "basis", "text"],
              "properties": {
                "date": {"$ref": "#/$defs/iso_date"},
                "precision": {"enum": \(words(of: DatePrecision.self))},
                "basis": {"enum": \(words(of: PublicationBasis.self))},
                "text": {"type": ["string", "null"]}
              }
            },
            "block": {
              "type": "object",
              "additionalProperties": false,
              "required": ["kind", "start", "end", "rows"],
              "properties": {
                "kind": {"enum": \(words(of: BlockKind.self))},
                "start": {"$ref": "#/$defs/offset"},
                "end": {"$ref": "#/$defs/offset"},
                "rows": {"description": "A table's rows, each with the cells that start in it.", "type": "array",
                         "items": {"type": "array", "items": {"$ref": "#/$defs/cell"}}}
              }
            },
            "cell": {
              "description": "An empty cell starts where it ends.",
              "type": "object",
              "additionalProperties": false,
              "required": ["start", "end", "column", "rowspan", "colspan", "header"],
              "properties": {
                "start": {"$ref": "#/$defs/offset"},
                "end": {"$ref": "#/$defs/offset"},
                "column": {"description": "The first column that the cell fills, from 0.",
                           "type": "integer", "minimum": 0},
                "rowspan": {"type": "integer", "minimum": 1},
                "colspan": {"type": "integer", "minimum": 1},
                "header": {"type": "boolean"}
              }
            }
        """
    }

    // MARK: Actors and programmes

    private static var parties: String {
        """
            "actor": {
              "type": "object",
              "additionalProperties": false,
              "required": ["id", "name", "type", "category", "aliases", "roles", "same_as", "confidence",
                           "mentions"],
              "properties": {
                "id": {"$ref": "#/$defs/actor_id"},
                "name": {"$ref": "#/$defs/words"},
                "type": {"enum": \(words(of: ActorType.self))},
                "category": {"enum": \(words(of: ActorCategory.self))},
                "aliases": {"type": "array", "items": {"$ref": "#/$defs/words"}},
                "roles": {"type": "array", "items": {"$ref": "#/$defs/role"}},
                "same_as": {"type": "array", "items": {"$ref": "#/$defs/identity"}},
                "confidence": {"type": "number", "minimum": 0, "maximum": 1},
                "mentions": {"type": "array", "items": {"$ref": "#/$defs/excerpt"}}
              }
            },
            "role": {
              "type": "object",
              "additionalProperties": false,
              "required": ["title", "organization", "tenure"],
              "properties": {
                "title": {"$ref": "#/$defs/words"},
                "organization": {"type": ["string", "null"]},
                "tenure": {"enum": \(words(of: Tenure.self, orNull: true))}
              }
            },
            "identity": {
              "description": "An identifier in somebody's register.",
              "type": "object",
              "additionalProperties": false,
              "required": ["scheme", "id"],
              "properties": {"scheme": {"$ref": "#/$defs/words"}, "id": {"$ref": "#/$defs/words"}}
            },
            "program": {
              "type": "object",
              "additionalProperties": false,
              "required": ["id", "name", "aliases", "mentions"],
              "properties": {
                "id": {"$ref": "#/$defs/program_id"},
                "name": {"$ref": "#/$defs/words"},
                "aliases": {"type": "array", "items": {"$ref": "#/$defs/words"}},
                "mentions": {"type": "array", "items": {"$ref": "#/$defs/excerpt"}}
              }
            }
        """
    }

    // MARK: Money

    private static var money: String {
        """
            "amount": {
              "type": "object",
              "additionalProperties": false,
              "required": ["id", "value", "low", "high", "currency", "currency_assumed", "qualifier", "per",
                           "negated", "part_of", "equivalent_to", "text", "start", "end", "table"],
              "properties": {
                "id": {"$ref": "#/$defs/amount_id"},
                "value": {"type": ["number", "null"]},
                "low": {"type": ["number", "null"]},
                "high": {"type": ["number", "null"]},
                "currency": {"description": "ISO 4217.", "type": "string", "pattern": "^[A-Z]{3}$"},
                "currency_assumed": {"type": "boolean"},
                "qualifier": {"enum": \(words(of: Qualifier.self))},
                "per": {"type": ["string", "null"]},
                "negated": {"description": "The text says that it is not this sum.", "type": "boolean"},
                "part_of": {"description": "The amount that this one is a part of.",
                            "oneOf": [{"type": "null"}, {"$ref": "#/$defs/amount_id"}]},
                "equivalent_to": {"description": "The amount in another currency that this one restates.",
                                  "oneOf": [{"type": "null"}, {"$ref": "#/$defs/amount_id"}]},
                "text": {"$ref": "#/$defs/words"},
                "start": {"$ref": "#/$defs/offset"},
                "end": {"$ref": "#/$defs/offset"},
                "table": {"oneOf": [{"type": "null"}, {"$ref": "#/$defs/headings"}]}
              }
            },
            "headings": {
              "description": "What a table says of one of its cells.",
              "type": "object",
              "additionalProperties": false,
              "required": ["row", "column", "unit"],
              "properties": {
                "row": {"description": "The outermost first.", "type": "array", "items": {"$ref": "#/$defs/excerpt"}},
                "column": {"description": "The outermost first.", "type": "array",
                           "items": {"$ref": "#/$defs/excerpt"}},
                "unit": {"description": "The words outside the cell that give its currency and scale.",
                         "type": "array", "items": {"$ref": "#/$defs/excerpt"}}
              }
            },
            "funding": {
              "type": "object",
              "additionalProperties": false,
              "required": ["id", "funder", "funder_name", "amount", "equivalent_amounts", "recipient", "program",
                           "purpose", "instrument", "status", "date", "confidence", "evidence",
                           "context"],
              "properties": {
                "id": {"$ref": "#/$defs/funding_id"},
                "funder": {"oneOf": [{"type": "null"}, {"$ref": "#/$defs/actor_id"}]},
                "funder_name": {"description": "A source that is no actor.", "type": ["string", "null"]},
                "amount": {"oneOf": [{"type": "null"}, {"$ref": "#/$defs/amount_id"}]},
                "equivalent_amounts": {"type": "array", "items": {"$ref": "#/$defs/amount_id"}},
                "recipient": {"oneOf": [{"type": "null"}, {"$ref": "#/$defs/recipient"}]},
                "program": {"oneOf": [{"type": "null"}, {"$ref": "#/$defs/program_id"}]},
                "purpose": {"type": ["string", "null"]},
                "instrument": {"enum": \(words(of: Instrument.self))},
                "status": {"enum": \(words(of: FundingStatus.self))},
                "date": {"oneOf": [{"type": "null"}, {"$ref": "#/$defs/iso_date"}]},
                "confidence": {"type": "number", "minimum": 0, "maximum": 1},
                "evidence": {"$ref": "#/$defs/excerpt"},
                "context": {"description": "Words elsewhere that the statement rests on.", "type": "array",
                            "items": {"$ref": "#/$defs/excerpt"}}
              }
            },
            "recipient": {
              "oneOf": [
                {"type": "object", "additionalProperties": false, "required": ["actor"],
                 "properties": {"actor": {"$ref": "#/$defs/actor_id"}}},
                {"type": "object", "additionalProperties": false, "required": ["place"],
                 "properties": {"place": {"$ref": "#/$defs/words"}}},
                {"type": "object", "additionalProperties": false, "required": ["group"],
                 "properties": {"group": {"$ref": "#/$defs/words"}}}
              ]
            }
        """
    }

    // MARK: Dates, places, numbers, remarks

    private static var circumstances: String {
        """
            "date_mention": {
              "type": "object",
              "additionalProperties": false,
              "required": ["date", "end_date", "precision", "text", "start", "end"],
              "properties": {
                "date": {"$ref": "#/$defs/iso_date"},
                "end_date": {"oneOf": [{"type": "null"}, {"$ref": "#/$defs/iso_date"}]},
                "precision": {"enum": \(words(of: DatePrecision.self))},
                "text": {"$ref": "#/$defs/words"},
                "start": {"$ref": "#/$defs/offset"},
                "end": {"$ref": "#/$defs/offset"}
              }
            },
            "place": {
              "type": "object",
              "additionalProperties": false,
              "required": ["name", "level", "code", "mentions"],
              "properties": {
                "name": {"$ref": "#/$defs/words"},
                "level": {"enum": \(words(of: PlaceLevel.self))},
                "code": {"description": "Kemendagri's, with points; of a country ISO 3166-1's, two letters.",
                         "type": ["string", "null"],
                         "pattern": "^([0-9]{2}([.][0-9]{2}){0,2}([.][0-9]{4})?|[A-Z]{2})$"},
                "mentions": {"type": "array", "items": {"$ref": "#/$defs/excerpt"}}
              }
            },
            "number_mention": {
              "description": "A number that is no money.",
              "type": "object",
              "additionalProperties": false,
              "required": ["value", "low", "high", "qualifier", "kind", "unit", "per", "text", "start", "end"],
              "properties": {
                "value": {"type": ["number", "null"]},
                "low": {"type": ["number", "null"]},
                "high": {"type": ["number", "null"]},
                "qualifier": {"enum": \(words(of: Qualifier.self))},
                "kind": {"enum": \(words(of: NumberKind.self))},
                "unit": {"$ref": "#/$defs/words"},
                "per": {"type": ["string", "null"]},
                "text": {"$ref": "#/$defs/words"},
                "start": {"$ref": "#/$defs/offset"},
                "end": {"$ref": "#/$defs/offset"}
              }
            },
            "diagnostic": {
              "type": "object",
              "additionalProperties": false,
              "required": ["code", "detail"],
              "properties": {"code": {"$ref": "#/$defs/code"}, "detail": {"type": "string"}}
            },
            "excerpt": {
              "description": "Words of the article: text is the slice from start up to end.",
              "type": "object",
              "additionalProperties": false,
              "required": ["start", "end", "text"],
              "properties": {
                "start": {"$ref": "#/$defs/offset"},
                "end": {"$ref": "#/$defs/offset"},
                "text": {"type": "string"}
              }
            }
        """
    }

    // MARK: Atoms

    private static var atoms: String {
        """
            "offset": {"type": "integer", "minimum": 0},
            "words": {"type": "string", "minLength": 1},
            "code": {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"},
            "hash_32": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
            "actor_id": {"type": "string", "pattern": "^a[1-9][0-9]*$"},
            "program_id": {"type": "string", "pattern": "^p[1-9][0-9]*$"},
            "amount_id": {"type": "string", "pattern": "^m[1-9][0-9]*$"},
            "funding_id": {"type": "string", "pattern": "^f[1-9][0-9]*$"},
            "iso_date": {
              "description": "ISO 8601, as exact as the document is; 199X is a decade.",
              "type": "string",
              "pattern": "\(isoDate)"
            }
        """
    }

    /// 2019-10-31T15:35+07:00, 2019-10-31, 2019-10, 2019-Q3, 2019-H1, 2019-W41, 2019, 199X.
    private static let isoDate = #"^([0-9]{4}"# + day + #"?|[0-9]{4}-(Q[1-4]|H[12]|W[0-5][0-9])|[0-9]{3}X)$"#
    private static let day = #"(-[01][0-9](-[0-3][0-9](T[0-2][0-9]:[0-5][0-9]([+-][0-9]{2}:[0-9]{2}|Z)?)?)?)"#

    private static func words<List: CaseIterable & RawRepresentable<String>>(
        of list: List.Type, orNull isOptional: Bool = false
    ) -> String {
        let words = list.allCases.map { "\"\($0.rawValue)\"" } + (isOptional ? ["null"] : [])
        return "[" + words.joined(separator: ", ") + "]"
    }
}
