import Foundation
import Testing

/// What the policy states of the grading is what docs/hearing.md says was measured.
struct MeasuredFiguresTests {
    @Test func `the policy's figures are those of the page of hearing`() throws {
        let policy = Fixture.repository.appendingPathComponent("Scoring/policy.yaml")
        let page = try String(
            contentsOf: Fixture.repository.appendingPathComponent("docs/hearing.md"),
            encoding: .utf8
        )
        let written = try String(contentsOf: policy, encoding: .utf8)
        let (carried, rows) = try Self.carry(page, into: written)
        #expect(rows > 0)
        if ProcessInfo.processInfo.environment["SPAR_WRITE_GENERATED"] != nil {
            try Data(carried.utf8).write(to: policy)
        }
        #expect(try String(contentsOf: policy, encoding: .utf8) == carried)
    }

    @Test func `figures and days are carried over by row, and nothing else is touched`() throws {
        let page = "1 May 2027, on a development set\n| breaches: recall | .8 | **.7** |\n"
        let other = "  - what: y\n    figure: \"2\"\n    day: 2026-01-01\n    source: a trial\n"
        let (carried, rows) = try Self.carry(
            page,
            into: other + "  - what: x\n    figure: \"1\"\n    day: 2026-01-01\n"
                + "    source: docs/hearing.md, `breaches, recall`\n"
        )
        #expect(rows == 1)
        #expect(
            carried == other + "  - what: x\n    figure: \".7\"\n    day: 2027-05-01\n"
                + "    source: docs/hearing.md, `breaches, recall`\n"
        )
    }

    /// The policy with figure and day of each row it names, and how many it names.
    private static func carry(_ page: String, into policy: String) throws -> (String, Int) {
        let said = try #require(
            page.firstMatch(of: /(?m)^(\d+) (\w+) (\d{4}), on a development set/)
        )
        let month = try #require(months.firstIndex(of: String(said.2))) + 1
        let day = [String(said.3), "\(month)", String(said.1)].map { $0.count < 2 ? "0" + $0 : $0 }
            .joined(separator: "-")
        var lines = policy.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var rows = 0
        for place in lines.indices {
            guard let row = lines[place].firstMatch(of: /docs\/hearing\.md, `([^`]+)`/)?.1 else {
                continue
            }
            // The row of the table, its bold cell; a colon would need quotes in YAML.
            let table = page.split(separator: "\n").map { line in
                line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            }
            let cells = try #require(
                table.first { $0.first?.replacing(":", with: ",") == String(row) }
            )
            let bold = try #require(cells.first { $0.hasPrefix("**") }?.split(separator: "*").first)
            let start = try #require(lines[..<place].lastIndex { $0.hasPrefix("  - ") })
            for index in start..<place {
                lines[index] = lines[index].replacing(/figure: ".*"/, with: "figure: \"\(bold)\"")
                    .replacing(/day: .*/, with: "day: \(day)")
            }
            rows += 1
        }
        return (lines.joined(separator: "\n"), rows)
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}
