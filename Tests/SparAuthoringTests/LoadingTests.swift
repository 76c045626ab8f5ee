import Foundation
import SparAuthoring
import SparModel
import Testing

/// A good scenario becomes what its files say, the nearest file first.
struct LoadingTests {
    let result = Fixture.library.load("cheque")
    let scenario: Scenario

    init() throws { scenario = try #require(result.scenario) }

    @Test func `a good scenario loads without a word`() {
        #expect(result.diagnostics.map { "\($0.place) \($0.message)" } == [])
    }

    @Test func `the case file is what the trainee reads`() {
        let file = scenario.caseFile
        #expect(scenario.id == "cheque")
        #expect(scenario.title == "The cheque is in the post")
        #expect(scenario.archetype == "stalling-payer")
        #expect(scenario.skills == [.focus, .commitment])
        #expect(file.market == .business)
        #expect(file.place == "UK")
        #expect(file.today.description == "2026-03-10")
        #expect(file.time?.description == "10:20")
        #expect(file.collector == Collector(company: "Northgate Timber"))
        #expect(file.debtor == DebtorFacts(name: "Hollis Joinery", kind: .company))
        #expect(file.balance.description == "4860.00 GBP")
        #expect(file.invoices.map(\.number) == ["NT-20418"])
        #expect(file.charges.map(\.waiveIf) == ["paid in full today"])
        #expect(file.lastPaid?.amount.description == "1200.00 GBP")
        #expect(file.history.map(\.kept) == [false])
        #expect(file.facts.contactNumber == 3)
        #expect(file.facts.flags == [.suitAuthorised: .plain(false)])
        #expect(file.facts.verify == ["company name"])
    }

    @Test func `those who speak stand in the case file`() {
        #expect(
            scenario.caseFile.speakers == [
                Speaker(who: .gatekeeper, name: "Joy Lane", relation: "assistant", decides: false),
                Speaker(who: .debtor, name: "Martin Hollis", relation: "owner", decides: true),
            ]
        )
    }

    @Test func `percentages are of the balance, bare sums in its currency`() {
        let mandate = scenario.caseFile.mandate
        #expect(mandate.downPayment?.description == "1215.00 GBP")
        #expect(mandate.settlement == Mandate.Settlement.none)
        #expect(mandate.hold == Mandate.Hold(days: 14, when: "dispute"))
        let wallet = scenario.party("debtor")?.wallet
        #expect(wallet?.will.now.description == "800.00 GBP")
        #expect(wallet?.says.then?.amount.description == "486.00 GBP")
        #expect(wallet?.says.then?.every == Interval(1, .month))
    }

    @Test func `a party is filled from the archetype key by key`() {
        let debtor = scenario.party("debtor")
        #expect(debtor?.mood == Mood(anger: 10, trust: 35, patience: 70))
        #expect(debtor?.clues.map(\.name) == ["lost-contract", "slow-customer"])
        #expect(debtor?.wallet?.method == .transfer)
    }

    @Test func `a temperament takes over what it does not change`() {
        let evasive = scenario.party("debtor")?.temperament
        #expect(evasive?.name == "evasive")
        #expect(evasive?.hangsUpAt == 90)
        #expect(evasive?.shifts[.insult] == MoodShift(anger: 25, trust: -20))
        #expect(evasive?.shifts[.threat] == MoodShift(anger: 30, trust: -20, patience: -10))
        let own = scenario.party("assistant")?.temperament
        #expect(own?.shifts[.threat] == MoodShift(anger: 40))
        #expect(own?.bound == 30)
        #expect(own?.drift == 2)
    }

    @Test func `a beat's reactions come before those of the archetype's beat`() throws {
        let beat = try #require(scenario.beat("bargaining"))
        #expect(beat.hint == "Put a sum and a day on the table and wait.")
        #expect(beat.reactions.map(\.layer) == [.beat, .beat])
        #expect(
            beat.reactions.map(\.name)
                == ["small-talk", "plan-offer+partial-offer+commitment-request+proposal"]
        )
    }

    @Test func `reactions of every beat go from the nearest file to the farthest`() {
        #expect(scenario.reactions.map(\.name) == ["why-so-often", "robot", "hello"])
        #expect(scenario.reactions.map(\.layer) == [.archetype, .common, .common])
    }

    @Test func `a reaction named like one of the archetype's beat replaces it`() throws {
        let archetype = "Scenarios/archetypes/stalling-payer.yaml"
        let text = try Fixture.text(archetype).replacingOccurrences(
            of: "      - hear: [plan-offer",
            with: "      - name: talk\n        hear: [plan-offer"
        )
        let own = try Fixture.text().replacingOccurrences(
            of: "{hear: small-talk, when",
            with: "{name: talk, hear: small-talk, when"
        )
        let result = Fixture.library.load(
            "cheque",
            replacing: [archetype: Array(text.utf8), Fixture.scenarioFile: Array(own.utf8)]
        )
        #expect(result.scenario?.beat("bargaining")?.reactions.map(\.hear) == [[.smallTalk]])
    }

    @Test func `lines replace each other cue by cue`() throws {
        let text = try Fixture.text() + "lines:\n  accept: \"Done. {agreement}.\"\n"
        let voice = try #require(Fixture.load(text).scenario?.voice)
        #expect(voice[.accept]?.map(\.source) == ["Done. {agreement}."])
        #expect(voice[.refuse]?.map(\.source) == ["No. That I can't do."])
        #expect(voice[.silence]?.map(\.source) == ["Hello?"])
    }

    @Test func `a line is words and slots, two braces are one`() {
        let excuse = scenario.beat("excuse")
        #expect(
            excuse?.say.first?.fragments == [
                .text("Oh, "), .slot(.creditor),
                .text("! I put a cheque in the post to you, ooh, Thursday."),
            ]
        )
        #expect(
            excuse?.reactions.first?.say.first?.source
                == "Just the usual, you know how {January} is."
        )
    }

    @Test func `a reaction is what it hears, asks for and does`() throws {
        let reactions = try #require(scenario.beat("excuse")?.reactions)
        #expect(reactions[1].hear == [.commitmentRequest])
        #expect(reactions[1].with == [.date])
        #expect(reactions[1].move == .go("bargaining"))
        #expect(reactions[2].when == Condition([.mood(.anger, .atLeast, 60)]))
        #expect(reactions[2].move == .end(.partyHungUp))
        #expect(scenario.reactions.last?.part == .remark)
        #expect(scenario.reactions.last?.limit == 1)
    }

    @Test func `a reaction remembers its place`() throws {
        let place = try #require(scenario.beat("excuse")?.reactions.first?.place)
        let line = try Fixture.text().components(separatedBy: "\n")[place.line - 1]
        #expect(place.file == Fixture.scenarioFile)
        #expect(line.dropFirst(place.column - 1).prefix(place.length) == "asked-why")
    }

    @Test func `the digest changes with any file that goes in, and with nothing else`() throws {
        #expect(scenario.digest.count == 64)
        #expect(Fixture.library.load("cheque").scenario?.digest == scenario.digest)
        for file in [
            Fixture.scenarioFile, "Scenarios/archetypes/stalling-payer.yaml",
            "Scenarios/common/everyday.yaml", "Scenarios/temperaments.yaml",
        ] {
            let changed = Fixture.load(try Fixture.text(file) + "# changed\n", as: file)
            #expect(changed.scenario != nil)
            #expect(changed.scenario?.digest != scenario.digest)
        }
    }

    @Test func `the balance is added up where it is left out`() throws {
        let text = try Fixture.text().replacingOccurrences(of: "  balance: 4860.00 GBP\n", with: "")
            .replacingOccurrences(of: "paid: 0 GBP", with: "paid: 860")
        #expect(Fixture.load(text).scenario?.caseFile.balance.description == "4000.00 GBP")
    }
}
