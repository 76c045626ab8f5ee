import SparEngine
public import SparLanguage
import SparModel
public import SparRecords

/// Derives a kept call again and holds it against what was kept, reply by reply.
public struct Replay: Sendable {
    /// Where the derived call and the record part.
    public struct Difference: Hashable, Sendable {
        /// The entry's position; -1 for the party's first words.
        public var position: Int
        /// What is on record.
        public var kept: String
        /// What is derived today.
        public var derived: String

        /// A difference at an entry.
        public init(position: Int, kept: String, derived: String) {
            self.position = position
            self.kept = kept
            self.derived = derived
        }
    }

    /// The call as derived.
    public let fold: CallFold
    /// The first difference, if there is one.
    public let difference: Difference?

    /// Plays `stored` again from where its case stood.
    public init(_ stored: StoredCall, stage: CaseStage, hearing: Hearing) {
        var fold = stage.fold(seed: stored.opening.seed, hearing: hearing)
        var difference = Replay.compare(
            stored.openingReplies,
            fold.openingTurn.replies,
            at: -1
        )
        for entry in stored.entries {
            do {
                let turn = try fold.apply(entry.entry)
                difference =
                    difference
                    ?? Replay.compare(entry.replies, turn?.replies ?? [], at: entry.position)
            } catch {
                difference =
                    difference
                    ?? Difference(
                        position: entry.position,
                        kept: Replay.text(entry.replies),
                        derived: error.description
                    )
                break
            }
        }
        self.fold = fold
        self.difference = difference
    }

    private static func compare(
        _ kept: [Spoken],
        _ derived: [Spoken],
        at position: Int
    ) -> Difference? {
        kept == derived
            ? nil : Difference(position: position, kept: text(kept), derived: text(derived))
    }

    private static func text(_ replies: [Spoken]) -> String {
        replies.map { "\($0.name): \($0.text)" }.joined(separator: "\n")
    }
}
