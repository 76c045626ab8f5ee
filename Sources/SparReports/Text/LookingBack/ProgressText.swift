public import SparModel

/// A trainee's grades over time.
public struct ProgressText: Sendable {
    private let page: Page

    /// A writer for this page.
    public init(_ page: Page) { self.page = page }

    /// The whole grade as a plot, each dimension in a line, the weeks, the weakest criterion.
    public func lines(_ progress: Progress) -> [String] {
        guard let first = progress.overall.points.first, let last = progress.overall.points.last
        else {
            return ["No graded call of \(progress.trainee) is kept here; `spar call` makes one."]
        }
        var lines = headline(progress)
        if !page.palette.isSpoken {
            lines +=
                ["", page.heading("Grade, call by call")] + plot(progress, from: first, to: last)
        }
        lines += ["", page.heading("Dimensions")] + dimensions(progress)
        lines += ["", page.heading("Calls a week")] + weeks(progress.weeks)
        if let spot = progress.weakest {
            lines += ["", page.heading("Costs you most")] + WeakSpotText(page).lines(spot)
        }
        if progress.rubrics.count > 1 {
            lines.append("")
            lines += Paragraph.lines(
                "These grades were given by \(progress.rubrics.count) rubrics; "
                    + "`spar regrade --apply` grades all by the present one.",
                width: page.measure
            )
        }
        return lines
    }

    private func plot(_ progress: Progress, from first: Course.Point, to last: Course.Point)
        -> [String]
    {
        Plot(glyphs: page.glyphs).lines(
            progress.overall.points.map(\.grade),
            width: min(page.width, 110),
            labels: (first.day.short, last.day.short)
        )
    }

    private func headline(_ progress: Progress) -> [String] {
        var parts = [
            progress.calls == 1 ? "1 graded call" : "\(progress.calls) graded calls",
            "\(progress.passed) passed",
        ]
        if let standing = progress.overall.standing { parts.append("now \(standing)") }
        if let best = progress.overall.best { parts.append("best \(best)") }
        parts.append(progress.overall.trend.spoken)
        return Paragraph.lines(
            parts.joined(separator: " · ").asciiDots(page.glyphs),
            width: page.width,
            first: page.palette.strong(progress.trainee) + "  "
        )
    }

    private func dimensions(_ progress: Progress) -> [String] {
        let name = progress.dimensions.map(\.title.count).max() ?? 0
        // Title, gaps, "now 100  best 100  rising  due".
        let room = min(60, page.width - name - 34)
        let most = min(room, progress.dimensions.map(\.course.points.count).max() ?? 0)
        let breadth = max(4, most)
        var lines = [
            page.palette.faint(
                "  " + Page.padded("", to: name + 2 + breadth) + "  now  best  trend"
            )
        ]
        for dimension in progress.dimensions {
            let grades = dimension.course.points.map { Optional($0.grade) }
            let standing = dimension.course.standing ?? 0
            let drawn = Page.flushed(
                page.glyphs.sparkline(grades, width: breadth),
                to: breadth
            )
            let due = dimension.spacing.isDue(on: progress.on) ? "  due" : ""
            lines.append(
                "  " + Page.padded(dimension.title, to: name) + "  " + page.grade(standing, drawn)
                    + Page.flushed(String(standing), to: 5)
                    + Page.flushed(dimension.course.best.map { String($0) } ?? "-", to: 6)
                    + "  " + trend(dimension.course.trend, padded: !due.isEmpty)
                    + page.palette.faint(due)
            )
        }
        return lines
    }

    private func trend(_ trend: Course.Trend, padded: Bool) -> String {
        let words =
            switch trend {
            case .rising: page.glyphs.arrow(1)
            case .steady: page.glyphs.arrow(0)
            case .falling: page.glyphs.arrow(-1)
            case .unknown: "-"
            }
        let text = padded ? Page.padded(words, to: 5) : words
        return switch trend {
        case .rising: page.palette.good(text)
        case .falling: page.palette.bad(text)
        case .steady, .unknown: text
        }
    }

    /// The last eight weeks.
    private func weeks(_ weeks: [PracticeWeek]) -> [String] {
        let shown = weeks.suffix(8)
        let most = max(1, shown.map(\.calls).max() ?? 1)
        let room = max(4, min(40, page.width - 34))
        return shown.map { week in
            let length = most <= room ? week.calls : week.calls * room / most
            let bar = String(repeating: page.glyphs.isUnicode ? "█" : "#", count: length)
            let count =
                week.calls == 0
                ? "none" : "\(week.calls)" + (week.passed > 0 ? ", \(week.passed) passed" : "")
            return "  " + Page.padded("from \(week.monday.short)", to: 13)
                + (bar.isEmpty ? "" : bar + "  ") + page.palette.faint(count)
        }
    }
}

/// A criterion that keeps costing points, with the turns that show it.
struct WeakSpotText {
    private let page: Page

    init(_ page: Page) { self.page = page }

    func lines(_ spot: WeakSpot) -> [String] {
        var lines = Paragraph.lines(
            page.palette.strong("\(spot.title): \(spot.criterion)") + count(of: spot),
            width: page.measure,
            indent: "    ",
            first: "  "
        )
        for shown in spot.shown {
            let turns =
                shown.turns.isEmpty
                ? "" : ", turn\(shown.turns.count == 1 ? "" : "s") " + list(shown.turns)
            lines += Paragraph.lines(
                "\(page.palette.faint("\(shown.day.short) \(shown.scenario)\(turns):")) "
                    + shown.why,
                width: page.measure,
                indent: "      ",
                first: "    "
            )
            if let words = shown.words {
                let speaker = words.who == .trainee ? "you" : words.name ?? words.who.rawValue
                lines += Paragraph.lines(
                    words.text,
                    width: page.measure,
                    indent: "        ",
                    first: "      \(page.palette.name("\(speaker):")) "
                )
            }
        }
        if let better = spot.better {
            lines += Paragraph.lines(
                better,
                width: page.measure,
                indent: "      ",
                first: "    \(page.palette.good("better:")) "
            )
        }
        return lines
    }

    /// In how many calls it was missed.
    private func count(of spot: WeakSpot) -> String {
        let calls =
            spot.chances == 1
            ? "the last call" : "\(spot.misses) of the last \(spot.chances) calls"
        return spot.isRule ? " Broken in \(calls)." : ", missed in \(calls) that asked for it"
    }

    /// Three turns are enough to look at.
    private func list(_ turns: [Int]) -> String {
        turns.prefix(3).map { String($0) }.joined(separator: ", ")
            + (turns.count > 3 ? " and more" : "")
    }
}

extension Course.Trend {
    /// As the trainee is told.
    var spoken: String {
        switch self {
        case .rising: "rising"
        case .steady: "steady"
        case .falling: "falling"
        case .unknown: "too few calls for a trend"
        }
    }
}

extension CalendarDay {
    /// "3 Mar"; the year is left to the page.
    var short: String {
        let (_, month, day) = components
        return "\(day) \(CalendarDay.monthNames[month - 1].prefix(3))"
    }
}

extension String {
    /// Middle dots as commas where there is no UTF-8.
    func asciiDots(_ glyphs: Glyphs) -> String {
        glyphs.isUnicode ? self : replacing(" · ", with: ", ")
    }
}
