import SparModel

/// The small plots of the report, as SVG that stands in the page itself.
enum ReportPlots {
    /// A bar from 0 to 100 with its mark and the least grade as a dot.
    static func bar(_ result: MarkResult) -> Markup {
        let width = 200
        let mean = result.mean ?? 0
        let style: Markup = result.reachesMean && result.reachesLeast ? "bar" : "under"
        let said = result.mean.map { "mean \($0)" } ?? "not graded"
        let needed = result.mark.mean.map { ", \($0) needed" } ?? ""
        let least = result.least.map { ", least \($0)" } ?? ""
        let label = "\(result.title): \(said)\(needed)\(least)"
        var shapes: [Markup] = [
            "<rect class=\"rail\" x=\"0\" y=\"5\" width=\"\(width)\" height=\"10\" rx=\"2\"/>",
            "<rect class=\"\(style)\" x=\"0\" y=\"5\" width=\"\(mean * 2)\" height=\"10\" rx=\"2\"/>",
        ]
        if let mark = result.mark.mean {
            shapes.append(
                "<line class=\"mark\" x1=\"\(mark * 2)\" x2=\"\(mark * 2)\" y1=\"1\" y2=\"19\"/>"
            )
        }
        if let least = result.least {
            shapes.append("<circle class=\"mark\" cx=\"\(least * 2)\" cy=\"10\" r=\"2\"/>")
        }
        return """
            <svg viewBox="-4 0 \(width + 8) 20" width="\(width)" height="20" role="img" \
            aria-label="\(label)">\(Markup.join(shapes))</svg>
            """
    }

    /// The whole grade of each call over all attempts, with the mean that is needed.
    static func progress(
        _ calls: [AssessedCall],
        attempts: [QualificationAttempt],
        needed: Int?
    ) -> Markup {
        let graded = calls.enumerated().compactMap { place, call in
            call.scorecard?.overall.map { (place, $0) }
        }
        guard !graded.isEmpty else { return "" }
        let step = max(14, min(60, 560 / max(1, calls.count)))
        let width = calls.count * step
        func x(_ place: Int) -> Int { 36 + place * step + step / 2 }
        func y(_ grade: Int) -> Int { 130 - grade * 12 / 10 }
        var shapes: [Markup] = [0, 50, 100].map { grade in
            """
            <line class="axis" x1="36" x2="\(36 + width)" y1="\(y(grade))" y2="\(y(grade))"/>\
            <text x="30" y="\(y(grade) + 4)" text-anchor="end">\(grade)</text>
            """
        }
        if let needed {
            shapes.append(
                """
                <line class="mark" stroke-dasharray="4 3" x1="36" x2="\(36 + width)" \
                y1="\(y(needed))" y2="\(y(needed))"/><text x="\(40 + width)" \
                y="\(y(needed) + 4)">\(needed) needed</text>
                """
            )
        }
        for attempt in attempts {
            guard let first = calls.firstIndex(where: { $0.call == attempt.calls.first }) else {
                continue
            }
            let left = 36 + first * step
            // The word where there is room for it.
            let name = attempt.calls.count * step < 64 ? "" : "Attempt "
            shapes.append(
                """
                <line class="axis" x1="\(left)" x2="\(left)" y1="6" y2="136"/>\
                <text x="\(left + 3)" y="148">\(name)\(attempt.number)</text>
                """
            )
        }
        let path = graded.map { "\(x($0.0)),\(y($0.1))" }.joined(separator: " ")
        shapes.append("<polyline class=\"path\" points=\"\(path)\"/>")
        shapes += graded.map { place, grade in
            "<circle class=\"dot\" cx=\"\(x(place))\" cy=\"\(y(grade))\" r=\"4\"/>"
        }
        let said = graded.map { String($0.1) }.joined(separator: ", ")
        return """
            <svg viewBox="0 0 \(width + 120) 156" width="\(width + 120)" height="156" role="img" \
            aria-label="Grades of the calls in order: \(said)">\(Markup.join(shapes))</svg>
            """
    }
}
