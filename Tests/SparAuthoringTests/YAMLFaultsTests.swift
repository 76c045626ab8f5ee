import Foundation
import SparAuthoring
import SparModel
import Testing

/// YAML's own stumbling blocks, told to people who do not know YAML.
struct YAMLFaultsTests {
    struct Case: CustomTestStringConvertible {
        var name: String
        var code: DiagnosticCode
        var text: String
        var help: String
        var testDescription: String { name }

        init(_ name: String, _ code: DiagnosticCode, _ text: String, help: String) {
            self.name = name
            self.code = code
            self.text = text
            self.help = help
        }
    }

    static let cases = [
        Case("a colon in a text", .colonInText, "about: He said«:» no\n", help: "double quotes"),
        Case(
            "a colon in an item of a list",
            .colonInText,
            "on:\n  - hear: greeting\n    say: Well«:» hello: you\n",
            help: "double quotes"
        ),
        Case("a tab before a key", .tabIndentation, "case:\n«\t»creditor: X\n", help: "two spaces"),
        Case(
            "a tab after spaces",
            .tabIndentation,
            "case:\n  «\t»creditor: X\n",
            help: "two spaces"
        ),
        Case("a quote that is not closed", .strayQuote, "about: «\"»Hello\n", help: "close it"),
        Case(
            "a quote that is not closed, with more below",
            .strayQuote,
            "about: «\"»Hello\nmarket: business\n",
            help: "close it"
        ),
        Case(
            "a quote that is not closed in a list",
            .strayQuote,
            "objections:\n  - «\"»Hello there\n  - \"And you\"\n  - \"Bye\"\n",
            help: "close it"
        ),
        Case(
            "a quote that is not closed before another key with one",
            .strayQuote,
            "about: «\"»Hello there\nmarket: business\ntitle: \"And you\"\n",
            help: "close it"
        ),
        Case(
            "curly quotes around a colon",
            .colonInText,
            "about: “Well«:» do ring”\n",
            help: "straight double quotes"
        ),
        Case("words in asterisks", .reservedStart, "about: «*»patient*\n", help: "double quotes"),
        Case(
            "a no-break space for indentation",
            .tabIndentation,
            "case:\n  creditor: X\n«\u{A0}\u{A0}»debtor: {name: X}\n",
            help: "space bar"
        ),
        Case("a no-break space behind a colon", .tabIndentation, "title:«\u{A0}»X\n", help: "bar"),
        Case("an apostrophe", .strayQuote, "about: 'It«'»s fine'\n", help: "double quotes"),
        Case("words behind a quote", .strayQuote, "about: \"Hello«\"» there\n", help: "\\\""),
        Case(
            "a slot at the beginning",
            .reservedStart,
            "about: «{»debtor}, hello\n",
            help: "quotes"
        ),
        Case("an at sign", .reservedStart, "about: «@»home\n", help: "double quotes"),
        Case("a backtick", .reservedStart, "about: «`»home\n", help: "double quotes"),
        Case("an asterisk", .reservedStart, "about: «*»home\n", help: "double quotes"),
        Case("a percent sign", .reservedStart, "about: «%»home\n", help: "double quotes"),
        Case("an exclamation mark", .reservedStart, "about: «!stop it»\n", help: "double quotes"),
        Case("an anchor", .anchor, "about: «&home» sweet\n", help: "quotes"),
        Case(
            "a key indented too far",
            .yamlSyntax,
            "title: X\n  «about»: Y\n",
            help: "two spaces"
        ),
        Case(
            "a hyphen one column too far right",
            .yamlSyntax,
            "on:\n  - hear: greeting\n    say: \"A\"\n   «-» hear: closing\n    say: \"B\"\n",
            help: "one space to the left, so that its `-` begins in column 3"
        ),
        Case(
            "a hyphen one column too far left",
            .yamlSyntax,
            "on:\n  - hear: greeting\n    say: \"A\"\n «-» hear: closing\n    say: \"B\"\n",
            help: "one space to the right, so that its `-` begins in column 3"
        ),
        Case(
            "a beat one column too far right",
            .yamlSyntax,
            "beats:\n  pickup:\n    say: \"A\"\n   «excuse»:\n    say: \"B\"\n",
            help: "one space to the left, so that its `excuse` begins in column 3"
        ),
        Case(
            "a beat one column too far left",
            .yamlSyntax,
            "beats:\n  pickup:\n    say: \"A\"\n «excuse»:\n    say: \"B\"\n",
            help: "one space to the right, so that its `excuse` begins in column 3"
        ),
        Case(
            "a key of a reaction one column too far left",
            .yamlSyntax,
            "beats:\n  pickup:\n    on:\n      - name: a\n       «hear»: greeting\n        say: \"A\"\n",
            help: "one space to the right, so that its `hear` begins in column 9"
        ),
        Case(
            "brackets at the beginning of a line",
            .reservedStart,
            "on:\n  - hear: greeting\n    say: «[»sighs] Go on.\n",
            help: "double quotes"
        ),
        Case(
            "a line without a key",
            .yamlSyntax,
            "title: X\n«a»bout\nmarket: business\n",
            help: "key: value"
        ),
        Case("a bracket", .yamlSyntax, "skills: «[»focus\nmarket: business\n", help: "close it"),
        Case("a brace", .yamlSyntax, "case: «{»creditor: X\nmarket: business\n", help: "close it"),
        Case("a backslash", .yamlSyntax, "about: \"C:«\\»quotes\"\n", help: "backslash"),
        Case("a second document", .yamlSyntax, "title: X\n«-»--\ntitle: Y\n", help: "hyphens"),
        Case("a duplicate", .duplicateKey, "title: X\n«title»: Y\n", help: "delete"),
        Case(
            "a duplicate in braces",
            .duplicateKey,
            "case: {creditor: X, debtor: {name: creditor}, «creditor»: Y}\n",
            help: "delete"
        ),
        Case(
            "a duplicate below other blocks",
            .duplicateKey,
            "case:\n  creditor: X\n  debtor:\n    name: Y\n    kind: company\n  «creditor»: Z\n",
            help: "delete"
        ),
        Case("no character", .controlCharacter, "about: a«\u{0}»b\n", help: "delete"),
        Case(
            "an escape that is no text",
            .controlCharacter,
            "about: «\"C:\\folder\"»\n",
            help: "backslash"
        ),
        Case(
            "a planted mark",
            .controlCharacter,
            "case: {«\"\\uE000creditor\"»: X}\n",
            help: "backslash"
        ),
        Case("a list for keys", .wrongType, "«-» title\n", help: ""),
        Case("a bare word", .wrongType, "«hello»\n", help: ""),
    ]

    @Test(arguments: cases)
    func `is found at its place, with what to type`(fault: Case) throws {
        let start = try #require(fault.text.range(of: "«"))
        let before = fault.text[..<start.lowerBound]
        let lines = before.components(separatedBy: "\n")
        let plain = fault.text.replacingOccurrences(of: "«", with: "")
            .replacingOccurrences(of: "»", with: "")
        let found = Fixture.load(plain).diagnostics.filter { $0.code == fault.code.rawValue }
        let first = try #require(found.first, "\(Fixture.load(plain).diagnostics)")
        #expect(first.place.line == lines.count)
        #expect(first.place.column == (lines.last?.count ?? 0) + 1)
        #expect(fault.help.isEmpty || first.help?.contains(fault.help) == true)
    }

    @Test func `one line out of place is told of once`() {
        let text =
            "beats:\n  pickup:\n    on:\n      - name: a\n       hear: greeting\n        say: \"A\"\n"
        let told = Fixture.load(text).diagnostics.filter { $0.place.line == 5 }
        #expect(told.count == 1, "\(told.map(\.message))")
    }

    @Test func `quotes over several lines are no fault`() {
        let text = "title: \"Hello\n  there\"\nabout: 'It''s\n  fine'\nmarket: busines\n"
        #expect(Fixture.load(text).errors.map(\.code).contains("SP0020"))
        #expect(!Fixture.load(text).errors.map(\.code).contains("SP0007"))
    }

    @Test func `three keys of one name are two faults`() {
        let found = Fixture.load("title: X\ntitle: Y\ntitle: Z\n").diagnostics
            .filter { $0.code == "SP0009" }
        #expect(found.map(\.place.line) == [2, 3])
    }

    @Test func `duplicates in several blocks are found together`() {
        let text = "case:\n  creditor: X\n  creditor: Y\nbeats:\n  a: {say: x, say: y}\n"
        let found = Fixture.load(text).diagnostics.filter { $0.code == "SP0009" }
        #expect(found.map { "\($0.place.line):\($0.place.column)" } == ["3:3", "5:15"])
    }

    @Test func `what stands beside a broken line is still read`() {
        let text = "about: He said: no\nmarket: busines\ndifficulty: 9\n"
        let codes = Fixture.load(text).errors.map(\.code)
        #expect(codes.contains("SP0006"))
        #expect(codes.contains("SP0020"))
        #expect(codes.contains("SP0033"))
    }

    @Test func `a byte-order mark and Windows' line ends do no harm`() throws {
        let text = "\u{FEFF}" + (try Fixture.text()).replacingOccurrences(of: "\n", with: "\r\n")
        let result = Fixture.load(text)
        #expect(result.diagnostics == [])
        let damaged = Fixture.load(
            text.replacingOccurrences(of: "market: business", with: "market: b")
        )
        #expect(damaged.errors.map { "\($0.place.line):\($0.place.column)" } == ["6:9"])
    }

    @Test func `columns count characters as Unicode does`() throws {
        let damage = try Fixture.damage("January was… well.", to: "Ü🙂é… «{nowhere}»")
        #expect(damage.has(.unknownSlot), "\(damage.summary)")
    }

    @Test(arguments: ["no", "No", "yes", "off", "TRUE"])
    func `a bare word that YAML may take for true or false needs quotes`(word: String) throws {
        let damage = try Fixture.damage("\"One moment.\"", to: "«\(word)»")
        #expect(damage.has(.bareYesOrNo), "\(damage.summary)")
        #expect(damage.help == "write \"\(word)\"")
        let quoted = try Fixture.damage("\"One moment.\"", to: "\"\(word)\"")
        #expect(quoted.result.diagnostics == [])
    }

    @Test(arguments: [("yes", "true"), ("no", "false"), ("True", "true")])
    func `a flag is true or false and nothing else`(written: String, meant: String) throws {
        let damage = try Fixture.damage("kept: false", to: "kept: «\(written)»")
        #expect(damage.has(.wrongType), "\(damage.summary)")
        #expect(damage.help == "write `\(meant)`")
    }

    @Test func `numbers keep the zeros they are written with`() throws {
        let damage = try Fixture.damage("number: NT-20418", to: "number: 00012")
        #expect(damage.result.scenario?.caseFile.invoices.first?.number == "00012")
    }

    @Test func `a text over several lines may hold anything`() throws {
        let text = try Fixture.text().replacingOccurrences(
            of: "    hint: Ask for the cheque's number, date and amount.",
            with: "    hint: |\n      * He said: \"no\" & {went} @home\n      - and *more*: '"
        )
        #expect(Fixture.load(text).diagnostics == [])
    }
}
