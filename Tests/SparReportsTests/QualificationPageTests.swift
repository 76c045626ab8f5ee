import Foundation
import SparModel
import SparReports
import Testing

struct QualificationPageTests {
    static let hostile =
        "</title><script>alert(1)</script><img src=x onerror=\"alert(2)\">'\u{202E}`&\u{1B}[31m"

    /// A report in which everything somebody else wrote is hostile.
    static let report: QualificationReport = {
        let bad = hostile
        let day = CalendarDay(number: 20_779)
        let card = Scorecard(
            rubric: bad,
            overall: 74,
            passed: false,
            automaticFails: [AutomaticFail(rule: "US-17", citation: bad, turns: [4], why: bad)],
            dimensions: [
                DimensionScore(
                    key: .control,
                    title: bad,
                    weight: 14,
                    score: 70,
                    criteria: [
                        Verdict(id: "x", met: false, points: 0, of: 5, turns: [2, 3], why: bad)
                    ]
                )
            ],
            breaches: [
                Breach(rule: "UK-05", severity: .major, citation: bad, turns: [6], why: bad)
            ]
        )
        let call = AssessedCall(
            call: "c-1",
            number: 1,
            agent: "a-1",
            market: .business,
            scenario: "cheque-in-the-post",
            title: bad,
            kind: "stalling-payer",
            scenarioMarket: .business,
            day: day,
            startedAt: 0,
            seed: 7,
            outcome: .failed,
            replay: .differs(bad),
            scorecard: card,
            digests: CallDigests(scenario: "abc", chainHead: "def")
        )
        var decision = QualificationDecision(
            agent: "a-1",
            market: .business,
            day: day,
            policy: bad,
            policyDigest: "0123",
            shortfalls: [.init(.meanBelowMark, bad)],
            validUntil: day
        )
        decision.attempts = [
            QualificationAttempt(
                number: 1,
                calls: ["c-1"],
                standing: .failed,
                first: day,
                last: day,
                mean: 74
            )
        ]
        decision.decidedOn = ["c-1"]
        decision.marks = [
            MarkResult(
                dimension: .control,
                title: bad,
                mark: QualificationMark(mean: 75, least: 60),
                mean: 70,
                least: 70,
                gradedIn: 1
            )
        ]
        return QualificationReport(
            name: bad,
            decision: decision,
            terms: nil,
            calls: [call],
            signOffs: [
                SignOff(
                    call: "c-1",
                    callDigest: "",
                    by: "t-1",
                    decision: .refused,
                    note: bad,
                    at: 0
                )
            ],
            measured: [MeasuredFigure(what: bad, figure: bad, day: day, source: bad)],
            limits: [bad],
            packs: [PackState(id: "p", asOf: day, digest: "x")],
            gate: .init(
                isAllowed: false,
                reason: "not-qualified",
                text: bad,
                credential: bad,
                validUntil: nil
            ),
            program: bad
        )
    }()

    @Test func `nothing anybody wrote becomes markup`() throws {
        let html = QualificationPage(Self.report).html
        #expect(!html.contains("<script"))
        #expect(!html.contains("<img"))
        // The words are there, as words; no attribute of ours was broken out of.
        #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        let parser = XMLTags(html)
        #expect(parser.attributes.allSatisfy { !$0.hasPrefix("on") }, "\(parser.attributes)")
        #expect(!html.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x1B })
    }

    @Test func `the page asks nothing of any network`() {
        let html = QualificationPage(Self.report).html
        for word in ["http:", "https:", "src=", "href=", "url(", "@import", "<link", "<iframe"] {
            let own = html.replacingOccurrences(of: "src=x onerror", with: "")
            #expect(!own.contains(word), "\(word)")
        }
        #expect(html.contains("default-src 'none'"))
    }

    @Test func `every tag that opens is closed`() {
        let tags = XMLTags(QualificationPage(Self.report).html)
        #expect(tags.unbalanced == nil, "\(tags.unbalanced ?? "")")
    }

    @Test func `the terminal is not steered by anybody's words`() {
        let text = QualificationText(palette: .plain, width: 80)
            .lines(Self.report, detailed: true).joined(separator: "\n")
        #expect(!text.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x1B })
        #expect(text.contains("Does not qualify"))
        #expect(text.contains("turns 2, 3"))
    }

    @Test func `the JSON has all there is to a decision`() throws {
        let json = try JSONDocument.pretty(QualificationDocument(Self.report), snakeCased: true)
        let parsed = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        let document = try #require(parsed)
        #expect(document["schema"] as? String == "spar.qualification/1")
        #expect(document["qualified"] as? Bool == false)
        let calls = try #require(document["calls"] as? [[String: Any]])
        #expect(calls[0]["replay"] as? String == "differs")
        #expect(calls[0]["seed"] as? String == "7")
        let card = try #require(calls[0]["scorecard"] as? [String: Any])
        #expect(card["overall"] as? Int == 74)
    }
}

/// The tags of a page, read as a browser's tokenizer would.
private struct XMLTags {
    var attributes: [String] = []
    var unbalanced: String?

    private static let void: Set<String> = ["meta", "line", "rect", "circle", "polyline"]

    init(_ html: String) {
        var open: [String] = []
        var rest = Substring(html)
        while let start = rest.firstIndex(of: "<") {
            rest = rest[rest.index(after: start)...]
            var tag = ""
            var quote: Character?
            while let next = rest.first {
                rest = rest.dropFirst()
                if let open = quote {
                    if next == open { quote = nil }
                    continue
                }
                if next == "\"" || next == "'" {
                    quote = next
                } else if next == ">" {
                    break
                } else {
                    tag.append(next)
                }
            }
            let words = tag.split(whereSeparator: \.isWhitespace).map(String.init)
            guard let name = words.first, name.first != "!" else { continue }
            attributes += words.dropFirst().map { $0.lowercased() }
            if name.hasPrefix("/") {
                if open.popLast() != String(name.dropFirst()) { unbalanced = unbalanced ?? name }
            } else if !Self.void.contains(name), !tag.hasSuffix("/") {
                open.append(name)
            }
        }
        unbalanced = unbalanced ?? open.last
    }
}
