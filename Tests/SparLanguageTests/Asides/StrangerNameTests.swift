import Testing

@testable import SparLanguage

struct StrangerNameTests {
    private static let known = ["Hollis Joinery", "Martin Hollis", "Northgate Timber"]

    @Test(arguments: [
        ("Hi, is that Dana?", "Dana"),
        ("Am I speaking to Susan Whitfield?", "Susan Whitfield"),
        ("good morning mr patel, this is Ana from Northgate Timber", "patel"),
        ("Is this Carter Plumbing?", "Carter Plumbing"),
        ("is that mrs o'neill speaking", "o'neill"),
    ])
    func `a name that is nobody's here is heard as strange`(line: String, name: String) {
        #expect(StrangerName.found(in: line, known: Self.known) == name)
    }

    @Test(arguments: [
        "Is that Martin?", "Is that Mr Hollis speaking?", "Am I talking to Martin Hollis?",
        "Is that Martin Hollis's office?", "Is this Hollis Joinery?", "is that right?",
        "Is that Friday the 13th?", "Is this about the boards?", "Hello Mr Hollis.",
        "Is that because of the planer?", "I am Ana Ruiz of Northgate Timber.", "Hello, sir.",
        "is that ok", "Is that OK?", "Is that April or May?",
    ])
    func `a known name, a day or a plain word is no stranger`(line: String) {
        #expect(StrangerName.found(in: line, known: Self.known) == nil)
    }

    @Test func `an apostrophe more or less makes no stranger`() {
        let known = ["Larkin's Bakery", "Martin Hollis"]
        #expect(StrangerName.found(in: "is this Larkins bakery?", known: known) == nil)
        #expect(StrangerName.found(in: "Is that Mr Hollis's wife?", known: known) == nil)
    }

    @Test func `without a case file nobody is strange`() {
        #expect(StrangerName.found(in: "Is that Dana?", known: []) == nil)
    }
}
