import Foundation

/// Times as an audit takes and shows them.
///
/// A record may bear any number: nothing here may overflow.
enum AuditTime {
    /// How much earlier than the record before one may be: clocks are set a little now and then,
    /// and a writer may have waited for another.
    static let slack: Int64 = 60_000

    /// Whether a time is earlier than another by more than clocks may be set.
    static func isSetBack(_ time: Int64, behind other: Int64) -> Bool {
        later(time, by: slack) < other
    }

    /// A time so many milliseconds later.
    static func later(_ time: Int64, by milliseconds: Int64) -> Int64 {
        let (sum, overflows) = time.addingReportingOverflow(milliseconds)
        return overflows ? .max : sum
    }

    /// The latest time that is within so many minutes of another.
    static func limit(_ time: Int64, minutes: Int) -> Int64 {
        let (length, overflows) = Int64(minutes).multipliedReportingOverflow(by: 60_000)
        return later(time, by: overflows ? .max : later(max(0, length), by: slack))
    }

    /// "2026-03-10T10:20:00Z"; the bare number of a time no calendar knows.
    static func shown(_ milliseconds: Int64) -> String {
        let yearTenThousand: Int64 = 253_402_300_800_000
        guard (0..<yearTenThousand).contains(milliseconds) else { return "\(milliseconds) ms" }
        return Date(timeIntervalSince1970: Double(milliseconds) / 1000).ISO8601Format()
    }
}
