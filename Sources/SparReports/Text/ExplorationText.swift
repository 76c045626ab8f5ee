public import SparModel

/// An exploration for the terminal: the verdict first, then what it rests on.
public struct ExplorationText: Sendable {
    private let palette: Palette
    private let width: Int
    private let isPlain: Bool

    /// A writer for a terminal of `width` columns.
    ///
    /// - Parameters:
    ///   - palette: Colours, or none.
    ///   - width: Columns.
    ///   - isPlain: Whether curves are drawn in digits, for terminals without block characters.
    public init(palette: Palette, width: Int, isPlain: Bool = false) {
        self.palette = palette
        self.width = max(60, min(width, 120))
        self.isPlain = isPlain
    }

    /// The lines of the report.
    ///
    /// - Parameters:
    ///   - exploration: What to show.
    ///   - showsWays: Whether the best and the shortest call are printed line by line.
    /// - Returns: The lines, without line breaks.
    public func lines(_ exploration: Exploration, showsWays: Bool = false) -> [String] {
        var lines = head(exploration)
        lines += verdict(exploration)
        lines += ["", palette.strong("What must not happen")] + promises(exploration)
        lines += ["", palette.strong("Trainees")] + trainees(exploration)
        lines += ["", palette.strong("How it ends")] + endings(exploration)
        lines += ["", palette.strong("Moods, turn by turn")] + moods(exploration)
        lines += ["", palette.strong("What was reached")] + coverage(exploration)
        lines += ["", palette.strong("Who answered")] + answers(exploration)
        lines += unanswered(exploration)
        lines += troubles(exploration)
        lines += ways(exploration, inFull: showsWays)
        return lines
    }

    private func head(_ exploration: Exploration) -> [String] {
        let graded =
            exploration.gradedPerKind == 0
            ? "none graded" : "\(exploration.gradedPerKind) of each kind graded"
        return [palette.strong("\(exploration.title)  ") + palette.faint(exploration.scenario)]
            + Paragraph.lines(
                "\(exploration.kinds.count) kinds of trainee, \(exploration.callsPerKind) calls "
                    + "each, seed \(exploration.seed): \(exploration.turns) turns, "
                    + "\(exploration.linesHeard) different lines heard; \(graded)",
                width: width
            )
    }

    private func verdict(_ exploration: Exploration) -> [String] {
        let faults = exploration.faults
        guard faults.isEmpty else {
            return [""]
                + faults.flatMap {
                    Paragraph.lines(
                        $0.text,
                        width: width,
                        indent: "      ",
                        first: palette.bad("FAIL") + "  "
                    )
                }
        }
        guard let separation = exploration.separation, let bad = exploration.bestOfBad else {
            return [
                "", palette.doubtful("Nothing was graded, so good and bad cannot be told apart."),
            ]
        }
        return [""]
            + Paragraph.lines(
                "It tells good from bad: \(separation) points lie between the model trainee and the "
                    + "best of the bad ones, the \(bad.kind.rawValue).",
                width: width,
                indent: "    ",
                first: palette.good("OK") + "  "
            )
    }

    /// What no call may show, with what it was counted over.
    private func promises(_ exploration: Exploration) -> [String] {
        let calls = exploration.kinds.count * exploration.callsPerKind
        let rows = [
            (
                exploration.leakCount,
                "hidden facts told before their condition, of \(exploration.cluesTold) told"
            ),
            (
                exploration.loopCount,
                "calls of \(calls) that went \(Exploration.Bound.loop) turns without ending or "
                    + "advancing"
            ),
            (
                exploration.repeats,
                "lines said again while another was left, of \(exploration.uses) such uses"
            ),
        ]
        return rows.flatMap { count, words in
            Paragraph.lines(
                words,
                width: width,
                indent: "        ",
                first: (count == 0 ? palette.good : palette.bad)(Page.flushed("\(count)", to: 6))
                    + "  "
            )
        }
    }

    // MARK: - Trainees

    private func trainees(_ exploration: Exploration) -> [String] {
        let plot = max(20, min(41, width - 40))
        let scale = "0" + String(repeating: " ", count: plot / 2 - 2) + "50"
        let header =
            Page.padded("", to: 9) + Page.padded("grade", to: 6) + Page.padded(scale, to: plot - 3)
            + "100"
            + "  pass  turns  clues"
        return [palette.faint(header)]
            + exploration.kinds.map { kind in
                let score = kind.scores.map { String($0.median) } ?? "-"
                let drawn = kind.scores.map { box($0, plot) } ?? Page.padded("", to: plot)
                let coloured = kind.kind.isGood ? palette.good(drawn) : drawn
                return Page.padded(kind.kind.rawValue, to: 9) + Page.flushed(score, to: 5) + " "
                    + coloured
                    + Page.flushed("\(kind.passed)", to: 6)
                    + Page.flushed("\(kind.lengths.median)", to: 7)
                    + Page.flushed(hundredths(kind.cluesPerHundred), to: 7)
            }
    }

    /// "  ·--[==|=]-·  ": least, quarters, median and most on a scale of 0 to 100.
    private func box(_ spread: Spread, _ columns: Int) -> String {
        func place(_ value: Int) -> Int { min(columns - 1, max(0, value * (columns - 1) / 100)) }
        var cells = [Character](repeating: " ", count: columns)
        for index in place(spread.least)...place(spread.most) { cells[index] = "-" }
        for index in place(spread.lower)...place(spread.upper) { cells[index] = "=" }
        cells[place(spread.median)] = "#"
        return String(cells)
    }

    private func hundredths(_ value: Int) -> String {
        "\(value / 100).\(value / 10 % 10)"
    }

    private func endings(_ exploration: Exploration) -> [String] {
        exploration.kinds.flatMap { kind in
            let all = kind.endings.values.reduce(kind.unended, +)
            var parts = kind.endings.sorted { left, right in
                (right.value, left.key.rawValue) < (left.value, right.key.rawValue)
            }.map { "\($0.key.rawValue) \(share($0.value, of: all))" }
            if kind.unended > 0 { parts.append("no end \(share(kind.unended, of: all))") }
            return Paragraph.lines(
                parts.joined(separator: ", "),
                width: width,
                indent: String(repeating: " ", count: 9),
                first: Page.padded(kind.kind.rawValue, to: 9)
            )
        }
    }

    private func share(_ part: Int, of all: Int) -> String {
        guard all > 0 else { return "0 %" }
        return part > 0 && part * 100 < all ? "<1 %" : "\((part * 100 + all / 2) / all) %"
    }

    // MARK: - Moods

    private func moods(_ exploration: Exploration) -> [String] {
        let columns = max(10, min(30, (width - 9 - 3 * 10) / 3))
        let header = Mood.Trait.allCases.map { Page.padded($0.rawValue, to: columns + 3) }.joined()
        return [palette.faint(Page.padded("", to: 9) + header)]
            + exploration.kinds.map { kind in
                Page.padded(kind.kind.rawValue, to: 9)
                    + Mood.Trait.allCases.map { trait in
                        Page.padded(
                            curve(kind.moods.prefix(columns).map { $0[trait] }),
                            to: columns + 3
                        )
                    }.joined()
            }.map(Plot.trimmed)
    }

    private func curve(_ values: [Int]) -> String {
        let blocks: [Character] =
            isPlain ? Array("01234567") : ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
        return String(values.map { blocks[min(7, max(0, $0 * 8 / 101))] })
    }

    // MARK: - Coverage

    private func coverage(_ exploration: Exploration) -> [String] {
        let coverage = exploration.coverage
        func row(_ name: String, _ share: Coverage.Share) -> String {
            "  " + Page.padded(name, to: 30) + Page.flushed("\(share.reached)", to: 5)
                + " of \(share.all)"
        }
        var lines = [
            row("beats", coverage.beats), row("clues", coverage.clues),
            row("own reactions", coverage.reactions), row("own lines", coverage.lines),
            row("lines of archetype and common", coverage.borrowedLines),
        ]
        lines += missed("beat never reached", coverage.missedBeats)
        lines += missed("clue never let slip", coverage.missedClues)
        lines += missed("reaction never used", coverage.missedReactions)
        lines += missed("line never said", coverage.missedLines)
        return lines
    }

    private static let shown = 8

    private func missed(_ what: String, _ missed: [Coverage.Missed]) -> [String] {
        var lines = missed.prefix(Self.shown).flatMap { item in
            Paragraph.lines(
                "\(item.name)\(item.text.map { " \"\($0)\"" } ?? "")"
                    + (item.place.map { " (\($0))" } ?? ""),
                width: width,
                indent: "    ",
                first: "  " + palette.doubtful(what) + " "
            )
        }
        if missed.count > Self.shown {
            lines.append("  " + palette.faint("and \(missed.count - Self.shown) more: --json"))
        }
        return lines
    }

    private func answers(_ exploration: Exploration) -> [String] {
        let answers = exploration.answers
        let parts: [(String, Int)] = [
            ("the beat", answers.beat), ("the scenario", answers.scenario),
            ("the archetype", answers.archetype), ("the common library", answers.common),
            ("bargaining, goodbyes and other nature", answers.nature),
            ("nobody: not understood", answers.notUnderstood),
        ]
        return parts.map { name, count in
            "  " + Page.padded(name, to: 40) + Page.flushed(share(count, of: answers.all), to: 6)
        }
    }

    private func unanswered(_ exploration: Exploration) -> [String] {
        guard !exploration.unanswered.isEmpty else { return [] }
        var lines = ["", palette.strong("Lines nobody had an answer to")]
        for line in exploration.unanswered.prefix(Self.shown) {
            lines += Paragraph.lines(
                "\(line.text) \(palette.faint("[\(line.beat)]"))",
                width: width,
                indent: "         ",
                first: Page.flushed("\(line.count)", to: 6) + " x "
            )
        }
        let rest = exploration.unanswered.count - Self.shown
        if rest > 0 { lines.append("  " + palette.faint("and \(rest) more: --json")) }
        return lines
    }

    // MARK: - Troubles

    private func troubles(_ exploration: Exploration) -> [String] {
        var lines: [String] = []
        if exploration.leakCount > 0 {
            lines += ["", palette.strong("Told too soon")]
            for leak in exploration.leaks.prefix(Self.shown) {
                lines += Paragraph.lines(
                    "\(leak.clue): \(leak.why); \(name(leak.call)), turn \(leak.turn): "
                        + "\"\(leak.text)\"",
                    width: width,
                    indent: "    ",
                    first: "  " + palette.bad("-") + " "
                )
            }
        }
        if exploration.loopCount > 0 {
            lines += ["", palette.strong("Going round in circles")]
            for loop in exploration.loops.prefix(Self.shown) {
                lines += Paragraph.lines(
                    "in beat \(loop.beat) since turn \(loop.since), \(name(loop.call)): "
                        + "\"\(loop.text)\"",
                    width: width,
                    indent: "    ",
                    first: "  " + palette.bad("-") + " "
                )
            }
        }
        return lines
    }

    private func name(_ call: ExploredCall) -> String {
        "\(call.kind.rawValue) \(call.number), seed \(call.seed)"
    }

    // MARK: - Ways

    private func ways(_ exploration: Exploration, inFull: Bool) -> [String] {
        guard let best = exploration.best, let shortest = exploration.shortest else { return [] }
        var lines = ["", palette.strong("Ways through")]
        lines.append("  " + way("best", best))
        lines.append("  " + way("shortest", shortest))
        if let seeds = exploration.seeds {
            lines += Paragraph.lines(
                "\(seeds.seeds) seeds: the model trainee gets \(seeds.least) on the hardest "
                    + "(\(seeds.hardest)), \(seeds.most) on the easiest (\(seeds.easiest))",
                width: width,
                indent: "  ",
                first: "  "
            )
        }
        let short = exploration.reach.filter { ($0.most ?? 100) < 100 }
        let full = exploration.reach.count - short.count
        lines += Paragraph.lines(
            "full marks in \(full) of \(exploration.reach.count) dimensions"
                + (short.isEmpty
                    ? ""
                    : "; at most "
                        + short.map { "\($0.title.lowercased()) \($0.most ?? 0)" }
                        .joined(separator: ", ")),
            width: width,
            indent: "  ",
            first: "  "
        )
        guard inFull else { return lines }
        for (title, way) in [("The best way", best), ("The shortest way", shortest)] {
            lines += ["", palette.strong(title)]
            for line in way.lines {
                let who = line.who == .trainee ? "you" : line.name ?? line.who.rawValue
                lines += Paragraph.lines(
                    line.text,
                    width: width,
                    indent: "      ",
                    first: "  " + palette.name("\(who):") + " "
                )
            }
            guard !way.grades.isEmpty else { continue }
            let grades = way.grades.map { grade in
                "\(grade.title.lowercased()) " + (grade.score.map(String.init) ?? "not judged")
            }
            lines += Paragraph.lines(
                "Graded \(way.score): " + grades.joined(separator: ", "),
                width: width,
                indent: "      ",
                first: "  "
            )
        }
        return lines
    }

    private func way(_ name: String, _ way: Way) -> String {
        Page.padded(name, to: 10) + "\(way.score) points in \(way.turns) turns"
            + (way.ending.map { ", \($0.rawValue)" } ?? "") + ", seed \(way.call.seed)"
    }
}
