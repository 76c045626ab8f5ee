import SparAuthoring
import SparLanguage
import SparModel
import SparPractice
import Testing

/// What the coach would have said, said: it must be sayable.
struct BetterLineTests {
    static let slugs = ScenarioLibrary(root: repository).slugs()

    @Test(arguments: slugs)
    func `no better line of a sample call breaks a rule, and its sums add up`(
        _ slug: String
    ) throws {
        let library = ScenarioLibrary(root: repository)
        let scenario = try #require(library.load(slug).scenario)
        let samples = library.loadSamples(of: slug, in: scenario).samples
        let hearing = Hearing()
        let grader = try Grader(library: library, rubric: nil, hearing: hearing)
        let runner = SampleRunner(hearing: hearing, grader: grader)
        for sample in samples {
            let outcome = runner.play(sample, of: scenario, among: samples)
            let transcript = CallTranscript.make(of: outcome.fold, call: sample.name)
            for line in outcome.scorecard?.betterLines ?? [] {
                let broken = Self.broken(by: line, in: transcript, grader)
                #expect(broken.isEmpty, "\(sample.name), \(line.turn): \(line.text)")
                #expect(Self.addsUp(line.text), "\(sample.name), \(line.turn): \(line.text)")
            }
        }
    }

    /// The rules that the call breaks with the line said and not without.
    private static func broken(
        by line: BetterLine,
        in transcript: Transcript,
        _ grader: Grader
    ) -> Set<String> {
        var with = transcript
        let place = min(line.turn, with.turns.count)
        with.turns.insert(TranscriptTurn(who: .trainee, text: line.text), at: place)
        if case .agreed(let proposal, let turn)? = with.outcome, turn > place {
            with.outcome = .agreed(proposal, turn: turn + 1)
        }
        return rules(grader.grade(with)).subtracting(rules(grader.grade(transcript)))
    }

    private static func rules(_ card: Scorecard) -> Set<String> {
        Set(card.automaticFails.map(\.rule) + card.breaches.map(\.rule))
    }

    /// Where a line speaks of the whole, its parts come to it: "£405 …, and with it the £405 is
    /// cleared", "7 payments of £405 … and £405 …".
    private static func addsUp(_ text: String) -> Bool {
        let speaksOfWhole = text.contains("is cleared") || text.contains("stays open")
        guard speaksOfWhole else { return true }
        var sums: [Int] = []
        let words = text.split(separator: " ").map(String.init)
        for (index, word) in words.enumerated() {
            guard let sign = word.first, "£$€".contains(sign) else { continue }
            let figure = word.dropFirst().filter { $0.isNumber || $0 == "." }
            let parts = figure.split(separator: ".")
            let minor = (parts.first.flatMap { Int($0) } ?? 0) * 100
            let cents = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
            let counted = index >= 3 && words[index - 1] == "of" && words[index - 2] == "payments"
            sums.append((minor + cents) * (counted ? Int(words[index - 3]) ?? 0 : 1))
        }
        guard let whole = sums.last else { return false }
        return sums.dropLast().reduce(0, +) == whole
    }

    @Test func `lines that do not add up are told from those that do`() {
        #expect(Self.addsUp("That makes £405 on Tuesday 19 May, and with it the £405 is cleared."))
        #expect(
            Self.addsUp("That makes 7 payments of £100 and £50.50, and the £750.50 is cleared.")
        )
        #expect(!Self.addsUp("That makes £405 and £405, and with it the £3,240 is cleared."))
        #expect(Self.addsUp("That is £300 on Friday, and £200 of the £500 stays open."))
    }
}
