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
        }
        let meanings = Mutex<[Key: Meaning]>([:])

        /// A line held against a reaction that many scenarios share.
        struct Trial: Hashable {
            var place: SourcePlace
            var text: String
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
    public func differences(in scenario: Scenario) -> [SampleRunner.Difference] {
        var found: [SampleRunner.Difference] = []
        let script = Script(
            topics: scenario.topics,
            examples: hearing.examples(scenario.examples, of: scenario.caseFile)
        )
        let trial = ScriptTrial(scenario)
        for beat in scenario.beats {
            for reaction in beat.reactions {
                var context = context(in: beat, scenario, of: reaction, script)
                found += differences(of: reaction, in: context)
                context.examples = script.examples
                found += forestalled(reaction, in: beat, trial, context)
            }
        }
        let opening = scenario.beat(scenario.opening)
        for reaction in scenario.reactions {
            guard let opening else { continue }
            let context = context(in: opening, scenario, of: reaction, script)
            found += differences(of: reaction, in: context)
            guard reaction.layer >= .scenario,
                let beat = scenario.beats.first(where: { spoken(by: reaction, in: $0, scenario) })
            else { continue }
            var own = self.context(in: beat, scenario, of: reaction, script)
            own.examples = script.examples
            found += forestalled(reaction, in: beat, trial, own)
        }
        return found
    }

    /// Whether the party of a beat is the one that the reaction waits for.
    private func spoken(by reaction: Reaction, in beat: Beat, _ scenario: Scenario) -> Bool {
        guard let party = scenario.party(beat.party) else { return false }
        return reaction.when.clauses.allSatisfy { clause in
            guard case .speaker(let name) = clause else { return true }
            return party.key == name || party.role.rawValue == name
        }
    }

    /// The samples that are heard as something the reaction answers, and are answered by another.
    private func forestalled(
        _ reaction: Reaction,
        in beat: Beat,
        _ trial: ScriptTrial,
        _ context: HearingContext
    ) -> [SampleRunner.Difference] {
        let samples = reaction.samples.filter { answers(reaction, $0, in: context) }
        return (samples + (triesLines ? reaction.like : [])).compactMap { sample in
            let answerer = trial.answerer(
                of: hearing.hear(sample, in: context),
                for: reaction,
                in: beat.name
            )
            guard let winner = winner(answerer, over: reaction) else { return nil }
            return SampleRunner.Difference(
                message: "`\(reaction.name)` never comes to `\(sample)`: \(winner)",
                place: reaction.place
            )
        }
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

    private func differences(
        of reaction: Reaction,
        in context: HearingContext
    ) -> [SampleRunner.Difference] {
        func difference(_ message: String) -> SampleRunner.Difference {
            SampleRunner.Difference(message: message, place: reaction.place)
        }
        func heard(_ sample: String) -> String {
            words(hearing.hear(sample, in: context))
        }
        let missed = reaction.samples.compactMap { sample -> SampleRunner.Difference? in
            guard !answers(reaction, sample, in: context) else { return nil }
            return difference(
                "`\(reaction.name)` does not answer its sample `\(sample)`, heard as "
                    + heard(sample)
            )
        }
        let taken = reaction.counterSamples.compactMap { sample -> SampleRunner.Difference? in
            guard answers(reaction, sample, in: context) else { return nil }
            return difference(
                "`\(reaction.name)` answers `\(sample)` though `not` lists it, heard as "
                    + heard(sample)
            )
        }
        return missed + taken
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
        if reaction.layer >= .scenario { return findOut(reaction, text, in: context) }
        let trial = Memory.Trial(
            place: reaction.place,
            text: text,
            listener: context.listener,
            market: context.market
        )
        if let known = memory.verdicts.withLock({ $0[trial] }) { return known }
        let verdict = findOut(reaction, text, in: context)
        memory.verdicts.withLock { $0[trial] = verdict }
        return verdict
    }

    /// Whether it does; what the line does is heard only where that decides.
    private func findOut(
        _ reaction: Reaction,
        _ text: String,
        in context: HearingContext
    ) -> Bool {
        let heard = hearing.hearWords(text, in: context)
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
        let meaning = meaning(of: text, context)
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
