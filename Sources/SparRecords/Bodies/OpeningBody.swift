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
            assessment: terms
        )
    }
}
