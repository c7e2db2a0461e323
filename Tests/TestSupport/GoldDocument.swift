package import JSON

/// One document's gold annotation, as `corpus/README.md` describes it.
package struct GoldDocument: Sendable {
    package var id: String
    package var title: String?
    package var published: String?
    package var authors: [String]
    package var publisher: String?
    package var actors: [Actor]
    package var amounts: [Sum]
    package var programs: [Name]
    package var funding: [Funding]
    /// Words that the article's text has to keep.
    package var mustHave: [String]
    /// Words around the article that its text has to leave out.
    package var mustNotHave: [String]

    /// Nil for an object without an id and actors: no annotation.
    package init?(_ json: JSONValue) {
        guard let id = json["id"]?.string, let actors = json["actors"] else { return nil }
        self.id = id
        (title, published, publisher) = (json["title"]?.string, json["published"]?.string, json["publisher"]?.string)
        authors = json.strings("authors")
        self.actors = actors.elements.map(Actor.init)
        amounts = json.list("amounts").map(Sum.init)
        programs = json.list("programs").map(Name.init)
        funding = json.list("funding").map(Funding.init)
        (mustHave, mustNotHave) = (json.strings("must_have"), json.strings("must_not_have"))
    }

    /// A name with its other forms.
    package struct Name: Sendable {
        package var name: String
        package var accept: [String]
        package var optional: Bool

        package init(_ json: JSONValue) {
            name = json["name"]?.string ?? ""
            accept = json.strings("accept")
            optional = json.flag("optional")
        }

        package init(name: String, accept: [String], optional: Bool) {
            (self.name, self.accept, self.optional) = (name, accept, optional)
        }
    }

    package struct Actor: Sendable {
        package var name: Name
        package var type: String?
        package var roles: [String]

        package init(_ json: JSONValue) {
            name = Name(json)
            type = json["type"]?.string
            roles = json.strings("roles")
        }
    }

    package struct Sum: Sendable {
        package var value: Double?
        package var low: Double?
        package var high: Double?
        package var currency: String?
        package var text: String
        package var optional: Bool

        package init(_ json: JSONValue) {
            (value, low, high) = (json.double("value"), json.double("low"), json.double("high"))
            currency = json["currency"]?.string
            text = json["text"]?.string ?? ""
            optional = json.flag("optional")
        }
    }

    package struct Funding: Sendable {
        package var funder: String?
        package var value: Double?
        package var currency: String?
        package var recipient: [String]
        package var program: [String]
        package var instrument: String?
        package var optional: Bool

        package init(_ json: JSONValue) {
            funder = json["funder"]?.string
            value = json.double("value")
            currency = json["currency"]?.string
            (recipient, program) = (json.strings("recipient"), json.strings("program"))
            instrument = json["instrument"]?.string
            optional = json.flag("optional")
        }
    }
}

extension JSONValue {
    /// The elements of a member; none when it is absent.
    func list(_ name: String) -> [JSONValue] { self[name]?.elements ?? [] }

    /// The strings of a member that is a list of them, or one.
    func strings(_ name: String) -> [String] { list(name).compactMap(\.string) }

    func flag(_ name: String) -> Bool { self[name] == .bool(true) }

    func double(_ name: String) -> Double? {
        if case .number(let digits) = self[name] { Double(digits) } else { nil }
    }
}
