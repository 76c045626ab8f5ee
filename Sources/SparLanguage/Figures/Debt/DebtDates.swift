import SparModel

/// A figure that may be a day of the debt; a list of months gives several days.
struct DayCandidate: Sendable {
    var forms: [DayForm]
    var tokens: Range<Int>
    /// Its own form, as signs for `Evidence`.
    var shape: [String]
    /// Whether it could lie behind as well as ahead.
    var isOpen: Bool
}

/// A day of debt or payment, and which figure of the line it is.
struct DebtDay: Sendable {
    var heard: HeardDate
    var tokens: Range<Int>
}

/// Days of debt and payment.
extension DebtReading {
    /// The days in the order said.
    func dates(_ evidence: Evidence, among candidates: [DayCandidate]) -> [DebtDay] {
        var days: [DebtDay] = []
        for (position, candidate) in candidates.enumerated() {
            let signs = evidence.signs(of: candidate.tokens, shape: candidate.shape)
            let payment = paymentDay(candidate.tokens)
            guard !asksWhatIsOn(candidate.tokens),
                payment != nil || isNextOf(days, candidate)
                    || EvidenceWeights.day.total(signs) > 0
            else { continue }
            let next = position + 1 < candidates.count ? candidates[position + 1].tokens : nil
            if isCorrected(candidate.tokens, by: next) { continue }
            let isPast =
                candidate.isOpen
                && (payment?.isPast == true || EvidenceWeights.past.total(signs) > 0)
            for form in candidate.forms {
                let day =
                    isPast
                    ? form.day(from: context.today, .past)
                    : self.day(
                        form,
                        after: days.last(where: { isContinued($0.tokens, candidate.tokens) })?
                            .heard.day
                    )
                guard let day else { continue }
                let span = line.span(candidate.tokens)
                days.append(
                    DebtDay(
                        heard: HeardDate(day, text: line.text(span), span: span),
                        tokens: candidate.tokens
                    )
                )
            }
        }
        return days + netDays(after: days)
    }

    /// "The first payment Sunday and the second two weeks after".
    private func isNextOf(_ days: [DebtDay], _ candidate: DayCandidate) -> Bool {
        !days.isEmpty && candidate.shape == ["k later"]
            && ["second", "next", "other", "rest", "last"]
                .contains(word(candidate.tokens.lowerBound - 1))
    }

    /// "Net 30, dated 1 September": the day the terms make it due.
    private func netDays(after days: [DebtDay]) -> [DebtDay] {
        guard let dated = days.first(where: { word($0.tokens.lowerBound - 1) == "dated" }),
            let index = (0..<line.count).first(where: { word($0) == "net" }),
            let count = line[index + 1].plainNumber, (7...120).contains(count)
        else { return [] }
        let tokens = index..<index + 2
        let span = line.span(tokens)
        let due = dated.heard.day.adding(days: count)
        return [DebtDay(heard: HeardDate(due, text: line.text(span), span: span), tokens: tokens)]
    }

    /// "What's on the 30th?": a day that is asked about, for no payment.
    private func asksWhatIsOn(_ tokens: Range<Int>) -> Bool {
        var lead = tokens.lowerBound - 1
        while ["the", "on", "happening", "happens", "special", "about", "for"].contains(word(lead))
        {
            lead -= 1
        }
        guard has(["on"], in: lead + 1..<tokens.lowerBound) else { return false }
        switch word(lead) {
        case "whats", "what's": return true
        case "'s", "s", "is": return word(lead - 1) == "what"
        case "what": return word(lead + 1) == "happens"
        default: return false
        }
    }

    /// Whether a day goes on from an earlier one: not in another sentence, not as a choice.
    func isContinued(_ earlier: Range<Int>, _ later: Range<Int>) -> Bool {
        guard earlier.upperBound < later.lowerBound else { return true }
        return !(earlier.upperBound..<later.lowerBound).contains { index in
            [".", "?", "!"].contains(word(index)) && line[index + 1].spaced
                || word(index) == "," && word(index + 1) == "or"
        }
    }

    /// The day meant where it is ahead, after the one said before it.
    func day(_ form: DayForm, after earlier: CalendarDay?) -> CalendarDay? {
        guard let day = form.day(from: context.today) else { return nil }
        guard case .dayOfMonth = form.anchor, form.beside == nil, let earlier, earlier > day else {
            return day
        }
        // "8 April and the balance on the 30th": time goes on.
        return form.day(from: earlier.adding(days: 1)) ?? day
    }

    /// Every figure that may be a day, and words like "the day" where they may be one.
    func dayCandidates() -> [DayCandidate] {
        let named = settled(figureDays())
        return (named + startingDays() + unnamedToday() + laterDays(named))
            .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func figureDays() -> [DayCandidate] {
        figures.compactMap { figure in
            switch figure.meaning {
            case .day(let form):
                if countsInRow(form, figure.tokens) || recurs(form, figure.tokens)
                    || isLongPast(form)
                {
                    return nil
                }
                let form = nearest(form)
                let (kind, isOpen) = kind(of: form)
                var signs = ["k \(kind)"]
                if form.beside != nil { signs.append("k beside") }
                if isOpen { signs += distances(form, kind) }
                let list = monthList(form, after: figure.tokens)
                return DayCandidate(
                    forms: list.value,
                    tokens: figure.tokens.lowerBound..<list.end,
                    shape: signs,
                    isOpen: isOpen
                )
            case .part(let part):
                guard let form = part.day else { return nil }
                return DayCandidate(
                    forms: [form],
                    tokens: figure.tokens,
                    shape: ["k today", "k part"],
                    isOpen: false
                )
            case .number(let numeral): return bareDay(numeral, figure.tokens)
            case .sum, .percent, .share, .clock, .span, .stretch, .hours, .days, .rule, .instant:
                return nil
            }
        }
    }

    /// "The second and fourth Friday of each month": how often, and no day.
    private func recurs(_ form: DayForm, _ tokens: Range<Int>) -> Bool {
        if case .nth = form.anchor { return namesEveryMonth(tokens) }
        guard case .dayOfMonth = form.anchor, word(tokens.upperBound) == "and" else {
            return false
        }
        return figures.contains { figure in
            guard case .day(let next) = figure.meaning, case .nth = next.anchor else {
                return false
            }
            return figure.tokens.lowerBound - tokens.upperBound <= 2
                && figure.tokens.lowerBound > tokens.upperBound && namesEveryMonth(figure.tokens)
        }
    }

    private func namesEveryMonth(_ tokens: Range<Int>) -> Bool {
        has(["each", "every"], in: tokens.lowerBound..<tokens.upperBound + 2)
    }

    /// A day of years ago is a birthday or a story, no day of this debt.
    private func isLongPast(_ form: DayForm) -> Bool {
        guard case .dated(let year?, _, _) = form.anchor else { return false }
        return context.today.components.year - year > 12
    }

    /// "Friday the 1st" is the one just gone where the next such Friday is months away.
    private func nearest(_ form: DayForm) -> DayForm {
        guard case .dayOfMonth = form.anchor, form.beside != nil,
            let ahead = form.day(from: context.today),
            let behind = form.day(from: context.today, .past),
            ahead.days(since: context.today) > 60, context.today.days(since: behind) <= 31
        else { return form }
        return DayForm(.fixed(behind))
    }

    /// "Nine payments, the first on 20 March", "the second £48": one of several and no day of a
    /// month.
    private func countsInRow(_ form: DayForm, _ tokens: Range<Int>) -> Bool {
        guard case .dayOfMonth = form.anchor,
            ["first", "second", "third"].contains(word(tokens.upperBound - 1))
        else { return false }
        let countsSum = figures.contains { figure in
            guard case .sum = figure.meaning else { return false }
            return figure.tokens.lowerBound == tokens.upperBound
        }
        if countsSum { return true }
        return [
            "on", "due", "falling", "going", "leaving", "starting", "coming", "payment", "one",
            "instalment", "installment",
        ].contains(word(tokens.upperBound))
    }

    /// "part on 18 and part on 22", "12" in answer to "the 12th or the 19th".
    private func bareDay(_ numeral: Numeral, _ tokens: Range<Int>) -> DayCandidate? {
        guard numeral.form == .digits, let day = numeral.value.whole, (1...31).contains(day),
            !numeral.looksLikeMoney, tokens.count == 1, !isReference(tokens)
        else { return nil }
        let isLed = ["on", "by", "until", "till", "til", "day"].contains(
            word(tokens.lowerBound - 1)
        )
        guard isLed || last.days.contains(day) else { return nil }
        return DayCandidate(
            forms: [DayForm(.dayOfMonth(day))],
            tokens: tokens,
            shape: ["k bare", isLed ? "k bare led" : "k bare answered"],
            isOpen: true
        )
    }

    /// "the 8th of January, February and March": the same day of each month named.
    private func monthList(_ form: DayForm, after tokens: Range<Int>) -> Match<[DayForm]> {
        var list = Match([form], end: tokens.upperBound)
        guard form.beside == nil else { return list }
        for _ in 0..<12 {
            var next = list.end
            if word(next) == "," { next += 1 }
            if ["and", "&", "n", "then"].contains(word(next)) { next += 1 }
            if word(next) == "of", next > list.end { next += 1 }
            guard let month = CalendarWords.month(word(next)),
                next > list.end || line[next].text.utf8.count > 2,
                grammar.monthFirst(at: next) == nil, grammar.year(at: next + 1) == nil
            else { break }
            switch form.anchor {
            case .dated(_, _, let day):
                list.value.append(DayForm(.dated(year: nil, month: month, day: day)))
            case .lastDay(_, _, let working):
                list.value.append(DayForm(.lastDay(month: month, year: nil, working: working)))
            case .nth(let count, let weekday, _, _):
                list.value.append(DayForm(.nth(count, weekday, month: month, year: nil)))
            case .fixed, .dayOfMonth, .weekday, .holiday: return list
            }
            list.end = next + 1
        }
        return list
    }

    /// How far the readings ahead and behind lie.
    private func distances(_ form: DayForm, _ kind: String) -> [String] {
        let limits = [1, 8, 15, 32, 63, 95, 150, 200, 270]
        func sign(_ name: String, _ direction: DayForm.Direction) -> String? {
            form.day(from: context.today, direction).map { day in
                let distance = abs(day.days(since: context.today))
                return "k \(kind) \(name) \(limits.firstIndex { distance < $0 } ?? limits.count)"
            }
        }
        return [sign("ahead", .future), sign("behind", .past)].compactMap { $0 }
    }

    private func kind(of form: DayForm) -> (String, isOpen: Bool) {
        switch form.anchor {
        case .fixed(let day): (day == context.today ? "today" : "fixed", false)
        case .dated(let year, _, _): ("dated", year == nil)
        case .dayOfMonth: ("day", true)
        case .weekday(_, let shift):
            switch shift {
            case .coming: ("weekday", form.offset == 0)
            case .this: ("this weekday", false)
            case .next, .weeksAfter, .inWeek: ("next weekday", false)
            case .last: ("last weekday", false)
            }
        case .nth(_, _, _, let year): ("nth", year == nil)
        case .lastDay(_, let year, _): ("edge", year == nil)
        case .holiday(_, let year): ("holiday", year == nil)
        }
    }
}
