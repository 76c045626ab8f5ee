import Foundation
import SparAuthoring
import SparModel
import Testing

/// A fault is told once, and with what to type.
struct HelpTests {
    // MARK: - Nothing follows from a fault

    /// The small scenario owes one invoice: with that broken, there is no debt at all.
    private func invoice(_ old: String, _ new: String) throws -> LoadResult {
        let text = try Fixture.text("Scenarios/plain/scenario.yaml")
        try #require(text.contains(old))
        return Fixture.library.load(
            "plain",
            replacing: [
                "Scenarios/plain/scenario.yaml": Array(
                    text.replacingOccurrences(of: old, with: new).utf8
                )
            ]
        )
    }

    @Test(arguments: [
        ("due: 2026-01-11", "due: 30/01/2026", "SP0031", "write 2026-01-30"),
        ("due: 2026-01-11", "due: 2026-02-30", "SP0031", "the last of that month is 2026-02-28"),
        ("due: 2026-01-11", "due: 3 Mar 2026", "SP0031", "write 2026-03-03"),
        ("due: 2026-01-11", "due: 04/03/2026", "SP0031", "write 2026-03-04, or 2026-04-03 if"),
        ("amount: 4860.00 GBP", "amount: £780", "SP0030", "write 780.00 GBP"),
        ("amount: 4860.00 GBP", "amount: 780 pounds", "SP0030", "write 780.00 GBP"),
        ("amount: 4860.00 GBP", "amount: \"780,00 GBP\"", "SP0030", "write 780.00 GBP"),
        ("amount: 4860.00 GBP", "amount: 780,00 GBP", "SP0013", "780.00 GBP"),
        ("amount: 4860.00 GBP", "amount: -780.00 GBP", "SP0030", "write 780.00 GBP"),
        ("amount: 4860.00 GBP", "amount: \"€1.250,5\"", "SP0030", "write 1250.50 EUR"),
        ("amount: 4860.00 GBP", "amount: much", "SP0030", "4860.00 GBP"),
        ("invoices:", "invoces:", "SP0013", "`invoices`"),
        (", amount: 4860.00 GBP", "", "SP0014", "write `amount: 780.00 GBP`"),
    ])
    func `a fault in the only invoice is the only one told of`(
        old: String,
        new: String,
        code: String,
        help: String
    ) throws {
        let found = try invoice(old, new).diagnostics
        #expect(found.map(\.code) == [code], "\(found.map(\.message))")
        #expect(found.first?.help?.contains(help) == true, "\(found.first?.help ?? "")")
    }

    @Test(arguments: [
        ("no-such-payer", "SP0041"), ("../archetypes/stalling-payer.yaml", "SP0042"),
        ("plain", "SP0041"),
    ])
    func `an archetype that is not there is the only fault`(name: String, code: String) throws {
        let damage = try Fixture.damage("extends: stalling-payer", to: "extends: \(name)")
        #expect(damage.result.diagnostics.map(\.code) == [code], "\(damage.summary)")
    }

    @Test func `a broken archetype is told of and nothing that is missing with it`() throws {
        let file = "Scenarios/archetypes/stalling-payer.yaml"
        let text = try Fixture.text(file)
        let broken = Fixture.load(text + "lines:\n  accept: {\n", as: file)
        #expect(Set(broken.diagnostics.map(\.place.file)) == [file])
        let damaged = Fixture.load(
            text.replacingOccurrences(of: "opens:", with: "opns:"),
            as: file
        )
        #expect(damaged.diagnostics.allSatisfy { $0.place.file == file })
    }

    @Test func `a bad value is not missing as well`() throws {
        let damage = try Fixture.damage("opens: front-desk", to: "opens: «Front Desk»")
        #expect(damage.has(.badName))
        #expect(damage.result.diagnostics.count == 1, "\(damage.summary)")
    }

    @Test(arguments: [
        ("opens: front-desk", "«opns»: front-desk"),
        ("    name: Martin Hollis", "    «nme»: Martin"),
        ("today: 2026-03-10", "«tday»: 2026-03-10"),
        (
            "hear: decision-maker-request\n        also",
            "«heer»: decision-maker-request\n        also"
        ),
    ])
    func `a misspelt key is not missing as well`(old: String, new: String) throws {
        let damage = try Fixture.damage(old, to: new)
        #expect(damage.result.diagnostics.map(\.code) == ["SP0013"], "\(damage.summary)")
    }

    // MARK: - What to type

    @Test func `a missing key comes with a value to type`() throws {
        let text = try Fixture.text().replacingOccurrences(of: "today: 2026-03-10\n", with: "")
        let help = Fixture.load(text).errors.first?.help
        #expect(help == "write `today: 2026-04-16`; the day of the call")
    }

    @Test(arguments: ScenarioFormat.records + SampleFormat.records)
    func `every key that must be there has a value to show`(record: RecordSpec) {
        for key in record.keys where key.isRequired {
            #expect(key.example != nil, "\(record.name).\(key.name)")
        }
    }

    @Test func `a sum and how often is shown as meant`() throws {
        let text = try Fixture.text()
        let old = try #require(text.firstMatch(of: /then: ([^,}\n]+ (?:weekly|monthly))/))
        let result = Fixture.load(text.replacing(String(old.1), with: "£90 monthly"))
        #expect(result.errors.map(\.help) == ["write 90.00 GBP monthly"])
    }

    @Test func `a number that is none is asked for in digits`() throws {
        let damage = try Fixture.damage("difficulty: 2", to: "difficulty: «two»")
        #expect(damage.has(.badNumber))
        #expect(damage.help == "write it in digits, without a unit: `3`")
        let far = try Fixture.damage("difficulty: 2", to: "difficulty: «9»")
        #expect(far.help == "the highest is `5`")
    }

    @Test(arguments: [("yes", "`aside: \"yes\"`"), ("grumbling", "docs/acts.md")])
    func `what is no act is told where it belongs`(word: String, help: String) throws {
        let damage = try Fixture.damage("hear: small-talk", to: "hear: «\(word)»")
        #expect(damage.has(.unknownAct))
        #expect(damage.help?.contains(help) == true, "\(damage.help ?? "")")
    }

    @Test func `a line with a colon in a list is told to stand in quotes`() throws {
        let damage = try Fixture.damage(
            "        say: \"One moment.\"",
            to: "        say:\n          - «Well»: do ring"
        )
        let found = damage.result.diagnostics.filter { $0.code == "SP0015" }
        #expect(found.first?.help?.contains("straight double quotes") == true, "\(damage.summary)")
    }

    @Test(arguments: [
        ("contact_nr: 2", "`contact_number`"), ("vulnerable: lost her job", "`vulnerability`"),
    ])
    func `a fact under nearly its name is told its name`(fact: String, name: String) throws {
        let damage = try invoice("mandate:", "  facts: {\(fact)}\nmandate:")
        let found = damage.diagnostics.first { $0.code == "SP0013" }
        #expect(found?.message.hasSuffix("in `facts`") == true, "\(damage.diagnostics)")
        #expect(found?.help?.contains(name) == true, "\(found?.help ?? "")")
    }

    @Test func `one word in brackets is told from a stage direction`() throws {
        let damage = try invoice("say: \"Hollis Joinery.\"", "say: [sighs]")
        #expect(damage.diagnostics.map(\.code) == ["SP0008"])
        #expect(damage.diagnostics.first?.help?.contains("\"[sighs]\"") == true)
    }

    @Test func `a tab is the only fault of its line`() throws {
        let damage = try invoice("    party: assistant\n    say:", "    party: assistant\n\tsay:")
        let found = damage.diagnostics
        #expect(found.map(\.code) == ["SP0005"], "\(found.map(\.message))")
    }

    @Test func `a scenario without a kind is told where a call begins`() throws {
        let text = try Fixture.text("Scenarios/plain/scenario.yaml")
            .replacingOccurrences(of: "extends: stalling-payer\n", with: "")
            .replacingOccurrences(of: "opens: front-desk\n", with: "")
        let alone = Fixture.library.load(
            "plain",
            replacing: ["Scenarios/plain/scenario.yaml": Array(text.utf8)]
        ).diagnostics.first { $0.message.contains("no `opens`") }
        #expect(alone?.help?.contains("`opens: front-desk`") == true)
    }

    // MARK: - What is passed over

    @Test func `samples and talk under another name are told of`() {
        let found = Fixture.library.loadSamples(of: "untidy", in: nil).diagnostics
        #expect(found.map(\.code) == ["SP0067", "SP0067", "SP0067"])
        #expect(
            found.map(\.help) == [
                "rename the folder to `samples`", "rename it to `polite.yaml`",
                "rename it to `talk.yaml`",
            ]
        )
    }

    @Test(arguments: ["misnamed", "Scenarios/misnamed"])
    func `a scenario under another file name is told of`(name: String) {
        let path = name.contains("/") ? Fixture.library.root + "/" + name : name
        let found = Fixture.library.load(path).diagnostics
        #expect(found.map(\.help) == ["rename `scenario.yml` to `scenario.yaml`"])
    }

    @Test(arguments: [
        ("counter: [\"A little.\"]", true), ("counter: [\"Say {offer-sum}.\"]", false),
        ("accept: [\"Fine.\"]", true), ("accept: [\"Fine.\", \"Fine. {agreement}\"]", false),
    ])
    func `lines that hide the figures are doubted`(lines: String, isDoubted: Bool) throws {
        let result = Fixture.load(try Fixture.text() + "lines:\n  \(lines)\n")
        #expect(result.diagnostics.contains { $0.code == "SP0068" } == isDoubted)
    }

    @Test func `a promise for a later day cannot be broken yet`() throws {
        let text = try Fixture.text()
        let promise = try #require(text.firstMatch(of: /promised_for: (\d{4}-\d\d-\d\d)/))
        let result = Fixture.load(text.replacing(String(promise.1), with: "2026-09-01"))
        let found = result.diagnostics.first { $0.code == "SP0063" }
        #expect(found?.place.length == 10)
        #expect(found?.message.contains("2026-09-01") == true)
    }
}
