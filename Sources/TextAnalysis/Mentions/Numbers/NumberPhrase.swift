internal import Records

/// The value of number words, taken one after the other: "dua ratus lima puluh juta".
struct NumberPhrase {
    enum Word {
        case number(NumberWord)
        case scale(NumberScale)
    }

    /// What is finished by a scale word.
    private var total = ExactDecimal.zero
    /// The number below a thousand that is being read.
    private var group = 0
    private var isGroupOpen = false
    /// Digits behind "koma".
    private var fraction: (digits: Int, places: Int)?
    private var hasHalf = false
    private(set) var lastScale = 0

    /// The value of the words so far; nil when there is none, or one that wants a scale ("setengah").
    var value: ExactDecimal? {
        if hasHalf { return nil }
        if !isGroupOpen { return lastScale > 0 ? total : nil }
        guard let open = openGroup else { return nil }
        return total.adding(open)
    }

    /// Takes the next word; false when it does not go on with the number, which then ends before it.
    mutating func take(_ word: Word) -> Bool {
        switch word {
        case .scale(let scale): takeScale(scale.exponent)
        case .number(let number): takeNumber(number)
        }
    }

    private var openGroup: ExactDecimal? {
        let whole = ExactDecimal(group)
        if hasHalf { return whole.adding(ExactDecimal(significand: 5, exponent: -1)) }
        guard let fraction else { return whole }
        return whole.adding(ExactDecimal(significand: Int64(fraction.digits), exponent: -fraction.places))
    }

    private mutating func takeNumber(_ number: NumberWord) -> Bool {
        switch number {
        case .digit(let digit): return takeDigit(digit)
        case .ten(let value): return add(value, where: fraction == nil && group % 100 == 0)
        case .teen: return add(10, where: fraction == nil && (1...9).contains(group % 100))
        case .multiplier(let power):
            let digit = group % 10
            guard fraction == nil, digit > 0, power == 2 ? group < 10 : group % 100 < 10 else { return false }
            return add(power == 2 ? digit * 99 : digit * 9, where: true)
        case .one(2): return add(100, where: !isGroupOpen)
        case .one(let exponent):
            guard !isGroupOpen else { return false }
            group = 1
            isGroupOpen = true
            return takeScale(exponent)
        case .half:
            guard !hasHalf, fraction == nil else { return false }
            (hasHalf, isGroupOpen) = (true, true)
            return true
        case .point:
            guard isGroupOpen, !hasHalf, fraction == nil else { return false }
            fraction = (0, 0)
            return true
        case .vague: return false
        }
    }

    private mutating func takeDigit(_ digit: Int) -> Bool {
        if let open = fraction {
            guard open.places < 6 else { return false }
            fraction = (open.digits * 10 + digit, open.places + 1)
            return true
        }
        return add(digit, where: !hasHalf && group % 10 == 0 && group % 100 != 10)
    }

    private mutating func add(_ value: Int, where isAllowed: Bool) -> Bool {
        guard isAllowed, !hasHalf else { return false }
        group += value
        isGroupOpen = true
        return true
    }

    private mutating func takeScale(_ exponent: Int) -> Bool {
        let unit = ExactDecimal(significand: 1, exponent: exponent)
        if isGroupOpen {
            guard lastScale == 0 || exponent < lastScale, fraction?.places != 0,
                let sum = openGroup?.multiplied(by: unit).flatMap({ total.adding($0) })
            else { return false }
            total = sum
        } else {
            // "dua ribu triliun": a scale of a scale.
            guard lastScale > 0, exponent > lastScale, let product = total.multiplied(by: unit) else { return false }
            total = product
        }
        (group, isGroupOpen, fraction, hasHalf, lastScale) = (0, false, nil, false, exponent)
        return true
    }
}
