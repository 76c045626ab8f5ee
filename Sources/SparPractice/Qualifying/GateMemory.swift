import SparModel
import SparQualification
import SparRecords

/// What a gate remembers of the records it read, for as long as they are known to be the same.
///
/// It remembers no answer: day, clock, keys and rule packs are looked at for each question.
struct GateMemory {
    /// Whom something is remembered of, and for which calls.
    struct Key: Hashable {
        var agent: String
        var market: Market
    }

    /// A credential as its record said.
    struct Held {
        var mark: SealedRecord.Mark
        var market: Market
        var reading: Gate.Reading
    }

    /// What is on record of somebody, with the marks of the records that say so.
    struct Facts {
        /// Which standing of the store they were read at.
        var standing: Int
        var person: Person?
        var personMark: SealedRecord.Mark?
        /// Their credentials, newest first, as far back as the first for these calls.
        var held: [Held] = []
        /// Why that credential was revoked.
        var revocation: String?

        func credential(for market: Market) -> Gate.Reading? {
            held.last.flatMap { $0.market == market ? $0.reading : nil }
        }
    }

    /// How many are remembered before the half that was not asked about longer is let go.
    private static let half = 8192
    private var recent: [Key: Facts] = [:]
    private var older: [Key: Facts] = [:]

    /// What is remembered of somebody, whatever the store's standing.
    mutating func facts(_ key: Key) -> Facts? {
        if let facts = recent[key] { return facts }
        guard let facts = older[key] else { return nil }
        keep(facts, of: key)
        return facts
    }

    mutating func keep(_ facts: Facts, of key: Key) {
        older[key] = nil
        if recent.count >= Self.half, recent[key] == nil { (recent, older) = ([:], recent) }
        recent[key] = facts
    }

    /// Of how many something is remembered.
    var count: Int { recent.count + older.count }

    mutating func forget() { (recent, older) = ([:], [:]) }
}
