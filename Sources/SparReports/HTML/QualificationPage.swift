public import SparModel

/// The qualification report as one page that needs nothing else: no script, no network, no font.
public struct QualificationPage {
    private let report: QualificationReport
    private let facts: QualificationFacts

    /// The page of a report.
    public init(_ report: QualificationReport) {
        self.report = report
        facts = QualificationFacts(report)
    }

    /// The page, from its doctype to its last line feed.
    public var html: String {
        let page: Markup = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" \
            content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="referrer" content="no-referrer">
            <title>\(facts.title)</title>
            <style>
            \(Markup(stringLiteral: ReportStyle.css))
            </style>
            </head>
            <body>
            <header>
            <h1><bdi>\(facts.title)</bdi></h1>
            <p class="soft">Agent <bdi>\(facts.agent)</bdi> · decided for \(facts.day) · policy \
            <bdi>\(report.decision.policy)</bdi></p>
            \(verdict)
            </header>
            <main>
            \(Markup.join(sections, by: "\n"))
            </main>
            <footer>
            <h2>What this report rests on</h2>
            \(list(facts.limits))
            \(measured)
            \(digests)
            </footer>
            </body>
            </html>

            """
        return page.html
    }

    private var verdict: Markup {
        let decision = report.decision
        let style: Markup = decision.isQualified ? "yes" : "no"
        let gate: Markup =
            report.gate.map {
                "<small>The gate says \($0.isAllowed ? "yes" : "no"): \($0.text).</small>"
            }
            ?? ""
        return """
            <div class="verdict \(style)">\(facts.verdict)\(gate)</div>
            \(list(decision.shortfalls.map(\.text)))
            """
    }

    private var sections: [Markup] {
        var sections: [Markup] = []
        if !report.decision.marks.isEmpty {
            sections.append(
                """
                <section><h2>Grades against the marks</h2>
                <p class="soft">\(facts.marksNote)</p>
                <div class="wide"><table class="marks" aria-label="Grades against the marks">
                <thead><tr><th scope="col">Dimension</th><th scope="col">Mean, mark and least</th>\
                <th scope="col" class="figure">Mean</th><th scope="col" class="figure">Needed</th>\
                <th scope="col" class="figure">Least</th><th scope="col" class="figure">Graded in\
                </th></tr></thead>
                <tbody>
                \(Markup.join(report.decision.marks.map(row), by: "\n"))
                </tbody></table></div></section>
                """
            )
        }
        sections.append(
            """
            <section><h2>Attempts</h2>
            \(list(facts.attempts, otherwise: "No assessment call was held."))
            \(ReportPlots.progress(
                report.calls,
                attempts: report.decision.attempts,
                needed: report.terms?.marks.overall.mean
            ))</section>
            """
        )
        if !report.calls.isEmpty {
            sections.append(
                "<section><h2>Calls</h2>\(Markup.join(report.calls.map(call)))</section>"
            )
        }
        sections.append(
            """
            <section><h2>Trainers' words</h2>
            \(list(facts.signOffs, otherwise: "No trainer has said anything of these calls."))\
            </section>
            """
        )
        return sections
    }

    private func row(_ result: MarkResult) -> Markup {
        // Each figure by its own mark: a grade that is high enough is not red for its rarity, and
        // what no mark asks for has no colour.
        func style(_ isReached: Bool, by mark: Int?) -> Markup {
            mark == nil ? "" : isReached ? " yes" : " no"
        }
        let needed = QualificationFacts.needed(result.mark)
        let often = result.isGradedOften ? "" : " of \(result.mark.gradedIn ?? 0)"
        return """
            <tr><th scope="row">\(result.title)</th><td>\(ReportPlots.bar(result))</td>\
            <td class="figure\(style(result.reachesMean, by: result.mark.mean))">\
            \(QualificationFacts.grade(result.mean))</td>\
            <td class="figure">\(needed)</td>\
            <td class="figure\(style(result.reachesLeast, by: result.mark.least))">\
            \(QualificationFacts.grade(result.least))</td>\
            <td class="figure\(style(result.isGradedOften, by: result.mark.gradedIn))">\(result.gradedIn)\(often)</td></tr>
            """
    }

    private func call(_ call: AssessedCall) -> Markup {
        let evidence = QualificationFacts.evidence(call)
        let dimensions: Markup =
            call.scorecard == nil
            ? ""
            : """
            <p>\(QualificationFacts.dimensions(call))</p>
            """
        return """
            <article class="call"><h3><bdi>\(call.title)</bdi></h3>
            <p class="soft">\(QualificationFacts.headline(call))</p>
            \(list(QualificationFacts.grave(call)))\(dimensions)
            \(list(evidence))</article>
            """
    }

    private var measured: Markup {
        guard !report.measured.isEmpty else {
            return "<p>How well the grading agrees with people was not stated.</p>"
        }
        let rows: [Markup] = report.measured.map {
            """
            <tr><th scope="row">\($0.what)</th><td class="figure">\($0.figure)</td>\
            <td>\($0.day.description)</td><td>\($0.source)</td></tr>
            """
        }
        return """
            <h3>Measured of the grading</h3><div class="wide">\
            <table aria-label="Measured of the grading"><thead><tr>\
            <th scope="col">What</th><th scope="col" class="figure">Figure</th>\
            <th scope="col">Measured on</th><th scope="col">Source</th></tr></thead>
            <tbody>\(Markup.join(rows, by: "\n"))</tbody></table></div>
            """
    }

    private var digests: Markup {
        let rows: [Markup] = facts.digests.map {
            "<tr><th scope=\"row\">\($0.name)</th><td class=\"digest\">\($0.value)</td></tr>"
        }
        return """
            <h3>Versions and digests (SHA-256)</h3><div class="wide">\
            <table aria-label="Versions and digests">
            <tbody>\(Markup.join(rows, by: "\n"))</tbody></table></div>
            """
    }

    private func list(_ items: [String], otherwise: String? = nil) -> Markup {
        guard !items.isEmpty else { return otherwise.map { "<p>\($0)</p>" } ?? "" }
        return "<ul>\(Markup.join(items.map { "<li><bdi>\($0)</bdi></li>" }, by: "\n"))</ul>"
    }
}
