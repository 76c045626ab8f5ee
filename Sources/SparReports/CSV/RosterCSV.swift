public import SparModel

/// The roster as CSV with OneRoster's column names, as `spar roster import` reads it.
public enum RosterCSV {
    /// The header and a row a person, each with its line end.
    public static func rows(_ people: [Person]) -> [String] {
        [
            CSVRow.text([
                "sourcedId", "status", "enabledUser", "role", "givenName", "familyName",
            ])
        ]
            + people.map { person in
                let words = (person.name ?? "").split(separator: " ").map(String.init)
                return CSVRow.text([
                    person.id,
                    person.status == .active ? "active" : "tobedeleted",
                    person.status == .active ? "true" : "false",
                    role(person.role),
                    words.dropLast().joined(separator: " "),
                    words.last ?? "",
                ])
            }
    }

    private static func role(_ role: Person.Role) -> String {
        switch role {
        case .trainee: "student"
        case .trainer: "teacher"
        case .complianceLead: "administrator"
        }
    }
}
