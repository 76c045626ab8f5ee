import SparTerminalSupport
import Testing

/// A call as a trainee sees it, with a silence, a hint, a turn taken back and the guide, to its
/// scorecard.
struct CallScreenTests {
    @Test(arguments: [80])
    func `a call from its first word to its scorecard is as documented`(columns: Int) throws {
        let store = try PractisedStore()
        let terminal = try Screen(columns: columns).spawn(
            ["call", "cheque-in-the-post", "--seed", "7"],
            in: store
        )
        try terminal.expect("Martin Hollis:")
        for line in [
            "Good morning, this is Ana Ruiz from Northgate Timber. Is that Martin Hollis?",
            "You are a liar, and you know it.",
            "/undo",
            "It is about invoice NT-20418, 4,860 pounds, due on 11 January. Can you pay it today?",
            "/wait 30",
            "/hint",
            "/guide listening",
            "/hangup",
        ] {
            try terminal.expect("you>")
            try terminal.send(line + "\r")
        }
        try terminal.expect("minutes>")
        try terminal.send(
            "Spoke to Martin Hollis. Nothing agreed. I ring again tomorrow at ten.\r\r"
        )
        #expect(try terminal.wait() == .exited(0))
        try ScreensTests.expect(
            "call-\(columns)",
            "spar call cheque-in-the-post --seed 7",
            is: Screen.text(of: terminal)
        )
    }
}
