/// A grading of a call as written; the card itself stays the text it was given as.
struct ScorecardBody: RecordBody {
    var at: Int64
    var card: String
    var overall: Int?
    var passed: Bool
    var rubricDigest: String
}
