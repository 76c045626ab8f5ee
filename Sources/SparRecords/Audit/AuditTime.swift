import Foundation

/// Times as an audit takes and shows them.
enum AuditTime {
    /// How much earlier than the record before one may be: clocks are set a little now and then,
    /// and a writer may have waited for another.
    static let slack: Int64 = 60_000

    /// "2026-03-10T10:20:00Z".
    static func shown(_ milliseconds: Int64) -> String {
        Date(timeIntervalSince1970: Double(milliseconds) / 1000).ISO8601Format()
    }
}
