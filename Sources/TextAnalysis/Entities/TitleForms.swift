/// The forms under which an article's title names its actors. The title is no part of the text, so that a form has no
/// place in it; but it is what readers saw first, and often shorter: "PLN IP", "Pemkab Sidoarjo".
struct TitleForms {
    let text: TokenizedText
    let names: Names
    let title: TokenizedText
    let titleNames: Names

    /// The actors with the title's forms behind their other names. A form that fits several is nobody's.
    func added(to actors: [ResolvedActor]) -> [ResolvedActor] {
        var actors = actors
        let bodyKeys = titleNames.mentions.contains { $0.kind == .body } ? bodyKeys(of: actors) : []
        for mention in titleNames.mentions where mention.kind != .place {
            let form = title.text(mention.range)
            let fitting = actors.indices.filter { actors[$0].kind == mention.kind }
            let bearers =
                mention.kind == .person
                ? fitting.filter { isName(form, of: actors[$0]) } : bearers(of: mention, among: fitting, bodyKeys)
            guard bearers.count == 1, let index = bearers.first else { continue }
            if actors[index].name != form, !actors[index].aliases.contains(form) { actors[index].aliases.append(form) }
        }
        return actors
    }

    private func isName(_ form: String, of person: ResolvedActor) -> Bool {
        let (short, long) = (PersonKey.words(of: form), PersonKey.words(of: person.name))
        return PersonKey.isShort(short, for: long) || KnownPerson.fullName[short] == long
    }

    // MARK: Bodies

    /// By actor the keys of its names; none for people.
    private func bodyKeys(of actors: [ResolvedActor]) -> [Set<String>] {
        var keyring = BodyKeyring(text: text)
        return actors.map { actor in
            guard actor.kind == .body else { return [] }
            let spellings = Set(actor.mentions.map { keyring.spelling(of: names.mentions[$0]) })
            return Set(spellings.flatMap { keyring.keys[$0] })
        }
    }

    private func bearers(of mention: NameMention, among actors: [Int], _ bodyKeys: [Set<String>]) -> [Int] {
        let keys = Set(ActorBodies.keys(of: mention, in: title))
        let shortNames = keys.map { $0.split(separator: " ") }.filter { $0.count > 1 && $0[0] != "pt" }
        return actors.filter { actor in
            !keys.isDisjoint(with: bodyKeys[actor])
                || shortNames.contains { name in bodyKeys[actor].contains { Self.isShort(name, for: $0) } }
        }
    }

    /// "Kejaksaan Jambi" for "Kejaksaan Negeri Jambi": of two words and more, the same head, the other words in order.
    private static func isShort(_ words: [Substring], for key: String) -> Bool {
        guard key.hasPrefix(words[0]) else { return false }
        let longer = key.split(separator: " ")
        guard words.count < longer.count, words[0] == longer[0] else { return false }
        var rest = longer[...]
        for word in words {
            guard let found = rest.firstIndex(of: word) else { return false }
            rest = rest[(found + 1)...]
        }
        return true
    }
}
