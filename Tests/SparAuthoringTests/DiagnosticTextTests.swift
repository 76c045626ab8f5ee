import Foundation
import SparAuthoring
import SparModel
import Testing

struct DiagnosticTextTests {
    let diagnostic = Diagnostic(
        .unknownMood,
        "unknown mood `angy`",
        at: SourcePlace(file: "Scenarios/x/scenario.yaml", line: 2, column: 10, length: 4),
        help: "did you mean `anger`?"
    )
    let sources = ["Scenarios/x/scenario.yaml": "title: X\n  mood: {angy: 10}\n"]

    @Test func `the line, carets under the word, and the way out`() {
        #expect(
            DiagnosticText(sources: sources).text(diagnostic) == """
                Scenarios/x/scenario.yaml:2:10: error: unknown mood `angy` [SP0012]
                  |
                2 |   mood: {angy: 10}
                  |          ^^^^
                  = help: did you mean `anger`?

                """
        )
    }

    @Test func `a prefix leads from the working directory to the library`() {
        let text = DiagnosticText(sources: sources, prefix: "../../").text(diagnostic)
        #expect(text.hasPrefix("../../Scenarios/x/scenario.yaml:2:10: error:"))
    }

    @Test func `a fault of the whole file has no line`() {
        let place = SourcePlace(file: "Scenarios/x/scenario.yaml", line: 0, column: 0)
        let whole = Diagnostic(.tooLarge, "the file has 9 bytes", at: place, help: "split it")
        #expect(
            DiagnosticText(sources: sources).text(whole) == """
                Scenarios/x/scenario.yaml: error: the file has 9 bytes [SP0002]
                 = help: split it

                """
        )
    }

    @Test func `several are counted at the end`() {
        var warning = diagnostic
        warning.severity = .warning
        let text = DiagnosticText(sources: sources).text([diagnostic, warning, warning])
        #expect(text.hasSuffix("\n1 error, 2 warnings\n"))
        #expect(DiagnosticText(sources: sources).text([]) == "")
    }

    @Test func `colours dress the same text`() {
        let plain = DiagnosticText(sources: sources).text([diagnostic])
        let coloured = DiagnosticText(sources: sources, isColoured: true).text([diagnostic])
        #expect(coloured.contains("\u{1B}[1;31merror:\u{1B}[0m"))
        let undressed = coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
        #expect(undressed == plain)
    }

    @Test func `a long line is shown around the fault`() {
        let line = String(repeating: "x", count: 300) + "angy" + String(repeating: "y", count: 300)
        let place = SourcePlace(file: "f", line: 1, column: 301, length: 4)
        let text = DiagnosticText(sources: ["f": line])
            .text(Diagnostic(.unknownMood, "unknown mood", at: place))
        let lines = text.components(separatedBy: "\n")
        #expect(lines[2].count < 140)
        let caret = lines[3].firstIndex(of: "^").map {
            lines[3].distance(from: lines[3].startIndex, to: $0)
        }
        let word = lines[2].range(of: "angy").map {
            lines[2].distance(from: lines[2].startIndex, to: $0.lowerBound)
        }
        #expect(caret == word)
    }

    @Test func `nothing in a file steers the terminal`() {
        let place = SourcePlace(file: "f", line: 1, column: 1)
        let text = DiagnosticText(sources: ["f": "a\u{1B}[2Jb\tc"])
            .text(Diagnostic(.controlCharacter, "character", at: place))
        #expect(!text.contains("\u{1B}"))
        #expect(text.contains("a\u{FFFD}[2Jb c"))
    }

    // MARK: - For programs

    @Test func `JSON has a schema and sorted keys`() throws {
        let text = DiagnosticFormat.json.render([diagnostic])
        let root = try object(text)
        #expect(root["schema"] as? String == "spar.diagnostics/1")
        #expect(root["errors"] as? Int == 1)
        let first = try #require((root["diagnostics"] as? [[String: Any]])?.first)
        #expect(first["file"] as? String == "Scenarios/x/scenario.yaml")
        #expect(first["line"] as? Int == 2)
        #expect(first["column"] as? Int == 10)
        #expect(first["length"] as? Int == 4)
        #expect(first["help"] as? String == "did you mean `anger`?")
        let data = try JSONSerialization.data(
            withJSONObject: root,
            options: [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        )
        let again = String(decoding: data, as: UTF8.self).replacing(" : ", with: ": ")
        #expect(text == again + "\n")
    }

    @Test func `SARIF has every field that 2.1.0 requires, of the right kind`() throws {
        let played = Diagnostic(
            code: "SP0070",
            message: "sample `a` differs",
            place: SourcePlace(file: "Scenarios/a/samples/a.yaml", line: 0, column: 1)
        )
        let root = try object(DiagnosticFormat.sarif.render([diagnostic, played, diagnostic]))
        #expect(root["version"] as? String == "2.1.0")
        #expect((root["$schema"] as? String)?.hasPrefix("https://") == true)
        let runs = try #require(root["runs"] as? [[String: Any]])
        let run = try #require(runs.first)
        let tool = try #require(run["tool"] as? [String: Any])
        let driver = try #require(tool["driver"] as? [String: Any])
        #expect(driver["name"] as? String == "spar")
        let rules = try #require(driver["rules"] as? [[String: Any]])
        let ids = rules.compactMap { $0["id"] as? String }
        #expect(ids.count == rules.count && Set(ids).count == ids.count)
        // A help URI would have to be absolute; there is none, so the page is named in words.
        #expect(rules.allSatisfy { $0["helpUri"] == nil })
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.count == 3)
        for result in results {
            let message = try #require(result["message"] as? [String: Any])
            #expect((message["text"] as? String)?.isEmpty == false)
            #expect(["none", "note", "warning", "error"].contains(result["level"] as? String))
            #expect(ids.contains(result["ruleId"] as? String ?? ""))
            let locations = try #require(result["locations"] as? [[String: Any]])
            for location in locations {
                let physical = try #require(location["physicalLocation"] as? [String: Any])
                let artifact = try #require(physical["artifactLocation"] as? [String: Any])
                let uri = try #require(artifact["uri"] as? String)
                #expect(!uri.contains(" ") && URL(string: uri) != nil)
                guard let region = physical["region"] as? [String: Any] else { continue }
                let line = try #require(region["startLine"] as? Int)
                let start = try #require(region["startColumn"] as? Int)
                let end = try #require(region["endColumn"] as? Int)
                #expect(line >= 1 && start >= 1 && end > start)
            }
        }
        let last = (results[1]["locations"] as? [[String: Any]])?.first
        let physical = last?["physicalLocation"] as? [String: Any]
        #expect(physical?["region"] == nil)
    }

    @Test func `SARIF names the rule and the region`() throws {
        let root = try object(DiagnosticFormat.sarif.render([diagnostic]))
        #expect(root["version"] as? String == "2.1.0")
        let run = try #require((root["runs"] as? [[String: Any]])?.first)
        let driver = (run["tool"] as? [String: [String: Any]])?["driver"]
        let rules = try #require(driver?["rules"] as? [[String: Any]])
        #expect(rules.map { $0["id"] as? String } == ["SP0012"])
        let result = try #require((run["results"] as? [[String: Any]])?.first)
        #expect(result["ruleId"] as? String == "SP0012")
        #expect(result["level"] as? String == "error")
        let text = DiagnosticFormat.sarif.render([diagnostic])
        for line in ["\"startLine\": 2", "\"startColumn\": 10", "\"endColumn\": 14"] {
            #expect(text.contains(line))
        }
    }

    @Test func `SARIF writes a path as a URI`() {
        var strange = diagnostic
        strange.place.file = "my scenarios/ü#1.yaml"
        #expect(
            DiagnosticFormat.sarif.render([strange]).contains("\"my%20scenarios/%C3%BC%231.yaml\"")
        )
    }

    @Test func `GitHub's annotations are one line each`() {
        var strange = diagnostic
        strange.message = "100% wrong,\nit: is"
        #expect(
            DiagnosticFormat.github.render([strange]) == """
                ::error file=Scenarios/x/scenario.yaml,line=2,col=10,endColumn=13,title=SP0012::\
                100%25 wrong,%0Ait: is%0Ahelp: did you mean `anger`?

                """
        )
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
}
