import SparModel
import Testing

/// A call in a few lines, for tests: `you:`, `they:` and `other:` lines on an ordinary debt.
struct SketchedCall: Sendable, CustomTestStringConvertible {
    var name: String
    var market: Market = .business
    var lines: String
    var minutes: String?

    var testDescription: String { name }

    /// The call as a transcript: 4,800.00 owed on NT-204 since 31 January, called on 10 March 2026.
    var transcript: Transcript {
        let currency = Currency.gbp
        let balance = Money(minor: 480_000, currency: currency)
        let today = SketchedCall.day("2026-03-10")
        let business = market == .business
        let turns = lines.split(separator: "\n").compactMap { line -> TranscriptTurn? in
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            let who: TranscriptTurn.Who =
                switch parts[0] {
                case "they": .debtor
                case "other": .gatekeeper
                default: .trainee
                }
            return TranscriptTurn(who: who, text: parts[1].drop { $0 == " " }.description)
        }
        var speakers = [
            Speaker(who: .debtor, name: "Martin Hollis", relation: "owner", decides: true)
        ]
        if turns.contains(where: { $0.who == .gatekeeper }) {
            speakers.append(Speaker(who: .gatekeeper, relation: "receptionist", decides: false))
        }
        let file = CaseFile(
            market: market,
            place: "UK",
            today: today,
            collector: Collector(name: "Sam Lee", company: "Northgate Timber"),
            creditor: "Northgate Timber",
            debtor: DebtorFacts(
                name: business ? "Hollis Joinery" : "Martin Hollis",
                kind: business ? .company : .consumer
            ),
            speakers: speakers,
            decisionMaker: DecisionMaker(name: "Martin Hollis", role: "owner"),
            balance: balance,
            invoices: [
                Invoice(number: "NT-204", due: SketchedCall.day("2026-01-31"), amount: balance)
            ],
            history: [
                HistoryEntry(
                    date: SketchedCall.day("2026-02-20"),
                    note: "Said the cheque was posted. None came."
                )
            ],
            facts: FileFacts(consequences: ["The account goes on stop."]),
            mandate: Mandate(
                downPayment: Money(minor: 120_000, currency: currency),
                instalments: 3,
                finishedBy: SketchedCall.day("2026-06-30")
            )
        )
        return Transcript(id: name, caseFile: file, turns: turns, minutes: minutes)
    }

    static func day(_ text: String) -> CalendarDay {
        CalendarDay(parsing: text) ?? CalendarDay(number: 0)
    }
}
