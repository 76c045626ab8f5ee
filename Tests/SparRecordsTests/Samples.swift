import SparModel
import SparRecords

extension CallOpening {
    static func make(
        call: String = "c-1",
        scenario: String = "cheque-in-the-post",
        seed: UInt64 = .max - 7,
        trainee: String = "t-1",
        mode: CallMode = .practice,
        startedAt: Int64 = 1_773_138_000_000
    ) -> CallOpening {
        CallOpening(
            call: call,
            scenario: scenario,
            scenarioDigest: String(repeating: "ab", count: 32),
            seed: seed,
            trainee: trainee,
            mode: mode,
            startedAt: startedAt
        )
    }
}

extension Spoken {
    static func make(_ text: String = "Oh — Northgate!") -> Spoken {
        Spoken(party: "debtor", name: "Martin Hollis", role: .debtor, text: text)
    }
}

extension CallStore {
    /// Two calls of three entries each, ended and graded twice.
    func fill() throws(StoreError) {
        for call in ["c-1", "c-2"] {
            try begin(.make(call: call), opening: [.make()])
            for position in 1...3 {
                try append(
                    CallEntry(.said("line \(position)"), at: Int64(position)),
                    replies: [.make("answer \(position)")],
                    to: call,
                    at: position
                )
            }
            try finish(call, ending: .planAgreed, at: 4)
            for number in 1...2 {
                try keep(
                    scorecard: #"{"schema":"spar.scorecard","number":\#(number)}"#,
                    overall: 70 + number,
                    passed: number == 2,
                    rubricDigest: String(repeating: "cd", count: 32),
                    for: call,
                    at: 5
                )
            }
        }
    }
}
