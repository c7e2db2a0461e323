internal import TextAnalysis

/// What a command of figures reads: a list of `Figures`, and how an element of it is written.
enum FigureKind: String {
    case amounts, dates, numbers

    var kinds: Figures.Kinds {
        switch self {
        case .amounts: .amounts
        case .dates: .dates
        case .numbers: .numbers
        }
    }
}
