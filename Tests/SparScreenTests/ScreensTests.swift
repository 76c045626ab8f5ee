import Foundation
import SparTerminalSupport
import Testing

/// The screens of docs/screens are what the program shows today; `make docs` writes them anew.
struct ScreensTests {
    static let isWriting = ProcessInfo.processInfo.environment["SPAR_WRITE_DOCS"] == "1"

    /// Compares a screen with its document, or writes it.
    static func expect(_ name: String, _ command: String, is screen: String) throws {
        let file = repository + "/docs/screens/" + name + ".txt"
        let text = "$ \(command)\n" + screen
        if isWriting {
            try FileManager.default.createDirectory(
                atPath: (file as NSString).deletingLastPathComponent,
                withIntermediateDirectories: true
            )
            try text.write(toFile: file, atomically: true, encoding: .utf8)
            return
        }
        let written = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
        #expect(written == text, "docs/screens/\(name).txt is out of step; `make docs` writes it")
    }

    /// What is shown of a finished practice, and the widths that matter.
    static let screens: [(name: String, arguments: [String], widths: [Int])] = [
        ("list", ["list", "--on", "2026-03-20"], [60, 80, 120]),
        ("brief", ["brief", "laid-off-in-march"], [60, 80, 120]),
        ("guide", ["guide"], [80]),
        ("guide-options", ["guide", "options"], [60, 80]),
        ("review", ["review", PractisedStore.id(3)], [60, 80, 120]),
        ("compare", ["compare", PractisedStore.id(0), PractisedStore.id(1)], [80, 120]),
        ("progress", ["progress", "--on", "2026-03-20"], [60, 80, 120]),
        ("coach", ["coach", "--on", "2026-03-20"], [60, 80]),
    ]

    @Test func `the screens before and after a call are as documented, at every width`() throws {
        let store = try PractisedStore()
        for (name, arguments, widths) in Self.screens {
            for width in widths {
                let text = try Screen(columns: width).shown(arguments, in: store)
                let widest = text.split(separator: "\n").map(\.count).max() ?? 0
                #expect(widest <= width, "\(name) at \(width)")
                try Self.expect(
                    "\(name)-\(width)",
                    "spar " + arguments.joined(separator: " "),
                    is: text
                )
            }
        }
    }

    @Test func `without UTF-8 plots and rules are ASCII`() throws {
        let store = try PractisedStore()
        let screen = Screen(columns: 80, locale: "C")
        for (name, arguments) in [
            ("progress", ["progress", "--on", "2026-03-20"]),
            ("review", ["review", PractisedStore.id(3)]),
        ] {
            let text = try screen.shown(arguments, in: store)
            for mark in ["█", "▁", "─", "│", "└", "↑"] {
                #expect(!text.contains(mark), "\(name) has \(mark)")
            }
            try Self.expect(
                "\(name)-80-ascii",
                "LC_ALL=C spar " + arguments.joined(separator: " "),
                is: text
            )
        }
    }

    @Test(arguments: ["list", "progress", "coach", "guide", "brief cheque-in-the-post"])
    func `a dumb terminal gets no escapes`(command: String) throws {
        let store = try PractisedStore()
        let screen = Screen(columns: 80, term: "dumb", rows: 10)
        let terminal = try screen.spawn(command.split(separator: " ").map(String.init), in: store)
        #expect(try terminal.wait() == .exited(0))
        #expect(!terminal.output.contains(0x1B))
    }

    @Test func `who never called gets a first call, and no store is made`() throws {
        let store = try PractisedStore()
        let nowhere = store.folder + "/none.sqlite"
        let screen = Screen(columns: 80, variables: ["SPAR_RECORDS": nowhere])
        #expect(try screen.shown(["coach"], in: store).contains("begin gently"))
        #expect(try screen.shown(["progress"], in: store).contains("No graded call"))
        #expect(try screen.shown(["list"], in: store).contains("cheque-in-the-post"))
        #expect(!FileManager.default.fileExists(atPath: nowhere))
    }

    @Test func `whose practice it is may be said as for a call, or bare, but in one way`() throws {
        let store = try PractisedStore()
        let screen = Screen(columns: 80)
        for command in ["coach", "progress"] {
            let day = ["--on", "2026-03-20"]
            let asked = try screen.shown([command, "--trainee", "kim"] + day, in: store)
            #expect(try asked == screen.shown([command, "kim"] + day, in: store))
            #expect(asked.contains("kim"))
            let both = try screen.spawn([command, "kim", "--trainee", "bo"] + day, in: store)
            #expect(try both.wait() == .exited(64))
        }
    }

    @Test func `a long page opens in the pager, a short one does not`() throws {
        let store = try PractisedStore()
        let screen = Screen(
            columns: 80,
            variables: ["PAGER": "sed 's/^/paged: /'"],
            rows: 12
        )
        #expect(try screen.shown(["guide", "options"], in: store).contains("paged: "))
        var roomy = screen
        roomy.rows = 100
        #expect(!(try roomy.shown(["guide", "options"], in: store).contains("paged: ")))
        var missing = screen
        missing.variables = ["PAGER": "no-such-pager-anywhere"]
        #expect(try missing.shown(["guide", "options"], in: store).contains("The whole sum first"))
    }
}
