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
        for mention in titleNames.mentions where mention.kind != .place {
            let form = title.text(mention.range)
            let fitting = actors.indices.filter { actors[$0].kind == mention.kind && fits(mention, actors[$0]) }
            guard fitting.count == 1, let index = fitting.first else { continue }
            if actors[index].name != form, !actors[index].aliases.contains(form) { actors[index].aliases.append(form) }
        }
        return actors
    }

    private func fits(_ mention: NameMention, _ actor: ResolvedActor) -> Bool {
        if mention.kind == .person {
            let short = PersonKey.words(of: title.text(mention.range))
            let long = PersonKey.words(of: actor.name)
            return PersonKey.isShort(short, for: long) || KnownPerson.fullName[short] == long
        }
        let keys = Set(ActorBodies.keys(of: mention, in: title))
        let others = Set(actor.mentions.flatMap { ActorBodies.keys(of: names.mentions[$0], in: text) })
        return !keys.isDisjoint(with: others) || keys.contains { key in others.contains { Self.isShort(key, for: $0) } }
    }

    /// "Kejaksaan Jambi" for "Kejaksaan Negeri Jambi": of two words and more, the same head, the other words in order.
    private static func isShort(_ key: String, for other: String) -> Bool {
        let (words, longer) = (key.split(separator: " "), other.split(separator: " "))
        guard words.count > 1, words.count < longer.count, words[0] == longer[0], words[0] != "pt" else { return false }
        var rest = longer[...]
        for word in words {
            guard let found = rest.firstIndex(of: word) else { return false }
            rest = rest[(found + 1)...]
        }
        return true
    }
}
