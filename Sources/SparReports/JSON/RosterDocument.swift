public import SparModel

/// The roster as JSON, `spar.roster/1`.
public struct RosterDocument: Encodable, Sendable {
    struct Entry: Encodable, Sendable {
        var id: String
        var name: String?
        var role: Person.Role
        var status: Person.Status
    }
    var schema = "spar.roster/1"
    var people: [Entry]

    /// The document of these people.
    public init(_ people: [Person]) {
        self.people = people.map {
            Entry(id: $0.id, name: $0.name, role: $0.role, status: $0.status)
        }
    }
}

/// What came of an import as JSON, `spar.roster-import/1`.
public struct RosterImportDocument: Encodable, Sendable {
    struct Fault: Encodable, Sendable {
        var line: Int
        var column: String?
        var message: String
    }
    var schema = "spar.roster-import/1"
    var added: [String]
    var changed: [String]
    var unchanged: Int
    var ignored: [String]
    var faults: [Fault]
    var entered: Bool

    /// What came, or would come, of an import.
    public init(
        added: [String],
        changed: [String],
        unchanged: Int,
        ignored: [String],
        faults: [(line: Int, column: String?, message: String)],
        isEntered: Bool
    ) {
        self.added = added
        self.changed = changed
        self.unchanged = unchanged
        self.ignored = ignored
        self.faults = faults.map { Fault(line: $0.line, column: $0.column, message: $0.message) }
        entered = isEntered
    }

    /// The same for a person: a line a fault, then what changed.
    public func lines(file: String) -> [String] {
        let faults = faults.map { fault in
            "\(file):\(fault.line): error: " + (fault.column.map { "\($0): " } ?? "")
                + fault.message
        }
        let verb = entered ? "" : " would be"
        var lines = faults
        if !added.isEmpty { lines.append("\(added.count)\(verb) added: \(list(added))") }
        if !changed.isEmpty { lines.append("\(changed.count)\(verb) changed: \(list(changed))") }
        if unchanged > 0 || lines.isEmpty { lines.append("\(unchanged) as before") }
        if !ignored.isEmpty {
            lines.append("not read, not kept: \(ignored.joined(separator: ", "))")
        }
        if !faults.isEmpty { lines.append("nobody was entered: mend the file first") }
        return lines
    }

    private func list(_ ids: [String]) -> String {
        ids.prefix(10).joined(separator: ", ") + (ids.count > 10 ? ", …" : "")
    }
}
