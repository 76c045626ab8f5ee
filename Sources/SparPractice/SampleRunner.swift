import SparEngine
public import SparLanguage
public import SparModel
import Synchronization

/// Plays a scenario's sample calls and says where they differ from what their author wrote.
public struct SampleRunner: Sendable {
    /// One thing that was expected and is not so.
    public struct Difference: Hashable, Sendable {
        /// How much a difference matters.
        public enum Weight: String, CaseIterable, Hashable, Sendable, Comparable {
            /// Other words, the same course.
            case wording
            /// Another course: something else was heard, answered, felt or agreed.
            case branch
            /// Another grade.
            case score

            /// From the least to the most.
            public static func < (left: Weight, right: Weight) -> Bool {
                allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
            }
        }

        /// What was expected, and what is so.
        public var message: String
        /// Where the author wrote it.
        public var place: SourcePlace
        /// What was heard and answered on that step; empty where it is no matter of one step.
        public var context = ""
        /// How much it matters.
        public var weight = Weight.branch
    }

    /// What came of playing one sample.
    public struct Outcome: Sendable {
        /// The sample.
        public var sample: SampleCall
        /// The call as played.
        public var fold: CallFold
        /// Its grade; nil when there is no rubric to grade by.
        public var scorecard: Scorecard?
        /// Where it differs.
        public var differences: [Difference]
    }

    private let hearing: Hearing
    private let grader: Grader?
    let rehearsal: Rehearsal?

    /// A runner with this hearing and rubric; without a rubric grades are not checked.
    public init(hearing: Hearing, grader: Grader?) {
        self.init(hearing: hearing, grader: grader, rehearsal: nil)
    }

    private init(hearing: Hearing, grader: Grader?, rehearsal: Rehearsal?) {
        self.hearing = hearing
        self.grader = grader
        self.rehearsal = rehearsal
    }

    /// What the samples of one scenario share.
    final class Rehearsal: Sendable {
        /// Its first call, the script made ready.
        let opening: PracticeCall
        /// The lines it is made for.
        let examples: ExampleLines
        /// The samples that were played, by name.
        private let folds = Mutex<[String: CallFold]>([:])

        init(_ scenario: Scenario, hearing: Hearing) {
            opening = PracticeCall(scenario: scenario, seed: 0)
            examples = hearing.examples(opening.examples)
        }

        func fold(of sample: SampleCall) -> CallFold? { folds.withLock { $0[sample.name] } }
        func keep(_ fold: CallFold, of sample: SampleCall) {
            folds.withLock { $0[sample.name] = fold }
        }
    }

    /// The same runner for many samples of one scenario, none of any other: its script is made
    /// ready once, and a call that others follow is played once.
    public func rehearsing(_ scenario: Scenario) -> SampleRunner {
        SampleRunner(
            hearing: hearing,
            grader: grader,
            rehearsal: Rehearsal(scenario, hearing: hearing)
        )
    }

    /// The call of a sample from its first ring.
    private func fold(of sample: SampleCall, on stage: CaseStage) -> CallFold {
        guard let rehearsal, stage.number == 1 else {
            return stage.fold(seed: sample.seed, hearing: hearing)
        }
        return CallFold(
            rehearsal.opening.another(seed: sample.seed),
            hearing: hearing,
            examples: rehearsal.examples
        )
    }

    /// Plays one sample of `scenario`.
    ///
    /// - Parameters:
    ///   - sample: The sample.
    ///   - scenario: Its scenario.
    ///   - samples: All samples of the scenario: a later call of a case is played after the one it
    ///     names.
    /// - Returns: What came of it.
    public func play(
        _ sample: SampleCall,
        of scenario: Scenario,
        among samples: [SampleCall] = []
    ) -> Outcome {
        var differences: [Difference] = []
        let stage: CaseStage
        var isStaged = true
        do {
            stage = try self.stage(of: sample, scenario, among: samples)
        } catch {
            stage = CaseStage(scenario)
            isStaged = false
            differences.append(error.difference)
        }
        var fold = fold(of: sample, on: stage)
        for expectation in sample.begins {
            guard let found = miss(expectation.value, turn: fold.openingTurn, fold: fold) else {
                continue
            }
            differences.append(Difference(message: found, place: expectation.place))
        }
        func note(_ deed: CallEntry.Deed) {
            // Notes are no turns: they cannot be refused.
            _ = try? fold.apply(CallEntry(deed, at: 0))
        }
        if let plan = sample.plan { note(.planned(plan)) }
        for step in sample.steps {
            do {
                let turn = try fold.apply(CallEntry(deed(step.deed), at: 0))
                for expectation in step.expectations {
                    guard let found = miss(expectation.value, turn: turn, fold: fold) else {
                        continue
                    }
                    differences.append(
                        Difference(
                            message: found,
                            place: expectation.place,
                            context: context(of: turn),
                            weight: weight(of: expectation.value)
                        )
                    )
                }
            } catch {
                differences.append(
                    Difference(
                        message: "the call has ended before this step"
                            + (fold.ending.map { " (\($0.rawValue))" } ?? ""),
                        place: step.place
                    )
                )
                break
            }
        }
        if let minutes = sample.minutes { note(.minuted(minutes)) }
        if let confirmation = sample.confirmation { note(.confirmed(confirmation)) }
        if isStaged { rehearsal?.keep(fold, of: sample) }
        if let ends = sample.ends, fold.ending != ends.value {
            differences.append(
                Difference(
                    message: "expected the end `\(ends.value.rawValue)`, found "
                        + (fold.ending.map { "`\($0.rawValue)`" } ?? "a call still going on"),
                    place: ends.place
                )
            )
        }
        let scorecard = grader?.grade(CallTranscript.make(of: fold, call: sample.name))
        for expectation in sample.score {
            guard let scorecard, let found = miss(expectation.value, scorecard) else { continue }
            differences.append(
                Difference(message: found, place: expectation.place, weight: .score)
            )
        }
        return Outcome(
            sample: sample,
            fold: fold,
            scorecard: scorecard,
            differences: differences
        )
    }

    /// Where the case stands when a sample begins: the samples before it are played first.
    private func stage(
        of sample: SampleCall,
        _ scenario: Scenario,
        among samples: [SampleCall],
        depth: Int = 0
    ) throws(NoStage) -> CaseStage {
        guard let after = sample.after else { return CaseStage(scenario) }
        func fail(_ message: String) -> NoStage {
            NoStage(difference: Difference(message: message, place: after.place))
        }
        guard depth <= scenario.calls.count else {
            throw fail("`\(after.value)` leads to no first call, or the case has not so many")
        }
        guard let before = samples.first(where: { $0.name == after.value }) else {
            throw fail("the sample `\(after.value)` cannot be played")
        }
        let stage = try stage(of: before, scenario, among: samples, depth: depth + 1)
        let fold = played(before, from: stage)
        switch stage.sequel(to: fold, call: before.name) {
        case .call(let next): return next
        case .settled: throw fail("after `\(after.value)` all has come in: there is no next call")
        case .over: throw fail("`\(after.value)` is the last call of the case")
        }
    }

    /// Why a later call cannot be played.
    private struct NoStage: Error {
        var difference: Difference
    }

    /// A sample as it goes, whatever it expects.
    private func played(_ sample: SampleCall, from stage: CaseStage) -> CallFold {
        if let known = rehearsal?.fold(of: sample) { return known }
        var fold = fold(of: sample, on: stage)
        var deeds = sample.plan.map { [CallEntry.Deed.planned($0)] } ?? []
        deeds += sample.steps.map { deed($0.deed) }
        deeds += sample.minutes.map { [.minuted($0)] } ?? []
        deeds += sample.confirmation.map { [.confirmed($0)] } ?? []
        for deed in deeds {
            // What comes after the end is told of where the sample itself is played.
            _ = try? fold.apply(CallEntry(deed, at: 0))
        }
        rehearsal?.keep(fold, of: sample)
        return fold
    }

    private func deed(_ deed: SampleCall.Deed) -> CallEntry.Deed {
        switch deed {
        case .say(let text): .said(text)
        case .wait(let seconds): .silence(seconds: seconds)
        case .hold(let seconds): .hold(seconds: seconds)
        case .hangUp: .hungUp
        }
    }

    private func weight(of check: SampleCall.Check) -> Difference.Weight {
        if case .reply = check { .wording } else { .branch }
    }

    /// What was heard and answered, in one line.
    private func context(of turn: Turn?) -> String {
        guard let turn else { return "" }
        let said = turn.replies.map(\.text).joined(separator: " ")
        return "heard \(list(heardActs(turn))); answered `\(said)`"
    }

    // MARK: - What was expected of a turn

    private func miss(_ check: SampleCall.Check, turn: Turn?, fold: CallFold) -> String? {
        let agreement = fold.call.state.agreement?.proposal
        switch check {
        case .heard(let act):
            let acts = heardActs(turn)
            return acts.contains(act)
                ? nil : "expected `\(act.rawValue)` to be heard, heard \(list(acts))"
        case .notHeard(let act):
            return heardActs(turn).contains(act)
                ? "expected `\(act.rawValue)` not to be heard, it was" : nil
        case .answer(let name):
            let spoke = turn?.trace.spoke ?? []
            return spoke.contains(name)
                ? nil
                : "expected `\(name)` to answer, found "
                    + (spoke.isEmpty ? "nothing" : spoke.map { "`\($0)`" }.joined(separator: ", "))
        case .says(let words):
            let said = turn?.replies.map(\.text).joined(separator: " ") ?? ""
            return said.lowercased().contains(words.lowercased())
                ? nil : "expected `\(words)` in the reply, found `\(said)`"
        case .reply(let words):
            let said = turn?.replies.map(\.text).joined(separator: " ") ?? ""
            return said == words ? nil : "expected the reply `\(words)`, found `\(said)`"
        case .beat(let name):
            let beat = fold.call.state.beat
            return beat == name ? nil : "expected the beat `\(name)`, found `\(beat)`"
        case .mood(let trait, let comparison, let value):
            guard let mood = turn?.mood, !comparison.holds(mood[trait], value) else { return nil }
            return
                "expected \(trait.rawValue) \(comparison.rawValue) \(value), found \(mood[trait])"
        case .revealed(let clue):
            return fold.call.state.revealed.contains(clue)
                ? nil : "expected the clue `\(clue)` to have been let slip"
        case .agreed(let expected):
            return (agreement != nil) == expected
                ? nil
                : "expected \(expected ? "an agreement" : "no agreement"), found \(words(agreement))"
        case .agreedTotal(let sum):
            return agreement?.total == sum
                ? nil : "expected \(sum.spoken) agreed in all, found \(words(agreement))"
        case .agreedFirst(let day):
            return agreement?.first?.day == day
                ? nil : "expected a first payment on \(day), found \(words(agreement))"
        case .agreedLast(let day):
            return agreement?.payments.last?.day == day
                ? nil : "expected a last payment on \(day), found \(words(agreement))"
        case .agreedPayments(let count):
            return agreement?.payments.count == count
                ? nil : "expected \(count) payments, found \(words(agreement))"
        case .promise(let standing):
            let found = fold.call.state.memory?.standing ?? .nothing
            return found == standing
                ? nil
                : "expected the promise `\(standing.rawValue)`, found `\(found.rawValue)`"
        case .today(let day):
            let today = fold.scenario.caseFile.today
            return today == day ? nil : "expected the call on \(day), found \(today)"
        case .balance(let sum):
            let balance = fold.scenario.caseFile.balance
            return balance == sum
                ? nil : "expected \(sum.spoken) still owed, found \(balance.spoken)"
        case .ends(let ending):
            return fold.ending == ending
                ? nil
                : "expected the end `\(ending.rawValue)`, found "
                    + (fold.ending.map { "`\($0.rawValue)`" } ?? "a call still going on")
        }
    }

    private func heardActs(_ turn: Turn?) -> [Act] {
        guard case .said(let utterance)? = turn?.heard else { return [] }
        return utterance.acts.map(\.act)
    }

    private func list(_ acts: [Act]) -> String {
        acts.isEmpty ? "nothing" : acts.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    }

    private func words(_ proposal: Proposal?) -> String {
        proposal.map { Phrasing.words(for: $0) } ?? "none"
    }

    // MARK: - What was expected of the grade

    private func miss(_ grade: SampleCall.Grade, _ scorecard: Scorecard) -> String? {
        switch grade {
        case .overall(let comparison, let value):
            guard let overall = scorecard.overall else { return "expected a grade, found none" }
            return comparison.holds(overall, value)
                ? nil : "expected overall \(comparison.rawValue) \(value), found \(overall)"
        case .dimension(let key, let comparison, let value):
            guard let score = scorecard[key]?.score else {
                return "expected a grade for \(key.rawValue), found none"
            }
            return comparison.holds(score, value)
                ? nil : "expected \(key.rawValue) \(comparison.rawValue) \(value), found \(score)"
        case .passed(let expected):
            return scorecard.passed == expected
                ? nil : "expected the call \(expected ? "to pass" : "not to pass")"
        case .automaticFail(let rule):
            let rules = scorecard.automaticFails.map(\.rule)
            return rules.contains(rule)
                ? nil
                : "expected `\(rule)` to fail the call, found "
                    + (rules.isEmpty ? "no such rule" : rules.joined(separator: ", "))
        case .noAutomaticFail:
            return scorecard.automaticFails.first.map {
                "expected no automatic fail, found `\($0.rule)`"
            }
        }
    }
}
