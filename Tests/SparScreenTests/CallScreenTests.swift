import SparTerminalSupport
import Testing

/// A call as a trainee sees it, with plan, a silence, a hint, a turn taken back and the guide, to
/// its scorecard.
struct CallScreenTests {
    /// What is typed, and what the program must have answered before the next prompt counts.
    static let lines = [
        (
            "Good morning, this is Ana Ruiz from Northgate Timber. Is that Martin Hollis?",
            "Martin Hollis:"
        ),
        ("You are a liar, and you know it.", "Martin Hollis:"),
        ("/undo", "Taken back"),
        ("Invoice NT-20418, 4,860 pounds, due 11 January: can you pay it today?", "Martin Hollis:"),
        ("/wait 30", "Martin Hollis:"),
        ("/hint", "Coach:"),
        ("/guide listening", "Pause and listen"),
    ]

    @Test func `a call from its plan to its scorecard is as documented`() throws {
        let store = try PractisedStore()
        let terminal = try Screen(columns: 80).spawn(
            ["call", "cheque-in-the-post", "--seed", "7", "--silence", "0"],
            in: store
        )
        try terminal.expect("target>")
        try terminal.send("The whole 4,860 today by transfer.\r")
        try terminal.expect("floor>")
        try terminal.send("/skip\r")
        try terminal.expect("Martin Hollis:")
        try terminal.expect("you>")
        for (line, answer) in Self.lines {
            try terminal.send(line + "\r")
            try terminal.expect(answer)
            try terminal.expect("you>")
        }
        try terminal.send("/hangup\r")
        try terminal.expect("outcome>")
        try terminal.send("Spoke to Martin Hollis. Nothing agreed.\r")
        try terminal.expect("sums>")
        try terminal.send("/skip\r")
        #expect(try terminal.wait() == .exited(0))
        // The clock of the call is the one thing that no two calls share.
        let screen = Screen.text(of: terminal).replacing(/\d?\d:\d\d/, with: "0:00")
        try ScreensTests.expect("call-80", "spar call cheque-in-the-post --seed 7", is: screen)
    }
}
