public import SparModel

/// Reads people from a CSV file with OneRoster's column names (`users.csv`, 1.1 and 1.2).
///
/// Only `sourcedId`, `role`, `status`, `enabledUser`, `givenName` and `familyName` are read; what
/// else a file holds (mail, telephone, grades, password) is named and never kept.
public struct RosterReader: Sendable {
    /// What was read.
    public struct Result: Sendable {
        /// The people of rows without faults, in the file's order.
        public var people: [Person] = []
        /// Every fault of every row.
        public var faults: [Fault] = []
        /// Columns that were passed over, as they are called.
        public var ignored: [String] = []
        /// Whether the file names people at all; where not, names on the roster stay.
        public var hasNames = false
    }

    /// One fault of a file.
    public struct Fault: Hashable, Sendable {
        /// The line it is on, from 1.
        public var line: Int
        /// The column's name; nil where it is about the whole row.
        public var column: String?
        /// What is wrong and what was expected.
        public var message: String
    }

    /// A reader.
    public init() {}

    /// The people in a file.
    ///
    /// - Parameters:
    ///   - text: The file.
    ///   - names: Whether names are read at all.
    ///   - clean: What to do to a cell before it is read: takes a spreadsheet's guard off.
    /// - Returns: People, faults, and columns passed over.
    public func read(
        _ text: String,
        names: Bool = true,
        clean: (String) -> String = { $0 }
    ) -> Result {
        var result = Result()
        let rows: [CSVReader.Row]
        do {
            rows = try CSVReader.rows(of: text)
        } catch {
            result.faults = [Fault(line: error.line, message: error.message)]
            return result
        }
        guard let header = rows.first else {
            result.faults = [
                Fault(line: 1, message: "the file is empty; its first line names columns")
            ]
            return result
        }
        let columns = self.columns(header, result: &result)
        guard columns["sourcedId"] != nil, columns["role"] != nil else { return result }
        result.hasNames =
            names && (columns["givenName"] != nil || columns["familyName"] != nil)
        var lines: [String: Int] = [:]
        for row in rows.dropFirst() {
            guard row.cells.count == header.cells.count else {
                result.faults.append(
                    Fault(
                        line: row.line,
                        message: "\(row.cells.count) cells where the first line names "
                            + "\(header.cells.count) columns"
                    )
                )
                continue
            }
            func cell(_ name: String) -> String {
                columns[name].map { trimmed(clean(row.cells[$0])) } ?? ""
            }
            let (person, faults) = person(cell, names: result.hasNames)
            result.faults += faults.map { Fault(line: row.line, column: $0.0, message: $0.1) }
            guard faults.isEmpty else { continue }
            if let first = lines[person.id] {
                result.faults.append(
                    Fault(
                        line: row.line,
                        column: "sourcedId",
                        message: "`\(person.id)` stands on line \(first) already"
                    )
                )
                continue
            }
            lines[person.id] = row.line
            result.people.append(person)
        }
        return result
    }

    private static let known = [
        "sourcedId", "role", "status", "enabledUser", "givenName", "familyName",
    ]

    /// The place of each column that is read.
    private func columns(_ header: CSVReader.Row, result: inout Result) -> [String: Int] {
        var columns: [String: Int] = [:]
        for (index, cell) in header.cells.enumerated() {
            let name = trimmed(cell)
            guard Self.known.contains(name) else {
                if let near = Self.known.first(where: { $0.lowercased() == name.lowercased() }) {
                    result.faults.append(
                        Fault(
                            line: header.line,
                            column: name,
                            message: "write it `\(near)`: column names keep their capitals"
                        )
                    )
                } else {
                    result.ignored.append(name)
                }
                continue
            }
            if columns[name] != nil {
                result.faults.append(
                    Fault(line: header.line, column: name, message: "this column stands twice")
                )
            }
            columns[name] = index
        }
        for needed in ["sourcedId", "role"] where columns[needed] == nil {
            result.faults.append(
                Fault(
                    line: header.line,
                    column: needed,
                    message: "this column is missing; OneRoster's users.csv has it"
                )
            )
        }
        return columns
    }

    private func person(
        _ cell: (String) -> String,
        names: Bool
    ) -> (Person, [(String, String)]) {
        var faults: [(String, String)] = []
        let id = cell("sourcedId")
        if let fault = Person.fault(ofID: id) { faults.append(("sourcedId", fault)) }
        var person = Person(id: id, role: .trainee)
        if let role = Self.roles[cell("role")] {
            person.role = role
        } else {
            faults.append(
                (
                    "role",
                    "`\(cell("role"))` is no role here; write student or trainee, teacher or "
                        + "trainer, administrator or compliance-lead"
                )
            )
        }
        switch cell("status") {
        case "", "active": break
        case "tobedeleted", "left": person.status = .left
        default:
            faults.append(("status", "`\(cell("status"))` is neither active nor tobedeleted"))
        }
        switch cell("enabledUser") {
        case "", "true": break
        case "false": person.status = .left
        default:
            faults.append(("enabledUser", "`\(cell("enabledUser"))` is neither true nor false"))
        }
        if names {
            let name = [cell("givenName"), cell("familyName")].filter { !$0.isEmpty }
                .joined(separator: " ")
            if let fault = Person.fault(ofName: name) { faults.append(("familyName", fault)) }
            person.name = name.isEmpty ? nil : name
        }
        return (person, faults)
    }

    /// OneRoster's words for roles, and Spar's own.
    private static let roles: [String: Person.Role] = [
        "student": .trainee, "trainee": .trainee, "teacher": .trainer, "trainer": .trainer,
        "administrator": .complianceLead, "compliance-lead": .complianceLead,
    ]

    private func trimmed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
