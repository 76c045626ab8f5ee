import Testing

@testable import SparCommand

struct CompletionTests {
    private let commands = ["/file", "/history", "/hint", "/hold", "/invoices"]

    @Test func `the only candidate is completed, with a space`() {
        #expect(Completion(of: "/inv", from: commands) == .insert("oices "))
        #expect(Completion(of: "/file", from: commands) == .insert(" "))
    }

    @Test func `several candidates are completed as far as they agree`() {
        #expect(Completion(of: "/h", from: ["/hint", "/history"]) == .insert("i"))
    }

    @Test func `candidates that agree no further are listed`() {
        #expect(Completion(of: "/hi", from: commands) == .list(["/history", "/hint"]))
    }

    @Test func `nothing fits`() {
        #expect(Completion(of: "/x", from: commands) == .none)
        #expect(Completion(of: "hello", from: []) == .none)
    }

    @Test func `candidates are listed in columns as wide as the window`() {
        #expect(Completion.columns(["/file", "/hint"], width: 80) == "/file  /hint  ")
        #expect(
            Completion.columns(["/file", "/history", "/x"], width: 20)
                == "/file     /history  \n/x        "
        )
        #expect(Completion.columns(["/file", "/hint"], width: 3) == "/file  \n/hint  ")
    }
}

struct PromptTextTests {
    @Test func `a plain prompt stays as it is`() {
        #expect(PromptText.bracketed("you> ") == "you> ")
    }

    @Test func `escapes are bracketed`() {
        #expect(
            PromptText.bracketed("\u{1B}[1myou\u{1B}[0m> ")
                == "\u{1}\u{1B}[1m\u{1}you\u{1}\u{1B}[0m\u{1}> "
        )
    }

    @Test func `neighbouring escapes are bracketed together`() {
        #expect(
            PromptText.bracketed("\u{1B}[1m\u{1B}[31myou") == "\u{1}\u{1B}[1m\u{1B}[31m\u{1}you"
        )
    }

    @Test func `a last escape gets a space to hang on`() {
        #expect(PromptText.bracketed("you>\u{1B}[0m") == "you>\u{1}\u{1B}[0m\u{1} ")
        #expect(PromptText.bracketed("you> \u{1B}[0m") == "you>\u{1}\u{1B}[0m\u{1} ")
    }

    @Test func `control characters are dropped`() {
        #expect(PromptText.bracketed("a\u{1}b\nc\u{7}") == "abc")
    }
}
