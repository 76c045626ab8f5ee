public import SparModel

/// Hears a whole transcript: every line with the one before it in view.
public struct TranscriptHearing: Sendable {
    private let hearing: Hearing
    private let collector = CollectorReader()
    private let party = PartyReader()

    /// A hearing of whole calls by a hearing of lines.
    public init(_ hearing: Hearing = Hearing()) { self.hearing = hearing }

    /// The transcript with each collector's turn heard, where it is not yet, and every line read.
    public func hear(_ transcript: Transcript) -> HeardTranscript {
        var transcript = transcript
        let file = transcript.caseFile
        var lines: [LineReading] = []
        var previous = ""
        var lastUtterance: Utterance?
        for index in transcript.turns.indices {
            let turn = transcript.turns[index]
            var context = TranscriptHearing.context(of: file, listener: .debtor)
            context.previous = previous
            switch turn.who {
            case .trainee:
                context.listener = TranscriptHearing.listener(at: index, in: transcript.turns)
                var heard = turn.utterance ?? hearing.hear(turn.text, in: context)
                heard.plan = heard.plan.map { FigureFinder.settled($0, context: context) }
                transcript.turns[index].utterance = heard
                lines.append(collector.read(turn.text, heard: heard, context: context))
                lastUtterance = heard
            case .debtor, .gatekeeper:
                let who: Listener = turn.who == .debtor ? .debtor : .gatekeeper
                context.listener = who
                lines.append(
                    party.read(turn.text, who: who, answering: lastUtterance, context: context)
                )
            }
            previous = turn.text
        }
        Echoes.mark(&lines, turns: transcript.turns, file: file)
        let notes = NoteReader()
        let context = TranscriptHearing.context(of: file, listener: .debtor)
        return HeardTranscript(
            transcript: transcript,
            lines: lines,
            plan: transcript.plan.map { notes.read($0, context: context) },
            minutes: transcript.minutes.map { text in
                var reading = notes.read(text, context: context)
                reading.takesUp = Echoes.takenUp(by: text, of: transcript.turns, file: file)
                return reading
            },
            confirmation: transcript.confirmation.map { notes.read($0, context: context) }
        )
    }

    /// Who hears the collector's turn at `index`: who spoke last, else who speaks next.
    static func listener(at index: Int, in turns: [TranscriptTurn]) -> Listener {
        let before = turns[..<index].last { $0.who != .trainee }
        let after = turns[index...].first { $0.who != .trainee }
        return (before ?? after)?.who == .gatekeeper ? .gatekeeper : .debtor
    }

    /// What a listener of this case knows.
    public static func context(of file: CaseFile, listener: Listener) -> HearingContext {
        let place = file.place ?? ""
        let names = file.speakers.compactMap(\.name) + [file.debtor.name, file.creditor]
        return HearingContext(
            listener: listener,
            market: file.market,
            today: file.today,
            time: file.time,
            locale: place.isEmpty || place == "US" || place.hasPrefix("US-") ? .us : .gb,
            balance: file.balance,
            currency: file.currency,
            names: names,
            references: file.invoices.compactMap(\.number)
        )
    }
}
