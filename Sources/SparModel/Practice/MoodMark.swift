/// How the party on the line felt after a turn.
public struct MoodMark: Hashable, Sendable {
    /// The turn, counted from 1 over all speakers.
    public var turn: Int
    /// The mood after it.
    public var mood: Mood

    /// A mood after a turn.
    public init(turn: Int, mood: Mood) {
        self.turn = turn
        self.mood = mood
    }
}
