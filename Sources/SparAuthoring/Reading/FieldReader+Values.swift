package import SparModel

extension FieldReader {
    /// The scalar's text as written; reports lists and mappings.
    package mutating func scalar(_ value: YAMLValue?, expecting what: String) -> Placed<String>? {
        guard let value else { return nil }
        switch value.content {
        case .scalar(let text, _): return Placed(text, at: value.place)
        case .faulty: return nil
        case .mapping, .sequence:
            let start = source.row(value.place.line)
            let column = value.place.column - 1
            let isSlot = column < start.count && start[column] == "{"
            let isBracket = isSlot || column < start.count && start[column] == "["
            var help = isSlot ? "a text that begins with `{` must stand in double quotes" : nil
            if case .mapping = value.content, !isBracket, what == "text" {
                help =
                    "a colon with a space after it begins a value; put the whole text in "
                    + "straight double quotes"
            }
            expected(what, not: value, help: help)
            return nil
        }
    }

    /// Words for people.
    ///
    /// A bare `no`, `true` or nothing at all is refused: other readers of YAML take it for
    /// something else than words.
    package mutating func text(_ value: YAMLValue?) -> Placed<String>? {
        guard let value, let text = scalar(value, expecting: "text") else { return nil }
        if case .scalar(_, .plain) = value.content {
            if value.isEmpty {
                report(
                    .wrongType,
                    "expected text, found nothing",
                    at: value.place,
                    help: "write some words in double quotes, or delete the key"
                )
                return nil
            }
            switch text.value.lowercased() {
            case "yes", "no", "true", "false", "on", "off":
                report(
                    .bareYesOrNo,
                    "a bare `\(text.value)` means true or false in YAML, not the word",
                    at: value.place,
                    help: "write \"\(text.value)\""
                )
                return nil
            default: break
            }
        }
        if case .scalar(_, .plain) = value.content { doubt(text) }
        guard text.value.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            report(
                .wrongType,
                "expected text, found nothing",
                at: value.place,
                help: "write some words in double quotes, or delete the key"
            )
            return nil
        }
        return text
    }

    /// Doubts a text without quotes that a ` #` cuts short, or that curly quotes surround.
    private mutating func doubt(_ text: Placed<String>) {
        let row = source.row(text.place.line)
        let start = text.place.column - 1
        if row.indices.contains(start) {
            let cut = row.indices.dropFirst(start + 1).first { index in
                row[index] == "#" && row[index - 1] == " " && index + 1 < row.count
                    && row[index + 1] != " " && row[index + 1] != "#"
            }
            if let cut, !row[start..<cut].contains("\"") {
                report(
                    .cutByRemark,
                    "the text ends here: ` #` begins a remark",
                    at: source.place(
                        line: text.place.line,
                        column: cut + 1,
                        length: row.count - cut
                    ),
                    help: "put the whole text in double quotes to have it said"
                )
            }
        }
        if let first = text.value.first, "“”„".contains(first) {
            report(
                .curlyQuotes,
                "curly quotes are part of the text here",
                at: text.place,
                help: "use straight ones, \"…\"; a word processor makes them curly"
            )
        }
    }

    /// Each text of one or a list.
    package mutating func texts(_ value: YAMLValue?) -> [Placed<String>] {
        oneOrMany(of: value).compactMap { text($0) }
    }

    /// A name of small letters, digits and hyphens.
    package mutating func name(_ value: YAMLValue?, of what: String) -> Placed<String>? {
        guard let name = scalar(value, expecting: "the name of a \(what)") else { return nil }
        return checkedName(name.value, of: what, at: name.place) ? name : nil
    }

    /// Whether `name` is one; reports it if it is not.
    package mutating func checkedName(
        _ name: String,
        of what: String,
        at place: SourcePlace
    ) -> Bool {
        let isName =
            !name.isEmpty && name.utf8.count <= 64 && name.first != "-"
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"):
                    true
                default: false
                }
            }
        if !isName {
            report(
                .badName,
                "`\(name)` cannot be the name of a \(what)",
                at: place,
                help: "use small letters, digits and hyphens: `lost-contract`"
            )
        }
        return isName
    }

    /// A word of an enumeration.
    package mutating func word<Word: CaseIterable & RawRepresentable>(
        _ value: YAMLValue?,
        _ type: Word.Type,
        called what: String,
        code: DiagnosticCode = .unknownWord
    ) -> Placed<Word>? where Word.RawValue == String {
        guard let text = scalar(value, expecting: "one of the \(what)s") else { return nil }
        guard let word = Word(rawValue: text.value) else {
            let legal = type.allCases.map(\.rawValue)
            var help = Self.didYouMean(text.value, among: legal)
            if code == .unknownAct {
                help =
                    if let aside = Aside(rawValue: text.value) {
                        "`\(aside.rawValue)` is an aside, not an act: "
                            + "`aside: \"\(aside.rawValue)\"`"
                    } else {
                        help ?? "docs/acts.md lists the \(legal.count) acts with examples"
                    }
            }
            report(
                code,
                "unknown \(what) `\(text.value)`",
                at: text.place,
                help: help ?? "write " + Self.listed(legal)
            )
            return nil
        }
        return Placed(word, at: text.place)
    }

    /// A whole number, with or without a sign.
    package mutating func integer(
        _ value: YAMLValue?,
        in range: ClosedRange<Int>
    ) -> Placed<Int>? {
        guard let text = scalar(value, expecting: "a whole number") else { return nil }
        guard let number = Int(text.value), range.contains(number) else {
            let bounds =
                range.upperBound == .max
                ? "from \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
            let help =
                switch Int(text.value) {
                case nil: "write it in digits, without a unit: `\(max(range.lowerBound, 3))`"
                case let number? where number < range.lowerBound:
                    "the lowest is `\(range.lowerBound)`"
                case .some: "the highest is `\(range.upperBound)`"
                }
            report(
                .badNumber,
                "expected a whole number \(bounds), found `\(text.value)`",
                at: text.place,
                help: help
            )
            return nil
        }
        return Placed(number, at: text.place)
    }

    /// `true` or `false`.
    package mutating func flag(_ value: YAMLValue?) -> Placed<Bool>? {
        guard let text = scalar(value, expecting: "`true` or `false`") else { return nil }
        switch text.value {
        case "true": return Placed(true, at: text.place)
        case "false": return Placed(false, at: text.place)
        default:
            let meant: String? =
                switch text.value.lowercased() {
                case "yes", "on", "y", "true": "true"
                case "no", "off", "n", "false": "false"
                default: nil
                }
            report(
                .wrongType,
                "expected `true` or `false`, found `\(text.value)`",
                at: text.place,
                help: meant.map { "write `\($0)`" }
            )
            return nil
        }
    }

    /// A date.
    package mutating func day(_ value: YAMLValue?) -> Placed<CalendarDay>? {
        guard let text = scalar(value, expecting: "a date") else { return nil }
        guard text.value.utf8.count == 10, let day = CalendarDay(parsing: text.value) else {
            report(
                .badDate,
                "`\(text.value)` is not a date",
                at: text.place,
                help: Meant.day(text.value) ?? "write year, month and day: 2026-03-10"
            )
            return nil
        }
        return Placed(day, at: text.place)
    }

    /// A time of day.
    package mutating func time(_ value: YAMLValue?) -> Placed<LocalTime>? {
        guard let text = scalar(value, expecting: "a time") else { return nil }
        guard text.value.utf8.count <= 5, let time = LocalTime(parsing: text.value) else {
            report(
                .badTime,
                "`\(text.value)` is not a time",
                at: text.place,
                help: "write hours and minutes in quotes: \"10:20\""
            )
            return nil
        }
        return Placed(time, at: text.place)
    }

    /// A span between payments.
    package mutating func interval(_ value: YAMLValue?) -> Placed<Interval>? {
        guard let text = scalar(value, expecting: "an interval") else { return nil }
        guard let interval = Interval(parsing: text.value) else {
            reportInterval(text.value, at: text.place)
            return nil
        }
        return Placed(interval, at: text.place)
    }

    mutating func reportInterval(_ text: String, at place: SourcePlace) {
        report(
            .badInterval,
            "`\(text)` is not an interval",
            at: place,
            help: Self.didYouMean(text, among: ["weekly", "fortnightly", "monthly", "quarterly"])
                ?? "write `week`, `2 weeks`, `month`, `weekly` or `monthly`"
        )
    }

    /// A comparison: ">= 50"; a bare number means at least.
    package mutating func comparison(
        _ value: YAMLValue?
    ) -> Placed<(Condition.Comparison, Int)>? {
        guard let text = scalar(value, expecting: "a comparison") else { return nil }
        let words = text.value.filter { $0 != " " }
        let sign = words.prefix { "<>=".contains($0) }
        let comparison = sign.isEmpty ? .atLeast : Condition.Comparison(rawValue: String(sign))
        guard let comparison, let number = Int(words.dropFirst(sign.count)) else {
            report(
                .badComparison,
                "`\(text.value)` is not a comparison",
                at: text.place,
                help: "write one sign and one number in quotes: \">= 50\", \"< 40\", \"= 3\""
            )
            return nil
        }
        return Placed((comparison, number), at: text.place)
    }
}
