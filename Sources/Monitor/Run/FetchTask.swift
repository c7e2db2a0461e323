internal import Fetching
internal import Store

/// Something to be asked for, from the moment when it is due until it is settled, behind all redirects.
struct FetchTask {
    enum Goal {
        /// A feed, a sitemap or a listing, by the place's name.
        case place(String)
        case item(WatchedItem)
        /// The rules of an origin.
        case robots(String)
    }

    var goal: Goal
    var url: String
    /// Redirects so far.
    var hopCount = 0

    init(_ goal: Goal, url: String) { (self.goal, self.url) = (goal, url) }

    /// As `WatchedHost` names it; "" where the URL has none.
    var host: String { Self.host(of: url) }
    var origin: String { WebLocation.origin(of: url) ?? "" }

    var isForRobots: Bool { if case .robots = goal { true } else { false } }

    static let maximumHops = 10

    static func host(of url: String) -> String {
        guard let origin = WebLocation.origin(of: url), let mark = origin.firstRange(of: "://") else { return "" }
        return String(origin[mark.upperBound...])
    }
}
