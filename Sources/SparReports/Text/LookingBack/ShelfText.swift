public import SparModel

/// What there is to practise, with how far the trainee has come.
public struct ShelfText: Sendable {
    private let page: Page

    /// A writer for this page.
    public init(_ page: Page) { self.page = page }

    /// The list, told on `day`: a table where there is room, two lines a scenario where not.
    public func lines(_ shelf: [ShelfItem], on day: CalendarDay) -> [String] {
        let name = max(8, shelf.map(\.scenario.count).max() ?? 0)
        let next = max(4, shelf.map { words($0, on: day).count }.max() ?? 0)
        let skills = min(48, page.width - name - ShelfText.fixed - next)
        return page.width >= 100 && skills >= 16
            ? table(shelf, on: day, name: name, skills: skills) : stacked(shelf, on: day)
    }

    /// Columns of a table row beside name, skills and what is next.
    private static let fixed = 33

    private func table(
        _ shelf: [ShelfItem],
        on day: CalendarDay,
        name: Int,
        skills: Int
    ) -> [String] {
        var lines = [
            page.palette.faint(
                Page.padded("scenario", to: name) + "  level  market    "
                    + Page.padded("trains", to: skills) + " calls  best  next"
            )
        ]
        for item in shelf {
            let trained = item.skills.map(\.rawValue).joined(separator: ", ")
            lines.append(
                page.palette.name(Page.padded(item.scenario, to: name)) + "  "
                    + Page.padded(level(item), to: 7) + Page.padded(item.market.rawValue, to: 10)
                    + Page.padded(page.cut(trained, to: skills), to: skills)
                    + Page.flushed(count(item), to: 6) + Page.flushed("", to: 6 - best(item).count)
                    + shownBest(item) + "  " + next(item, on: day)
            )
        }
        return lines
    }

    private func stacked(_ shelf: [ShelfItem], on day: CalendarDay) -> [String] {
        shelf.flatMap { item -> [String] in
            let done =
                item.record.calls == 0
                ? "" : "\(item.record.calls == 1 ? "1 call" : "\(item.record.calls) calls"), best "
            let head = page.palette.name(item.scenario) + " "
            let tail = "\(level(item)) \(item.market.rawValue)"
            let gap = page.width - DisplayWidth.of(head) - DisplayWidth.of(tail)
            let skills = item.skills.map(\.rawValue).joined(separator: ", ")
            let standing = done + (done.isEmpty ? "" : shownBest(item) + ", ")
            return [head + String(repeating: " ", count: max(1, gap)) + page.palette.faint(tail)]
                + Paragraph.lines(
                    standing + next(item, on: day) + page.palette.faint(" | \(skills)"),
                    width: page.width,
                    indent: "    ",
                    first: "  "
                )
        }
    }

    private func level(_ item: ShelfItem) -> String {
        String(repeating: "*", count: item.difficulty)
    }

    private func count(_ item: ShelfItem) -> String {
        item.record.calls == 0 ? "-" : String(item.record.calls)
    }

    private func best(_ item: ShelfItem) -> String {
        item.record.best.map { String($0) } ?? "-"
    }

    private func shownBest(_ item: ShelfItem) -> String {
        item.record.best.map { page.grade($0, String($0)) } ?? "-"
    }

    private func next(_ item: ShelfItem, on day: CalendarDay) -> String {
        let words = words(item, on: day)
        if case .later = item.standing { return page.palette.doubtful(words) }
        return switch item.record.next(on: day) {
        case .begin: words
        case .again: page.palette.doubtful(words)
        case .refresh: page.palette.doubtful(words)
        case .rest: page.palette.good(words)
        }
    }

    /// What comes next: of a case of several calls, which call of it.
    private func words(_ item: ShelfItem, on day: CalendarDay) -> String {
        let step = item.record.next(on: day).spoken(on: day)
        guard item.callsOfCase > 1 else { return step }
        return switch item.standing {
        case .first: "\(step), call 1 of \(item.callsOfCase)"
        case .later(let call, let on): "call \(call) of \(item.callsOfCase) on \(on.short)"
        case .settled: "\(step), all came in"
        case .over: "\(step), case closed"
        case .changed: "\(step), call 1 of \(item.callsOfCase)"
        }
    }
}

extension NextStep {
    /// As the trainee is told: "new", "again: not passed", "passed, due again 12 March".
    public func spoken(on day: CalendarDay) -> String {
        switch self {
        case .begin: "new"
        case .again: "again, not passed"
        case .refresh: "passed, due again"
        case .rest(let until): "passed, rests \(NextStep.days(until.days(since: day)))"
        }
    }

    static func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }
}
