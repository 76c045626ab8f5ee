/// The simulated trainees that prove a scenario: one who does it well, and ways of doing it badly.
public enum TraineeKind: String, CaseIterable, Hashable, Sendable, Codable {
    /// Does what the handbook says and adapts to whoever is on the line.
    case model
    /// Demands, insults, threatens.
    case bully
    /// Apologises, hints, gives in.
    case doormat
    /// Talks of anything but the debt, at length.
    case rambler
    /// Wants a yes in three turns and rings off.
    case rusher
    /// Says next to nothing.
    case silent
    /// Strings keywords of the trade together.
    case parrot
    /// Says anything at any time.
    case random

    /// What it does, in one clause, for the reference.
    public var meaning: String {
        switch self {
        case .model: "does what the handbook says and adapts to whoever is on the line"
        case .bully: "demands, insults and threatens"
        case .doormat: "apologises, hints and gives in"
        case .rambler: "talks of anything but the debt, at length"
        case .rusher: "wants a yes in three turns and rings off"
        case .silent: "says next to nothing"
        case .parrot: "strings keywords of the trade together"
        case .random: "says anything at any time"
        }
    }

    /// Whether a scenario should grade it well.
    public var isGood: Bool { self == .model }

    /// Whether a scenario should grade it badly; the random one shows what luck is worth.
    public var isBad: Bool { self != .model && self != .random }
}
