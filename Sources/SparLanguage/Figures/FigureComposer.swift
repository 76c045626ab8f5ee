import SparModel

/// Puts the figures of a line together: a day and a time to one, "by" and a day to a range.
struct FigureComposer: Sendable {
    let grammar: FigureGrammar
    /// The figures, from left to right.
    private(set) var pieces: [Piece]

    /// One figure, or several put together.
    struct Piece: Sendable {
        var meaning: Meaning
        var tokens: Range<Int>
    }

    /// What a piece means so far.
    enum Meaning: Sendable {
        case day(DayForm)
        case clock(ClockForm)
        case part(PartForm)
        case hours(HourRange)
        case stretch(StretchForm)
        case span(SpanForm)
        /// A time of a day.
        case moment(DayForm, ClockForm)
        /// Hours of a day.
        case dayHours(DayForm, HourRange)
        /// Nothing more can come to it.
        case done(Entity.Value)
    }

    var line: TokenLine { grammar.line }
    var today: CalendarDay { grammar.context.today }

    init(grammar: FigureGrammar, figures: [Figure]) {
        self.grammar = grammar
        pieces = []
        pieces = figures.map { Piece(meaning: meaning(of: $0), tokens: $0.tokens) }
        shareCurrencies(figures)
        shareMonths()
    }

    /// The figures as entities.
    func entities() -> [Entity] {
        var composer = self
        composer.join()
        composer.joinRanges()
        composer.bound()
        return composer.pieces.compactMap { piece in
            value(of: piece).map { value in
                let span = line.span(piece.tokens)
                return Entity(value, text: line.text(span), span: span)
            }
        }
    }

    private func meaning(of figure: Figure) -> Meaning {
        switch figure.meaning {
        case .sum(let sum):
            .done(
                .money(
                    amount: sum.amount,
                    currency: sum.currency?.resolved(in: grammar.context.currency),
                    bound: bound(before: figure.tokens)
                )
            )
        case .number(let numeral):
            numeral.form == .price
                ? .done(.money(amount: numeral.value, currency: nil, bound: nil))
                : .done(.number(numeral.value))
        case .percent(let number): .done(.percent(number))
        case .share(let number): .done(.number(number))
        case .day(let form): .day(form)
        case .clock(let clock): .clock(clock)
        case .part(let part): .part(part)
        case .hours(let hours): .hours(hours)
        case .days(let days): .done(.daterange(from: days.from, to: days.to))
        case .instant(let instant): .done(.datetime(instant))
        case .rule(let rule): .done(.recurrence(rule: rule))
        case .stretch(let stretch): .stretch(stretch)
        case .span(let span): .span(span)
        }
    }

    /// "at least £50", "up to a hundred dollars".
    private func bound(before tokens: Range<Int>) -> Entity.Bound? {
        let (one, two) = (line.word(tokens.lowerBound - 1), line.word(tokens.lowerBound - 2))
        switch (two, one) {
        case ("at", "least"), ("more", "than"), ("no", "less"), (_, "over"), (_, "above"),
            (_, "minimum"), (_, "exceeding"):
            return .min
        case ("at", "most"), ("less", "than"), ("up", "to"), (_, "under"), (_, "below"),
            ("lower", "than"), (_, "maximum"), ("no", "more"):
            return .max
        default: return nil
        }
    }

    /// "10-20 dollars", "between 10 and 20 euros": one currency names both ends.
    private mutating func shareCurrencies(_ figures: [Figure]) {
        for index in figures.indices.dropLast() {
            let gap = figures[index].tokens.upperBound..<figures[index + 1].tokens.lowerBound
            guard gap.count == 1, case .number(let numeral) = figures[index].meaning,
                case .sum(let sum) = figures[index + 1].meaning, let currency = sum.currency
            else { continue }
            let link = line.word(gap.lowerBound)
            let before = line.word(figures[index].tokens.lowerBound - 1)
            guard
                ["-", "to", "or"].contains(link)
                    || link == "and" && (before == "between" || before == "from")
            else { continue }
            pieces[index].meaning = .done(
                .money(
                    amount: numeral.value,
                    currency: currency.resolved(in: grammar.context.currency),
                    bound: .min
                )
            )
        }
    }

    /// "the 22nd, 23rd or 30th of March": the month named last is the month of all.
    private mutating func shareMonths() {
        for index in pieces.indices.dropLast().reversed() {
            let gap = pieces[index].tokens.upperBound..<pieces[index + 1].tokens.lowerBound
            guard gap.count <= 2,
                gap.allSatisfy({ [",", "and", "or", "&", "the"].contains(line.word($0)) }),
                case .day(var form) = pieces[index].meaning,
                case .dayOfMonth(let day) = form.anchor,
                case .day(let next) = pieces[index + 1].meaning,
                case .dated(let year, let month, _) = next.anchor
            else { continue }
            form.anchor = .dated(year: year, month: month, day: day)
            pieces[index].meaning = .day(form)
        }
    }

    // MARK: Day and time

    /// Joins neighbours that tell one moment: "Friday" and "at 4", "tomorrow" and "morning".
    private mutating func join() {
        var joined: [Piece] = []
        for piece in pieces {
            var piece = piece
            if let last = joined.last, case .day(let day) = last.meaning,
                case .clock(let clock) = piece.meaning,
                let bound = BoundWords.bound(line, before: piece.tokens.lowerBound),
                bound.end == last.tokens.upperBound, let date = day.day(from: today)
            {
                let instant = Entity.Instant(date, second: clock.seconds)
                joined[joined.count - 1] = Piece(
                    meaning: .done(
                        bound.value.isStart
                            ? .datetimerange(from: instant, to: nil)
                            : .datetimerange(from: nil, to: instant)
                    ),
                    tokens: last.tokens.lowerBound..<piece.tokens.upperBound
                )
                continue
            }
            while let last = joined.last, isLink(last.tokens.upperBound..<piece.tokens.lowerBound),
                let meaning = together(last.meaning, piece.meaning)
            {
                joined.removeLast()
                piece = Piece(
                    meaning: meaning,
                    tokens: last.tokens.lowerBound..<piece.tokens.upperBound
                )
            }
            joined.append(piece)
        }
        pieces = joined
    }

    /// Whether the tokens between two figures only hold them together.
    private func isLink(_ gap: Range<Int>) -> Bool {
        gap.count <= 3 && gap.allSatisfy { FigureComposer.fillers.contains(line.word($0)) }
    }

    private static let fillers: Set<String> = [
        ",", "at", "@", "on", "the", "in", "of", "around", "about", "for", "approximately",
        "sharp", "during", "-", "exactly", "@", "from", "'s", "starting",
    ]

    private func together(_ first: Meaning, _ second: Meaning) -> Meaning? {
        switch (first, second) {
        case (.day(let day), .clock(let clock)), (.clock(let clock), .day(let day)):
            return .moment(day, clock)
        case (.day(let day), .part(let part)), (.part(let part), .day(let day)):
            guard part.day == nil || part.day == day else { return nil }
            return .dayHours(day, HourRange(from: part.hours.lowerBound, to: part.hours.upperBound))
        case (.day(let day), .hours(let hours)), (.hours(let hours), .day(let day)):
            return .dayHours(day, hours)
        case (.part(let part), .clock(let clock)), (.clock(let clock), .part(let part)):
            let settled = settle(clock, in: part.hours)
            return part.day.map { .moment($0, settled) } ?? .clock(settled)
        case (.part(let part), .hours(let hours)), (.hours(let hours), .part(let part)):
            let settled = settle(hours, in: part.hours)
            return part.day.map { .dayHours($0, settled) } ?? .hours(settled)
        case (.moment(let day, let clock), .part(let part)):
            guard part.day == nil else { return nil }
            return .moment(day, settle(clock, in: part.hours))
        case (.dayHours(let day, let hours), .clock(let clock)):
            return .moment(day, settle(clock, in: hours.from..<max(hours.from + 1, hours.to)))
        case (.clock(let clock), .dayHours(let day, let hours)):
            return .moment(day, settle(clock, in: hours.from..<max(hours.from + 1, hours.to)))
        case (.dayHours(let day, let hours), .part(let part)):
            return .dayHours(day, settle(hours, in: part.hours))
        case (.dayHours(let day, let part), .hours(let hours)):
            return .dayHours(day, settle(hours, in: part.from..<max(part.from + 1, part.to)))
        default: return nil
        }
    }

    /// The half of the day a part tells for a time that leaves it open.
    private func settle(_ clock: ClockForm, in hours: Range<Int>) -> ClockForm {
        guard !clock.isSettled else { return clock }
        return hours.lowerBound >= 43_200 && clock.seconds < 43_200 ? clock.afternoon : clock
    }

    private func settle(_ range: HourRange, in hours: Range<Int>) -> HourRange {
        guard hours.lowerBound >= 43_200, range.to <= 43_200 else { return range }
        return HourRange(from: range.from + 43_200, to: range.to + 43_200)
    }

    // MARK: Ranges and bounds

    /// Joins "X to Y" where both are moments or stretches.
    private mutating func joinRanges() {
        var joined: [Piece] = []
        for piece in pieces {
            if let last = joined.last, case .span(let span) = piece.meaning,
                piece.tokens.lowerBound == last.tokens.upperBound + 1,
                line.word(last.tokens.upperBound) == "for",
                let value = lasting(last.meaning, span)
            {
                joined.removeLast()
                joined.append(
                    Piece(
                        meaning: .done(value),
                        tokens: last.tokens.lowerBound..<piece.tokens.upperBound
                    )
                )
            } else if let last = joined.last, isRangeLink(last.tokens, piece.tokens),
                let value = range(last.meaning, piece.meaning)
            {
                joined.removeLast()
                joined.append(
                    Piece(
                        meaning: .done(value),
                        tokens: last.tokens.lowerBound..<piece.tokens.upperBound
                    )
                )
            } else {
                joined.append(piece)
            }
        }
        pieces = joined
    }

    /// "from 4pm for thirty minutes", "18 December for 10 days".
    private func lasting(_ start: Meaning, _ span: SpanForm) -> Entity.Value? {
        switch start {
        case .day(let form):
            guard let day = form.day(from: today), span.finest.isDated else { return nil }
            return .daterange(from: day, to: span.after(day))
        case .moment(let form, let clock):
            guard let day = form.day(from: today), !span.finest.isDated else { return nil }
            return .datetimerange(
                from: Entity.Instant(day, second: clock.seconds),
                to: Entity.Instant(day, second: clock.seconds + span.seconds)
            )
        case .clock(let clock):
            guard !span.finest.isDated, clock.seconds + span.seconds < 86_400 else { return nil }
            return .timerange(from: clock.seconds, to: clock.seconds + span.seconds)
        case .part, .hours, .stretch, .span, .dayHours, .done: return nil
        }
    }

    private func isRangeLink(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        let gap = first.upperBound..<second.lowerBound
        if (1...6).contains(gap.count),
            gap.contains(where: { FigureComposer.leaving.contains(line.word($0)) })
        {
            return true
        }
        guard
            gap.count == 1
                || gap.count == 2 && ["the", "at", "to"].contains(line.word(gap.upperBound - 1))
        else { return false }
        let word = line.word(gap.lowerBound)
        return FigureGrammar.links.contains(word)
            || word == "and" && line.word(first.lowerBound - 1) == "between"
    }

    private static let leaving: Set<String> = [
        "leaving", "departing", "leave", "depart", "checkout", "checking", "ending", "ends",
    ]

    private func range(_ first: Meaning, _ second: Meaning) -> Entity.Value? {
        switch (first, second) {
        case (.day(let from), .day(let to)):
            guard let start = from.day(from: today), let end = to.day(from: start), end > start
            else { return nil }
            return .daterange(from: start, to: end)
        case (.stretch(let from), .day(let to)):
            guard let end = to.day(from: from.from.day), end > from.from.day else { return nil }
            return .daterange(from: from.from.day, to: end)
        case (.moment, .moment), (.moment, .clock), (.clock, .moment):
            guard let from = instant(first, near: second), let to = instant(second, near: first)
            else { return nil }
            return .datetimerange(from: from, to: to)
        case (.stretch(let from), .stretch(let to)):
            guard from.from < to.to, !from.isTimed else { return nil }

            return .daterange(
                from: from.from.day,
                to: to.from.day
            )
        case (.day(let form), .stretch(let to)):
            guard let from = form.day(from: today), !to.isTimed else { return nil }
            return .daterange(from: from, to: to.to.day)
        case (.day(let from), .moment(let to, let clock)):
            guard let start = from.day(from: today), let end = to.day(from: today) else {
                return nil
            }
            return .datetimerange(
                from: Entity.Instant(start, second: 0),
                to: Entity.Instant(end, second: clock.seconds)
            )
        default: return nil
        }
    }

    private func instant(_ meaning: Meaning, near other: Meaning) -> Entity.Instant? {
        switch (meaning, other) {
        case (.moment(let day, let clock), _):
            return day.day(from: today).map { Entity.Instant($0, second: clock.seconds) }
        case (.clock(let clock), .moment(let day, _)):
            return day.day(from: today).map { Entity.Instant($0, second: clock.seconds) }
        default: return nil
        }
    }

    /// Makes open ranges of "by Friday", "after 5pm", "since March".
    private mutating func bound() {
        for index in pieces.indices {
            let start = pieces[index].tokens.lowerBound
            guard let bound = BoundWords.bound(line, before: start) else { continue }
            guard let value = open(pieces[index].meaning, bound.value) else { continue }
            pieces[index] = Piece(
                meaning: .done(value),
                tokens: bound.end..<pieces[index].tokens.upperBound
            )
        }
    }

    private func open(_ meaning: Meaning, _ side: BoundWords.Side) -> Entity.Value? {
        switch meaning {
        case .day(let form):
            let direction: DayForm.Direction = side == .since ? .past : .future
            guard let day = form.day(from: today, direction) else { return nil }
            return side.isStart ? .daterange(from: day, to: nil) : .daterange(from: nil, to: day)
        case .moment(let form, let clock):
            guard let day = form.day(from: today, side == .since ? .past : .future) else {
                return nil
            }
            let instant = Entity.Instant(day, second: clock.seconds)
            return side.isStart
                ? .datetimerange(from: instant, to: nil) : .datetimerange(from: nil, to: instant)
        case .clock(let clock):
            return side.isStart
                ? .timerange(from: clock.seconds, to: nil)
                : .timerange(from: nil, to: clock.seconds)
        case .stretch(let stretch):
            // "flights from last year" are of that year.
            guard !stretch.isTimed, side != .from || stretch.to.day > today else { return nil }
            var day = side == .after ? stretch.to.day : stretch.from.day
            if side == .by, stretch.openMonth == nil { day = stretch.to.day }
            if side == .since, stretch.openMonth != nil, day > today {
                day = day.adding(months: -12)
            }
            return side.isStart ? .daterange(from: day, to: nil) : .daterange(from: nil, to: day)
        case .part, .hours, .span, .dayHours, .done: return nil
        }
    }

    /// Whether a time is written with its minutes, as a clock of 24 hours is.
    private func isWritten(_ tokens: Range<Int>) -> Bool {
        tokens.contains { line.word($0) == ":" }
    }

    // MARK: Values

    private func value(of piece: Piece) -> Entity.Value? {
        switch piece.meaning {
        case .done(let value): return value
        case .day(let form): return form.day(from: today).map { .date($0) }
        case .clock(let clock): return .time(clock.seconds)
        case .part(let part):
            guard let day = part.day?.day(from: today) else {
                return .timerange(from: part.hours.lowerBound, to: part.hours.upperBound % 86_400)
            }
            return .datetimerange(
                from: Entity.Instant(day, second: part.hours.lowerBound),
                to: Entity.Instant(day, second: part.hours.upperBound)
            )
        case .hours(let hours): return .timerange(from: hours.from, to: hours.to % 86_400)
        case .stretch(let stretch):
            return stretch.isTimed
                ? .datetimerange(from: stretch.from, to: stretch.to)
                : .daterange(from: stretch.from.day, to: stretch.to.day)
        case .span(let span): return .duration(iso: span.iso, seconds: span.totalSeconds)
        case .moment(let form, let clock):
            // "Sunday at 2" is in the afternoon: nobody calls or pays at night.
            let isSmall = (3600..<25_200).contains(clock.seconds) && !isWritten(piece.tokens)
            let second = isSmall ? clock.afternoon.seconds : clock.seconds
            return form.day(from: today).map { .datetime(Entity.Instant($0, second: second)) }
        case .dayHours(let form, let hours):
            guard let day = form.day(from: today) else { return nil }
            let to = hours.to <= hours.from ? hours.to + 86_400 : hours.to
            return .datetimerange(
                from: Entity.Instant(day, second: hours.from),
                to: Entity.Instant(day, second: to)
            )
        }
    }
}
