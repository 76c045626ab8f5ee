import Foundation
import SparModel

extension SparEnvironment {
    /// Today, UTC.
    var today: CalendarDay { CalendarDay(number: Int(now() / 86_400_000)) }

    /// An id that nothing else bears: "urn:uuid:…".
    func freshID() -> String { "urn:uuid:\(UUID().uuidString.lowercased())" }
}
