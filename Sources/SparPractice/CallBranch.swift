public import SparModel

/// What a call shares with a branch that goes another way from one of its turns on.
public enum CallBranch {
    /// The entries before a turn, as if nothing had been done from there on; what was taken back
    /// is not among them.
    ///
    /// - Parameters:
    ///   - fold: The call.
    ///   - turn: A turn as review and scorecard count them; one of the party's stands for the turn
    ///     of the trainee that it answers.
    /// - Returns: The entries, in order.
    /// - Throws: `BranchError` when the call has no such turn of the trainee's.
    public static func entries(
        of fold: CallFold,
        before turn: Int
    ) throws(BranchError) -> [CallEntry] {
        var next = fold.openingTurn.replies.count + 1
        guard turn >= next else { throw .beforeFirst(turn, first: next) }
        var entries: [CallEntry] = []
        for played in fold.played where !played.undone && !played.entry.deed.isUndo {
            next += (played.turn?.replies.count ?? 0) + (played.entry.deed.isWrittenDown ? 1 : 0)
            if played.turn != nil, turn < next { return entries }
            entries.append(played.entry)
        }
        throw .afterLast(turn, last: next - 1)
    }
}

/// Why a call has no such turn to go back to.
public enum BranchError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The party spoke first.
    case beforeFirst(Int, first: Int)
    /// The call was over by then.
    case afterLast(Int, last: Int)

    /// For a person.
    public var description: String {
        switch self {
        case .beforeFirst(let turn, let first):
            "nothing is before turn \(turn), the party's own; your first is turn \(first)"
        case .afterLast(let turn, let last):
            "there is no turn \(turn): the call has \(last); `spar review` numbers them"
        }
    }
}

extension CallEntry.Deed {
    fileprivate var isUndo: Bool { self == .undid }
}
