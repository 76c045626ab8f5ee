public import SparLanguage
public import SparModel

/// Holds every reaction's example lines against what is heard in them.
///
/// A line of `samples` must be heard as something its reaction answers, a line of `not` must not.
public struct ReactionSampleCheck: Sendable {
    private let hearing: Hearing

    /// A check with this hearing.
    public init(hearing: Hearing) { self.hearing = hearing }

    /// The differences of all reactions of `scenario`, in the files' order.
    public func differences(in scenario: Scenario) -> [SampleRunner.Difference] {
        var found: [SampleRunner.Difference] = []
        for beat in scenario.beats {
            for reaction in beat.reactions {
                found += differences(of: reaction, in: beat, scenario)
            }
        }
        let opening = scenario.beat(scenario.opening)
        for reaction in scenario.reactions {
            guard let opening else { continue }
            found += differences(of: reaction, in: opening, scenario)
        }
        return found
    }

    private func differences(
        of reaction: Reaction,
        in beat: Beat,
        _ scenario: Scenario
    ) -> [SampleRunner.Difference] {
        func difference(_ message: String) -> SampleRunner.Difference {
            SampleRunner.Difference(message: message, place: reaction.place)
        }
        let missed = reaction.samples.compactMap { sample -> SampleRunner.Difference? in
            let heard = hear(sample, in: beat, scenario)
            guard !answers(reaction, heard) else { return nil }
            return difference(
                "`\(reaction.name)` does not answer its sample `\(sample)`, heard as "
                    + words(heard)
            )
        }
        let taken = reaction.counterSamples.compactMap { sample -> SampleRunner.Difference? in
            let heard = hear(sample, in: beat, scenario)
            guard answers(reaction, heard) else { return nil }
            return difference(
                "`\(reaction.name)` answers `\(sample)` though `not` lists it, heard as "
                    + words(heard)
            )
        }
        return missed + taken
    }

    private func hear(_ text: String, in beat: Beat, _ scenario: Scenario) -> Utterance {
        var context = TranscriptHearing.context(
            of: scenario.caseFile,
            listener: scenario.party(beat.party)?.role ?? .debtor
        )
        context.previous = beat.say.first?.source ?? ""
        context.topics = scenario.topics
        return hearing.hear(text, in: context)
    }

    private func answers(_ reaction: Reaction, _ heard: Utterance) -> Bool {
        let acts = heard.actSet
        let isHeard =
            reaction.answersAnything
            || reaction.asks.contains { heard.asked.contains($0.source) }
            || reaction.mentions.contains { heard.mentioned.contains($0.source) }
            || reaction.hear.contains(where: acts.contains)
            || reaction.asides.contains(where: heard.asides.contains)
        return isHeard && reaction.also.allSatisfy(acts.contains)
            && !reaction.without.contains(where: acts.contains)
    }

    private func words(_ heard: Utterance) -> String {
        let acts = heard.acts.map { "`\($0.act.rawValue)`" }
        return acts.isEmpty ? "nothing" : acts.joined(separator: ", ")
    }
}
