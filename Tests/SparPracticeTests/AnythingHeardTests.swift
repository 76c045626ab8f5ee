import SparAuthoring
import SparEngine
import SparModel
import Testing

@testable import SparPractice

/// Whatever a party hears, in whatever order, the engine keeps its promises.
///
/// The turns are made of random acts, sums, days, plans, asides and words of the script: far more
/// than any hearing would give it.
struct AnythingHeardTests {
    static let slugs = ScenarioLibrary(root: repository).slugs()

    @Test(arguments: slugs)
    func `moods stay in bounds, calls end, secrets keep, and a state is a value`(slug: String)
        throws
    {
        let scenario = try shipped(slug)
        let watch = LeakWatch(scenario)
        let heard = Heard.Making(scenario)
        let template = PracticeCall(scenario: scenario, seed: 0)
        for seed in 1...60 as ClosedRange<UInt64> {
            var chance = SplitMix64(seed: seed, stream: 0x70)
            var call = template.another(seed: seed)
            var account = LeakWatch.Account()
            _ = watch.look(
                at: call.openingTurn,
                hearing: nil,
                telling: told(call.openingTurn, by: watch),
                in: &account
            )
            var turns = 0
            while !call.hasEnded {
                let next = heard.next(&chance)
                var kept = call
                let turn = try call.play(next)
                turns += 1
                let what = "\(slug), seed \(seed), turn \(turns): \(next)"
                let leaks = watch.look(
                    at: turn,
                    hearing: next.utterance,
                    telling: told(turn, by: watch),
                    in: &account
                )
                #expect(leaks.isEmpty, "\(what) told \(leaks)")
                for mood in call.state.moods.values { expectBounds(mood, what) }
                expectBounds(turn.mood, what)
                if case .hungUp = next {
                    #expect(call.hasEnded, "\(what)")
                } else if !call.hasEnded {
                    #expect(!turn.replies.isEmpty, "nothing said to \(what)")
                }
                #expect(turn.replies.allSatisfy { !$0.text.isEmpty && !$0.text.contains("{") })
                // The call before is still there, and goes the same way again.
                #expect(try kept.play(next) == turn, "\(what)")
                #expect(kept.state == call.state, "\(what)")
                try #require(turns <= scenario.turnLimit, "\(what)")
            }
            #expect(throws: PracticeCall.AlreadyEnded.self) { try call.play(.silence(seconds: 1)) }
        }
    }

    private func told(_ turn: Turn, by watch: LeakWatch) -> [Int] {
        turn.replies.flatMap { watch.cluesTold(in: $0.text) }
    }

    private func expectBounds(_ mood: Mood, _ what: String) {
        for trait in Mood.Trait.allCases {
            #expect((0...100).contains(mood[trait]), "\(trait.rawValue) \(mood[trait]), \(what)")
        }
    }
}

extension Heard {
    /// What was understood, where something was said.
    fileprivate var utterance: Utterance? {
        guard case .said(let utterance) = self else { return nil }
        return utterance
    }

    /// Makes random turns for one scenario.
    fileprivate struct Making {
        let file: CaseFile
        let topics: [WordPattern]
        let names: [String]

        init(_ scenario: Scenario) {
            file = scenario.caseFile
            topics = scenario.topics
            names = scenario.parties.map(\.name)
        }

        func next(_ chance: inout SplitMix64) -> Heard {
            switch chance.below(40) {
            case 0: .hungUp
            case 1, 2: .silence(seconds: chance.below(120))
            case 3: .hold(seconds: chance.below(400))
            default: .said(utterance(&chance))
            }
        }

        private func utterance(_ chance: inout SplitMix64) -> Utterance {
            var said = Utterance(words: chance.below(10) == 0 ? 200 : 1 + chance.below(20))
            var acts: Set<Act> = []
            for _ in 0..<chance.below(4) { acts.insert(Act.allCases[chance.below(37)]) }
            said.acts = Act.allCases.filter(acts.contains).map {
                HeardAct($0, confidence: 50 + chance.below(51), span: 0..<1)
            }
            if chance.below(3) == 0 { addFigures(to: &said, &chance) }
            if chance.below(6) == 0 {
                said.asides = [Aside.allCases[chance.below(Aside.allCases.count)]]
            }
            if chance.below(4) == 0, !topics.isEmpty {
                said.mentioned = [topics[chance.below(topics.count)].source]
                if chance.below(2) == 0 { said.asked = said.mentioned }
            }
            if chance.below(8) == 0 { said.names = [names[chance.below(names.count)]] }
            if chance.below(8) == 0 { said.references = file.invoices.compactMap(\.number) }
            if chance.below(8) == 0 {
                said.methods = [PaymentMethod.allCases[chance.below(PaymentMethod.allCases.count)]]
            }
            if said.acts.isEmpty, chance.below(3) == 0 {
                said.guess = Act.allCases[chance.below(37)]
            }
            return said
        }

        private func addFigures(to said: inout Utterance, _ chance: inout SplitMix64) {
            for place in 0..<chance.below(4) {
                said.money.append(
                    HeardMoney(sum(&chance), text: "", span: place * 20..<place * 20 + 5)
                )
            }
            for place in 0..<chance.below(4) {
                let day = file.today.adding(days: chance.below(500) - 60)
                said.dates.append(HeardDate(day, text: "", span: place * 20 + 8..<place * 20 + 12))
            }
            guard chance.below(3) == 0 else { return }
            said.plan = PlanTerms(
                down: chance.below(2) == 0 ? sum(&chance) : nil,
                instalments: chance.below(3) == 0 ? nil : chance.below(700),
                each: chance.below(2) == 0 ? sum(&chance) : nil,
                every: chance.below(2) == 0 ? Interval(1 + chance.below(3), .week) : nil,
                first: chance.below(2) == 0 ? file.today.adding(days: chance.below(60)) : nil,
                last: chance.below(4) == 0 ? file.today.adding(days: chance.below(400)) : nil
            )
        }

        private func sum(_ chance: inout SplitMix64) -> Money {
            switch chance.below(6) {
            case 0: file.balance
            case 1: Money(minor: chance.below(3), currency: file.currency)
            case 2: Money(minor: 9_999_999_999, currency: file.currency)
            default:
                Money(minor: chance.below(max(1, file.balance.minor)), currency: file.currency)
            }
        }
    }
}
