import Foundation
import SparAuthoring
import SparModel
import Testing

/// What is listed twice is generated.
///
/// `SPAR_WRITE_GENERATED=1 swift test --filter GeneratedFilesTests` writes the files anew.
struct GeneratedFilesTests {
    @Test(arguments: ScenarioSchema.allCases)
    func `the schema beside the scenarios is in step`(schema: ScenarioSchema) throws {
        try expect(schema.json(), at: schema.path)
    }

    @Test(arguments: ["docs/scenario-format.md", "docs/qualification.md"])
    func `the tables of the reference are in step`(file: String) throws {
        let page = try String(
            contentsOf: Fixture.repository.appendingPathComponent(file),
            encoding: .utf8
        )
        try expect(FormatReference.filling(page), at: file)
    }

    @Test(arguments: FormatReference.names)
    func `the reference has every table`(name: String) throws {
        let file = Fixture.repository.appendingPathComponent("docs/scenario-format.md")
        let page = try String(contentsOf: file, encoding: .utf8)
        #expect(page.contains("<!-- \(name) -->"))
    }

    @Test(arguments: FormatReference.policyNames)
    func `the page of qualification has every table`(name: String) throws {
        let file = Fixture.repository.appendingPathComponent("docs/qualification.md")
        let page = try String(contentsOf: file, encoding: .utf8)
        #expect(page.contains("<!-- \(name) -->"))
    }

    @Test(arguments: ScenarioSchema.allCases)
    func `the schema is JSON that names only definitions it has`(schema: ScenarioSchema) throws {
        let parsed = try JSONSerialization.jsonObject(with: Data(schema.json().utf8))
        let root = try #require(parsed as? [String: Any])
        let definitions = try #require(root["definitions"] as? [String: Any])
        let references = schema.json().components(separatedBy: "\"#/definitions/").dropFirst()
            .compactMap { $0.components(separatedBy: "\"").first }
        #expect(Set(references).isSubset(of: Set(definitions.keys)))
        #expect(Set(definitions.keys).isSubset(of: Set(references)))
    }

    private func expect(_ text: String, at file: String) throws {
        let url = Fixture.repository.appendingPathComponent(file)
        if ProcessInfo.processInfo.environment["SPAR_WRITE_GENERATED"] != nil {
            try Data(text.utf8).write(to: url)
        }
        let written = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        #expect(written == text, "\(file) is out of step; see the comment above")
    }
}

struct ActsPageTests {
    @Test(arguments: Act.allCases)
    func `the page of acts defines every act`(act: Act) throws {
        let file = Fixture.repository.appendingPathComponent("docs/acts.md")
        let page = try String(contentsOf: file, encoding: .utf8)
        #expect(page.contains("\n| `\(act.rawValue)` | "))
    }
}
