public import SparModel

/// The roster for a terminal: a line a person.
public struct RosterText: Sendable {
    private let palette: Palette

    /// A text in these colours.
    public init(palette: Palette) { self.palette = palette }

    /// A line a person: id, role, name, and whether they left.
    public func lines(_ people: [Person]) -> [String] {
        let longest = people.map(\.id.count).max() ?? 0
        return people.map { person in
            let gap = String(repeating: " ", count: longest - person.id.count + 2)
            let role = person.role.rawValue
            return palette.name(person.id) + gap + role
                + String(repeating: " ", count: max(1, 17 - role.count))
                + (person.name ?? palette.faint("(no name)"))
                + (person.status == .left ? palette.faint("  left") : "")
        }
    }
}
