import SparModel

/// The opening of a call as written.
struct OpeningBody: RecordBody {
    /// Left out of practice.
    var assessment: TermsBody?
    var call: String
    var mode: CallMode
    var replies: [Spoken]
    var scenario: String
    var scenarioDigest: String
    /// In decimal digits: many readers of JSON lose the last digits of a 64-bit number.
    var seed: String
    var startedAt: Int64
    var trainee: String
    /// Absent in a call that is no later call of a case and no branch.
    var previous: String?
    var number: Int?
    var branchOf: String?
    var branchTurn: Int?

    init(_ opening: CallOpening, replies: [Spoken]) {
        assessment = opening.assessment.map(TermsBody.init)
        call = opening.call
        mode = opening.mode
        self.replies = replies
        scenario = opening.scenario
        scenarioDigest = opening.scenarioDigest
        seed = String(opening.seed)
        startedAt = opening.startedAt
        trainee = opening.trainee
        previous = opening.previous
        number = opening.number > 1 ? opening.number : nil
        branchOf = opening.branch?.parent
        branchTurn = opening.branch?.turn
    }

    /// The opening; nil where the seed or the number drawn is not a number.
    var opening: CallOpening? {
        guard let seed = UInt64(seed) else { return nil }
        let terms = assessment?.terms
        guard (terms == nil) == (assessment == nil) else { return nil }
        return CallOpening(
            call: call,
            scenario: scenario,
            scenarioDigest: scenarioDigest,
            seed: seed,
            trainee: trainee,
            mode: mode,
            startedAt: startedAt,
            assessment: terms,
            previous: previous,
            number: number ?? 1,
            branch: branchOf.flatMap { parent in
                branchTurn.map { Branch(of: parent, before: $0) }
            }
        )
    }
}
