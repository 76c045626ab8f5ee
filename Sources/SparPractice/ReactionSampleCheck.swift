import SparEngine
public import SparLanguage
public import SparModel
import Synchronization

/// Holds every reaction's example lines against what is heard in them.
///
/// A line of `samples` must be heard as something its reaction answers, and in its beat no other reaction may answer it
/// before; a line of `not` must not be heard so.
public struct ReactionSampleCheck: Sendable {
    private let hearing: Hearing
    private let triesLines: Bool
    private let memory = Memory()

    /// A check with this hearing; one for many scenarios hears what they share once.
    ///
    /// - Parameters:
    ///   - hearing: Who hears the lines.
    ///   - tryingLines: Whether every line of `like` is said too; that takes some seconds a scenario.
    public init(hearing: Hearing, tryingLines: Bool = false) {
        self.hearing = hearing
        triesLines = tryingLines
    }

    /// What lines do and ask about, by all that their hearing depends on.
    private final class Memory: Sendable {
        struct Key: Hashable {
            var text: String
            var previous: String
            var listener: Listener
            var market: Market
        }
        struct Meaning {
            var acts: Set<Act>
            var subject: Subject?

            init(acts: Set<Act>, subject: Subject?) {
                (self.acts, self.subject) = (acts, subject)
            }

            init(_ heard: Utterance) {
                self.init(acts: heard.actSet, subject: heard.subject?.subject)
            }
        }
        let meanings = Mutex<[Key: Meaning]>([:])

        /// A line held against a reaction that many scenarios share.
        struct Trial: Hashable {
            var place: SourcePlace
            var text: String
            var previous: String
            var listener: Listener
            var market: Market
        }
        let verdicts = Mutex<[Trial: Bool]>([:])
    }

    private func meaning(of text: String, _ context: HearingContext) -> Memory.Meaning {
        let key = Memory.Key(
            text: text,
            previous: context.previous,
            listener: context.listener,
            market: context.market
        )
        if let known = memory.meanings.withLock({ $0[key] }) { return known }
        let meaning = hearing.meaning(of: text, in: context)
        let heard = Memory.Meaning(
            acts: Set(meaning.acts.map(\.act)),
            subject: meaning.subject?.subject
        )
        memory.meanings.withLock { $0[key] = heard }
        return heard
    }

    /// The differences of all reactions of `scenario`, in the files' order.
    ///
    /// - Parameters:
    ///   - scenario: The scenario.
    ///   - runner: Who has made its script ready already, if anybody has.
    /// - Returns: The differences.
    public func differences(
        in scenario: Scenario,
        rehearsedBy runner: SampleRunner? = nil
    ) -> [SampleRunner.Difference] {
        var found: [SampleRunner.Difference] = []
        let script = Script(
            topics: scenario.topics,
            examples: runner?.rehearsal?.examples
                ?? hearing.examples(scenario.examples)
        )
        let trial = ScriptTrial(
            runner?.rehearsal?.opening ?? PracticeCall(scenario: scenario, seed: 0)
        )
        for beat in scenario.beats {
            for reaction in beat.reactions {
                found += differences(of: reaction, in: beat, scenario, trial, script)
            }
        }
        let opening = scenario.beat(scenario.opening)
        for reaction in scenario.reactions {
            if reaction.layer < .scenario {
                guard let opening else { continue }
                let context = context(in: opening, scenario, of: reaction, script)
                found += differences(of: reaction, in: context)
            } else if let beat = scenario.beats.first(where: {
                spoken(by: reaction, in: $0, scenario)
            }) ?? opening {
                found += differences(of: reaction, in: beat, scenario, trial, script)
            }
        }
        return found
    }

    /// Whether the party of a beat is the one that the reaction waits for.
    private func spoken(by reaction: Reaction, in beat: Beat, _ scenario: Scenario) -> Bool {
        guard let party = scenario.party(beat.party) else { return false }
        return reaction.when.clauses.allSatisfy { clause in
            guard case .speaker(let name) = clause else { return true }
            return party.isMeant(by: name)
        }
    }

    /// The differences of a reaction of the scenario's own: each sample is said to the whole script, and heard once.
    private func differences(
        of reaction: Reaction,
        in beat: Beat,
        _ scenario: Scenario,
        _ trial: ScriptTrial,
        _ script: Script
    ) -> [SampleRunner.Difference] {
        let context = context(in: beat, scenario, of: reaction, script)
        var whole = context
        whole.examples = script.examples
        func difference(_ message: String) -> SampleRunner.Difference {
            SampleRunner.Difference(message: message, place: reaction.place)
        }
        var found: [SampleRunner.Difference] = []
        // The very words of a line of its own come to it.
        let samples = reaction.samples.filter { !reaction.like.contains($0) }
        for (line, isSample) in samples.map({ ($0, true) })
            + (triesLines ? reaction.like : []).map({ ($0, false) })
        {
            let heard = hearing.hear(line, in: whole)
            if isSample, !answers(reaction, heard, meaning: { Memory.Meaning(heard) }) {
                found.append(difference(missed(line, by: reaction, heard)))
                continue
            }
            let answerer = trial.answerer(of: heard, for: reaction, in: beat.name)
            guard let winner = winner(answerer, over: reaction) else { continue }
            found.append(difference("`\(reaction.name)` never comes to `\(line)`: \(winner)"))
        }
        return found + taken(by: reaction, in: context)
    }

    /// Who answers in its place, in words; nil where it does itself, or a nearer one by design.
    private func winner(_ answerer: ScriptTrial.Answerer, over reaction: Reaction) -> String? {
        switch answerer {
        case .itself, .untried: nil
        case .occasion(let name): "`\(name)` is said to it"
        case .other(let other):
            other.layer > reaction.layer
                ? nil
                : "`\(other.name)` (\(other.place.file):\(other.place.line)) answers it"
        }
    }

    /// The differences of a reaction that many scenarios share.
    private func differences(
        of reaction: Reaction,
        in context: HearingContext
    ) -> [SampleRunner.Difference] {
        let missed = reaction.samples.compactMap { sample -> SampleRunner.Difference? in
            guard !answers(reaction, sample, in: context) else { return nil }
            let heard = hearing.hear(sample, in: context)
            return SampleRunner.Difference(
                message: self.missed(sample, by: reaction, heard),
                place: reaction.place
            )
        }
        return missed + taken(by: reaction, in: context)
    }

    private func missed(_ sample: String, by reaction: Reaction, _ heard: Utterance) -> String {
        "`\(reaction.name)` does not answer its sample `\(sample)`, heard as \(words(heard))"
    }

    /// The lines under `not` that it answers all the same.
    private func taken(
        by reaction: Reaction,
        in context: HearingContext
    ) -> [SampleRunner.Difference] {
        reaction.counterSamples.compactMap { sample in
            guard answers(reaction, sample, in: context) else { return nil }
            let heard = words(hearing.hear(sample, in: context))
            return SampleRunner.Difference(
                message:
                    "`\(reaction.name)` answers `\(sample)` though `not` lists it, heard as \(heard)",
                place: reaction.place
            )
        }
    }

    /// What a scenario's script listens for.
    private struct Script {
        var topics: [WordPattern]
        var examples: ExampleLines
    }

    private func context(
        in beat: Beat,
        _ scenario: Scenario,
        of reaction: Reaction,
        _ script: Script
    ) -> HearingContext {
        var context = TranscriptHearing.context(
            of: scenario.caseFile,
            listener: scenario.party(beat.party)?.role ?? .debtor
        )
        // What is written for every scenario follows no line of this one.
        let isOwn = reaction.layer >= .scenario
        context.previous = isOwn ? beat.say.first?.source ?? "" : ""
        context.topics = script.topics
        if !reaction.like.isEmpty { context.examples = script.examples }
        return context
    }

    /// Whether the reaction answers a line; for one that scenarios share it is found out once.
    private func answers(
        _ reaction: Reaction,
        _ text: String,
        in context: HearingContext
    ) -> Bool {
        let trial = Memory.Trial(
            place: reaction.place,
            text: text,
            previous: context.previous,
            listener: context.listener,
            market: context.market
        )
        if let known = memory.verdicts.withLock({ $0[trial] }) { return known }
        let verdict = answers(reaction, hearing.hearWords(text, in: context)) {
            meaning(of: text, context)
        }
        memory.verdicts.withLock { $0[trial] = verdict }
        return verdict
    }

    /// Whether it does by these words; what the line does is asked for only where that decides.
    private func answers(
        _ reaction: Reaction,
        _ heard: Utterance,
        meaning: () -> Memory.Meaning
    ) -> Bool {
        let isNamed =
            reaction.answersAnything
            || reaction.asks.contains {
                heard.asked.contains($0.source)
                    && TopicFit($0, answers: reaction.answers, says: reaction.say)
                        .answers(heard.wanted)
            }
            || reaction.mentions.contains { heard.mentioned.contains($0.source) }
            || reaction.asides.contains(where: heard.asides.contains)
            || heard.likened.first.map { reaction.like.contains($0.line) } == true
        if !isNamed, reaction.hear.isEmpty, reaction.subjects.isEmpty { return false }
        if isNamed, reaction.also.isEmpty, reaction.without.isEmpty, reaction.subjects.isEmpty {
            return true
        }
        let meaning = meaning()
        let acts = meaning.acts
        if let subject = meaning.subject, !reaction.subjects.isEmpty {
            guard reaction.subjects.contains(subject) else { return false }
        }
        let isMeant =
            meaning.subject.map(reaction.subjects.contains) == true
            && (reaction.answers.isEmpty || heard.wanted.isEmpty
                || !heard.wanted.isDisjoint(with: reaction.answers))
        return (isNamed || isMeant || reaction.hear.contains(where: acts.contains))
            && reaction.also.allSatisfy(acts.contains)
            && !reaction.without.contains(where: acts.contains)
    }

    private func words(_ heard: Utterance) -> String {
        let acts =
            heard.acts.map { "`\($0.act.rawValue)`" }
            + [heard.subject.map { "about `\($0.subject.rawValue)`" }].compactMap { $0 }
        return acts.isEmpty ? "nothing" : acts.joined(separator: ", ")
    }
}
