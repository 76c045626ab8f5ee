import SparModel
import Testing

@testable import SparReports

struct LookingBackTextTests {
    static let day = CalendarDay(number: 20_532)

    static var progress: Progress {
        let points = (0..<30).map {
            Course.Point(call: "c-\($0)", day: day.adding(days: $0 - 29), grade: 30 + $0 * 2)
        }
        return Progress(
            trainee: "kim",
            on: day,
            calls: 30,
            passed: 12,
            overall: Course(points),
            dimensions: [
                DimensionCourse(
                    key: .followThrough,
                    title: "Follow-through",
                    weight: 3,
                    course: Course(points),
                    spacing: Spacing()
                )
            ],
            weeks: (0..<12).map {
                PracticeWeek(monday: day.adding(days: 7 * $0 - 77), calls: $0 * 9, passed: $0)
            },
            rubrics: ["a", "b"],
            weakest: WeakSpot(
                dimension: .options,
                title: "Options offered",
                criterion: "full-sum-first",
                chances: 10,
                misses: 4,
                lost: 60,
                shown: [
                    WeakSpot.Shown(
                        call: "c-9",
                        scenario: "cheque-in-the-post",
                        day: day,
                        turns: [4, 6, 8, 10],
                        why: "A plan was offered before the whole sum was asked for.",
                        words: TranscriptTurn(who: .trainee, text: "How about 200 a month, then?")
                    )
                ],
                better: "Can you clear the whole £4,860 today?"
            )
        )
    }

    @Test(arguments: [60, 80, 100, 120, 200])
    func `no line of progress is wider than the page`(width: Int) {
        for glyphs in [Glyphs.unicode, .ascii] {
            let page = Page(palette: .plain, glyphs: glyphs, width: width)
            for line in ProgressText(page).lines(Self.progress) {
                #expect(DisplayWidth.of(line) <= width, "\(line)")
            }
        }
    }

    @Test func `plots without UTF-8 are ASCII`() {
        let page = Page(palette: .plain, glyphs: .ascii, width: 80)
        var progress = Self.progress
        progress.weakest = nil
        for line in ProgressText(page).lines(progress) {
            #expect(line.utf8.allSatisfy { $0 < 0x80 }, "\(line)")
        }
    }

    @Test(
        arguments: [
            (["LANG": "en_GB.UTF-8"], true), (["LANG": "C"], false), ([:], false),
            (["LC_ALL": "C", "LANG": "en_GB.UTF-8"], false),
            (["LC_ALL": "", "LC_CTYPE": "de_DE.utf8"], true),
        ] as [([String: String], Bool)]
    )
    func `the locale decides what is drawn with`(variables: [String: String], isUnicode: Bool) {
        #expect(Glyphs(environment: variables).isUnicode == isUnicode)
    }

    @Test func `a sparkline has a mark a grade, and bins what has no room`() {
        #expect(Glyphs.unicode.sparkline([0, 50, 100, nil], width: 10) == "▁▅█·")
        #expect(Glyphs.ascii.sparkline([0, 50, 100, nil], width: 10) == "059.")
        #expect(Glyphs.ascii.sparkline((0..<100).map { $0 }, width: 10) == "0123456789")
    }

    @Test func `a plot of one call and of a thousand keeps its size`() {
        for count in [1, 2, 1000] {
            let grades = (0..<count).map { $0 % 101 }
            let lines = Plot(glyphs: .unicode)
                .lines(grades, width: 60, labels: ("2 Mar", "20 Mar"))
            #expect(lines.count == 7)
            #expect(lines.allSatisfy { DisplayWidth.of($0) <= 60 })
        }
        #expect(Plot(glyphs: .ascii).lines([], width: 60, labels: ("", "")).isEmpty)
    }

    @Test func `a kept scorecard is read back as it was graded`() throws {
        let card = Scorecard(
            rubric: "spar core 1",
            rubricDigest: "abc",
            overall: 61,
            passed: false,
            shortfalls: ["Too low."],
            automaticFails: [
                AutomaticFail(rule: "US-17", citation: "15 USC", turns: [3], why: "A threat.")
            ],
            dimensions: [
                DimensionScore(
                    key: .focus,
                    title: "Focus",
                    weight: 12,
                    score: nil,
                    criteria: [
                        Verdict(id: "named", met: nil, points: 0, of: 0, turns: [], why: "None.")
                    ]
                )
            ],
            betterLines: [
                BetterLine(turn: 2, dimension: .focus, criterion: "named", text: "It is £5.")
            ]
        )
        let json = try JSONDocument.line(ScorecardDocument(card, call: "c-1"))
        #expect(ScorecardDocument(json: json)?.scorecard == card)
        #expect(ScorecardDocument(json: "{}") == nil)
    }
}
