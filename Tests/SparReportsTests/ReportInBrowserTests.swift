import Foundation
import SparReports
import Testing

/// The report in a real browser, where there is one: what is shown, read out, fetched and printed.
struct ReportInBrowserTests {
    private static let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    static let browser = ["chromium", "chromium-browser", "google-chrome"].lazy
        .map { "/usr/bin/" + $0 }
        .first { FileManager.default.isExecutableFile(atPath: $0) }
    static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// What `look.py` saw.
    private struct Seen: Decodable {
        var widths: [String: Int]
        var title: String
        var scripts: Int
        var printed: Int
        var requests: [String]
        var console: [String]
        var tree: [String]
        var levels: [Int]
        var language: String
    }

    private func look(at html: String) throws -> Seen {
        let page = NSTemporaryDirectory() + "spar-page-\(UUID().uuidString).html"
        try html.write(toFile: page, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: page) }
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: try #require(Self.python))
        process.arguments = [
            Self.here.appendingPathComponent("Browser/look.py").path, try #require(Self.browser),
            page,
        ]
        process.standardOutput = pipe
        try process.run()
        let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return try JSONDecoder().decode(Seen.self, from: said)
    }

    @Test(
        .enabled(
            if: browser != nil && python != nil,
            "needs Chromium and Python; nothing of theirs is installed by `make setup`"
        )
    )
    func `hostile words stay words, nothing is fetched, and it reads out in order`() throws {
        let seen = try look(at: QualificationPage(QualificationPageTests.report).html)
        #expect(seen.console == [])
        #expect(seen.requests == [])
        #expect(seen.scripts == 0)
        #expect(seen.printed > 1000)
        // Nothing is wider than the window.
        for (view, width) in seen.widths {
            let window = try #require(view.split(separator: " ").first.flatMap { Int($0) })
            #expect(width <= window, "\(view)")
        }
        #expect(seen.title.contains("<script>alert(1)</script>"))
        let headings = seen.tree.filter { $0.hasPrefix("heading: ") }.map { $0.dropFirst(9) }
        #expect(headings.first?.contains("<script>alert(1)</script>") == true)
        let wanted = [
            "Grades against the marks", "Attempts", "Calls", "Trainers' words",
            "What this report rests on", "Versions and digests (SHA-256)",
        ]
        #expect(headings.map(String.init).filter(wanted.contains) == wanted)
        for line in [
            "StaticText: Does not qualify", "columnheader: Mean", "columnheader: Graded in",
        ] { #expect(seen.tree.contains(line), "\(line)") }
        // Whoever listens finds the way by landmarks, headings without a gap, and named tables.
        #expect(seen.language == "en")
        for role in ["banner", "main", "contentinfo"] {
            #expect(seen.tree.filter { $0.hasPrefix("\(role):") }.count == 1, "\(role)")
        }
        #expect(seen.levels.count == headings.count)
        #expect(seen.levels.first == 1)
        #expect(zip(seen.levels, seen.levels.dropFirst()).allSatisfy { $1 > 1 && $1 <= $0 + 1 })
        let tables = seen.tree.filter { $0.hasPrefix("table:") }
        #expect(
            tables == [
                "table: Grades against the marks", "table: Measured of the grading",
                "table: Versions and digests",
            ]
        )
        // Every row of a table is named by its first cell, and no picture is without words.
        #expect(seen.tree.contains { $0.hasPrefix("rowheader: ") })
        #expect(!seen.tree.contains { ["image:", "rowheader:", "heading:"].contains($0) })
        // The plots say in words what they show.
        #expect(seen.tree.contains("image: Grades of the calls in order: 74"))
        #expect(
            seen.tree.contains { $0.hasPrefix("image: ") && $0.hasSuffix("75 needed, least 70") }
        )
    }
}
