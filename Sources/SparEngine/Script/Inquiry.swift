import SparModel

/// What a turn asks, as far as the script can tell.
struct Inquiry: Sendable {
    /// Patterns of the script found in its questions, as authored.
    var asked: [String] = []
    /// The kinds of answer that would do; empty where any would.
    var wanted: Set<QuestionKind> = []
    /// What it is about; nil where that is not sure.
    var subject: Subject?
}
