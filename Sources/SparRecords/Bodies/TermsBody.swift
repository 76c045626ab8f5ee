import SparModel

/// The terms of an assessment as written, part of its opening.
struct TermsBody: Codable, Equatable {
    var candidates: [String]
    /// In decimal digits, like the seed.
    var draw: String
    var market: Market
    var minutes: Int
    var modelDigest: String
    var packDigests: [String: String]
    var policyDigest: String
    var programDigest: String
    var programVersion: String
    var rubricDigest: String

    init(_ terms: AssessmentTerms) {
        candidates = terms.candidates
        draw = String(terms.draw)
        market = terms.market
        minutes = terms.minutes
        modelDigest = terms.modelDigest
        packDigests = terms.packDigests
        policyDigest = terms.policyDigest
        programDigest = terms.programDigest
        programVersion = terms.programVersion
        rubricDigest = terms.rubricDigest
    }

    /// The terms; nil where the number drawn is not a number.
    var terms: AssessmentTerms? {
        guard let draw = UInt64(draw) else { return nil }
        return AssessmentTerms(
            market: market,
            candidates: candidates,
            draw: draw,
            minutes: minutes,
            rubricDigest: rubricDigest,
            packDigests: packDigests,
            policyDigest: policyDigest,
            modelDigest: modelDigest,
            programDigest: programDigest,
            programVersion: programVersion
        )
    }
}
