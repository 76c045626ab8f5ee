import Foundation
import SparAuthoring
import SparModel
import Testing

/// Every code has a page, and every page's example is found fault with where its carets say.
struct DiagnosticPagesTests {
    static let folder = Fixture.repository.appendingPathComponent("docs/diagnostics")

    @Test func `codes and pages match`() throws {
        let pages = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
            .filter { $0 != "README.md" }.sorted()
        #expect(pages == DiagnosticCode.allCases.map(\.pageName).sorted())
    }

    @Test(arguments: DiagnosticCode.allCases)
    func `the index links to the page`(code: DiagnosticCode) throws {
        let index = try String(
            contentsOf: Self.folder.appendingPathComponent("README.md"),
            encoding: .utf8
        )
        let row =
            "| [\(code.rawValue)](\(code.pageName)) | \(code.severity.rawValue) | \(code.title) |"
        #expect(index.contains(row))
    }

    @Test(arguments: DiagnosticCode.allCases)
    func `the page's head says what the code says`(code: DiagnosticCode) throws {
        let page = try Page(code)
        #expect(page.head["code"] == code.rawValue)
        #expect(page.head["severity"] == code.severity.rawValue)
        #expect(page.head["title"] == code.title)
    }

    @Test(arguments: DiagnosticCode.allCases)
    func `the example is found fault with at its carets`(code: DiagnosticCode) throws {
        let page = try Page(code)
        let example = try #require(page.examples.first)
        let found = try example.diagnostics().filter { $0.code == code.rawValue }
        let places = found.map(\.place)
        let shown = places.map { "\($0.line):\($0.column)+\($0.length)" }
        if let mark = example.mark {
            #expect(
                places.contains {
                    $0.line == mark.line && $0.column == mark.column && $0.length == mark.length
                },
                "expected \(mark), found \(shown)"
            )
        } else {
            #expect(places.contains { $0.line == 0 }, "found \(shown)")
        }
        #expect(found.allSatisfy { $0.severity == code.severity })
    }

    @Test(arguments: DiagnosticCode.allCases)
    func `the mended example is sound`(code: DiagnosticCode) throws {
        let page = try Page(code)
        guard page.examples.count > 1 else { return }
        let found = try page.examples[1].diagnostics()
        #expect(!found.contains { $0.code == code.rawValue })
        #expect(!found.contains { $0.severity == .error }, "\(found.map(\.message))")
    }
}

/// A page of `docs/diagnostics`.
private struct Page {
    var head: [String: String] = [:]
    var examples: [Example] = []

    init(_ code: DiagnosticCode) throws {
        let url = DiagnosticPagesTests.folder.appendingPathComponent(code.pageName)
        let text = try String(contentsOf: url, encoding: .utf8)
        var fence: (info: String, lines: [String])?
        var isHead = false
        for line in text.components(separatedBy: "\n") {
            if line == "---" {
                isHead.toggle()
            } else if isHead {
                let parts = line.components(separatedBy: ": ")
                head[parts[0]] = parts.dropFirst().joined(separator: ": ")
            } else if line.hasPrefix("```") {
                if let open = fence {
                    examples.append(Example(info: open.info, lines: open.lines))
                    fence = nil
                } else {
                    fence = (String(line.dropFirst(3)), [])
                }
            } else {
                fence?.lines.append(line)
            }
        }
    }
}

/// A file, or the part of a scenario that differs from the fixture's; carets mark the fault.
private struct Example {
    let info: [Substring]
    var lines: [String] = []
    var mark: (line: Int, column: Int, length: Int)?

    init(info: String, lines marked: [String]) {
        self.info = info.split(separator: " ")
        for line in marked {
            let carets = line.drop { $0 == " " }
            if !carets.isEmpty, carets.allSatisfy({ $0 == "^" }) {
                mark = (lines.count, line.count - carets.count + 1, carets.count)
            } else {
                lines.append(line)
            }
        }
    }

    func diagnostics() throws -> [Diagnostic] {
        var text = lines.joined(separator: "\n") + "\n"
        switch info.dropFirst().first {
        case "load": return Fixture.library.load(lines[0]).diagnostics
        case "samples":
            return Fixture.library.loadSamples(of: lines[0], in: nil).diagnostics
        case "sample":
            return Fixture.library.loadSamples(
                of: "cheque",
                in: Fixture.library.load("cheque").scenario,
                replacing: ["Scenarios/cheque/samples/polite.yaml": Array(text.utf8)]
            ).diagnostics
        case "policy":
            return PolicyReader(library: Fixture.heads)
                .policy(text, file: "Scoring/policy.yaml").diagnostics
        case "temperaments": return load(Array(text.utf8), as: "Scenarios/temperaments.yaml")
        case "whole": return load(Array(text.utf8))
        case "repeated":
            let times = try #require(info.last.flatMap { Int($0) })
            return load(Array(String(repeating: text, count: times).utf8))
        case "escaped": return load(try bytes(of: text))
        default:
            text += try rest(after: text)
            return load(Array(text.utf8))
        }
    }

    private static let base = "Scenarios/plain/scenario.yaml"

    private func load(_ bytes: [UInt8], as file: String = base) -> [Diagnostic] {
        Fixture.library.load("plain", replacing: [file: bytes]).diagnostics
    }

    /// The blocks of the fixture's scenario that the example does not replace.
    private func rest(after text: String) throws -> String {
        let own = Set(text.components(separatedBy: "\n").compactMap { key($0) })
        var isKept = true
        var kept: [String] = []
        for line in try Fixture.text(Self.base).components(separatedBy: "\n") {
            if let key = key(line) { isKept = !own.contains(key) }
            if isKept { kept.append(line) }
        }
        return kept.joined(separator: "\n")
    }

    private func key(_ line: String) -> String? {
        guard let colon = line.firstIndex(of: ":"), line.first?.isLetter == true else { return nil }
        return String(line[..<colon])
    }

    /// `\xE9` is that byte, for what no page can show.
    private func bytes(of text: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Substring(text + (try self.rest(after: text)))
        while let character = rest.first {
            if rest.hasPrefix("\\x"), let byte = UInt8(rest.dropFirst(2).prefix(2), radix: 16) {
                bytes.append(byte)
                rest = rest.dropFirst(4)
            } else {
                bytes += Array(String(character).utf8)
                rest = rest.dropFirst()
            }
        }
        return bytes
    }
}
