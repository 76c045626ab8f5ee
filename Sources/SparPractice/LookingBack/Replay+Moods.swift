public import SparModel

extension Replay {
    /// How the party on the line felt after each turn that stands, the first words included.
    ///
    /// Turns are counted as in the transcript: what the trainee said or left unsaid is one, each
    /// reply is one.
    public var moods: [MoodMark] {
        var turn = fold.openingTurn.replies.count
        var marks = [MoodMark(turn: max(1, turn), mood: fold.openingTurn.mood)]
        for played in fold.played where !played.undone {
            guard let answer = played.turn else { continue }
            switch played.entry.deed {
            case .said, .silence: turn += 1
            case .hold, .hungUp, .undid, .looked, .noted, .planned, .minuted, .confirmed: break
            }
            turn += answer.replies.count
            marks.append(MoodMark(turn: max(1, turn), mood: answer.mood))
        }
        return marks
    }
}
