import Foundation
import SparAuthoring
import SparModel
import Testing

/// Doubts that show only when all of a scenario is in view.
///
/// Each code's page has an example of its own; here stand the finer cases.
struct AnalysisTests {
    // MARK: - Conditions

    @Test(arguments: [
        ("{trust: \">= 90 and «< 50»\"}", "no trust from 0 to 100 is so"),
        ("{anger: \"«> 100»\"}", "no anger from 0 to 100 is so"),
        ("{turn: \"«> 40»\"}", "no turn from 1 to 40 is so"),
        ("{fired: \"«< 0»\"}", "never fired so often"),
        ("{heard: threat, not_heard: «[empathy, threat]»}", "heard and not heard"),
        ("{revealed: lost-contract, not_revealed: «lost-contract»}", "revealed and not revealed"),
    ])
    func `a condition that contradicts itself`(condition: String, why: String) throws {
        let damage = try Fixture.damage("{not_revealed: lost-contract}", to: condition)
        #expect(damage.has(.neverTrue), "\(damage.summary)")
        #expect(damage.summary.contains(why))
    }

    @Test(arguments: [
        "{trust: \">= 50 and < 90\"}", "{anger: 100}", "{turn: \"= 40\"}", "{fired: \"< 1\"}",
        "{heard: threat, not_heard: empathy}", "{patience: \"= 0\"}",
    ])
    func `a condition that can be true`(condition: String) throws {
        let damage = try Fixture.damage("{not_revealed: lost-contract}", to: condition)
        #expect(damage.result.diagnostics == [])
    }

    @Test func `a clue that waits for a locked clue is locked too`() throws {
        let damage = try Fixture.damage("asked: [reason-question, finances-question]\n", to: "\n")
        #expect(damage.result.warnings.map(\.code) == ["SP0054"])
        let text = try Fixture.text().replacingOccurrences(
            of: "asked: [reason-question, finances-question]\n        when: {trust: \">= 50\"}",
            with: "when: {trust: \">= 50\"}"
        ).replacingOccurrences(
            of: "opens: front-desk",
            with: """
                      behind:
                        fact: There is more.
                        asked: empathy
                        when: {revealed: lost-contract}
                        say: "There is more."
                opens: front-desk
                """
        )
        let locked = Fixture.load(text).warnings.filter { $0.code == "SP0054" }
        #expect(locked.map { $0.message.contains("behind") } == [false, true])
    }

    @Test func `a clue that a reaction reveals needs no act of its own`() throws {
        let text = try Fixture.text().replacingOccurrences(
            of: "asked: [reason-question, finances-question]",
            with: "asked: []"
        ).replacingOccurrences(
            of: "      - {hear: small-talk",
            with: "      - {hear: empathy, do: reveal}\n      - {hear: small-talk"
        )
        #expect(Fixture.load(text).diagnostics == [])
    }

    // MARK: - Shadows

    /// Two reactions in the first beat, and whether the second ever answers.
    @Test(arguments: [
        ("hear: empathy", "hear: empathy", false),
        ("hear: [empathy, apology]", "hear: apology", false),
        ("hear: apology", "hear: [empathy, apology]", true),
        ("hear: empathy", "hear: empathy, with: date", true),
        ("hear: empathy, with: date", "hear: empathy", true),
        ("hear: empathy, once: true", "hear: empathy", true),
        ("hear: empathy, part: remark", "hear: empathy", true),
        (
            "hear: empathy, when: {trust: \">= 30\"}", "hear: empathy, when: {trust: \">= 60\"}",
            false
        ),
        (
            "hear: empathy, when: {trust: \">= 60\"}", "hear: empathy, when: {trust: \">= 30\"}",
            true
        ),
        ("hear: empathy, when: {fired: \"< 2\"}", "hear: empathy, when: {trust: 30}", true),
        ("hear: empathy, also: apology", "hear: apology, also: empathy", true),
        ("hear: [empathy, apology], also: apology", "hear: empathy, also: apology", false),
        ("hear: empathy, without: threat", "hear: empathy, without: insult", true),
        ("aside: [yes, no]", "aside: yes", false),
        ("aside: yes", "hear: empathy", true),
        ("hear: anything", "hear: anything", false),
        ("hear: anything", "hear: empathy", true),
    ])
    func `a reaction is forestalled only by one that asks no more`(
        first: String,
        second: String,
        wins: Bool
    ) throws {
        let damage = try Fixture.damage(
            "      - {hear: hold-ground, say",
            to: """
                      - {\(first), say: "One."}
                      - {\(second), say: "Two."}
                      - {hear: hold-ground, say
                """
        )
        let shadows = damage.result.warnings.filter { $0.code == "SP0052" }
        #expect(shadows.isEmpty == wins, "\(damage.summary)")
    }

    @Test func `two may forestall one between them`() throws {
        let damage = try Fixture.damage(
            "      - {hear: hold-ground, say",
            to: """
                      - {hear: empathy, say: "One."}
                      - {hear: apology, say: "Two."}
                      - {«hear»: [apology, empathy], say: "Three."}
                      - {hear: hold-ground, say
                """
        )
        #expect(damage.has(.neverWins), "\(damage.summary)")
    }

    @Test func `a reaction that cannot answer leads nowhere`() throws {
        let text = try Fixture.text().replacingOccurrences(
            of: "      - {hear: hold-ground, say: \"All right.\", transfer: excuse}",
            with: """
                      - {hear: hold-ground, say: "All right.", transfer: excuse}
                      - {hear: empathy, when: {anger: "> 100"}, go: cellar}
                  cellar:
                    party: assistant
                    say: "It's dark."
                    on:
                      - {hear: apology, transfer: excuse}
                """
        )
        #expect(Fixture.load(text).warnings.map(\.code) == ["SP0053", "SP0050"])
    }

    // MARK: - The case

    @Test func `a mandate that grants a pause can always be met`() throws {
        let narrow = try Fixture.text()
            .replacingOccurrences(
                of: "can_pay: {now: 1200 GBP, then: 900 GBP weekly}",
                with: "can_pay: {now: 0}"
            )
        // That she means to pay more than she has is another matter.
        #expect(Fixture.load(narrow).diagnostics.map(\.code) == ["SP0077"])
        let without = narrow.replacingOccurrences(
            of: "  hold: {days: 14, when: dispute}\n",
            with: ""
        )
        #expect(Fixture.load(without).warnings.map(\.code) == ["SP0061", "SP0077"])
    }

    @Test func `what an archetype offers and nobody uses is no mistake`() throws {
        let file = "Scenarios/archetypes/stalling-payer.yaml"
        let text = try Fixture.text(file).replacingOccurrences(
            of: "beats:\n",
            with:
                "beats:\n  attic:\n    say: \"{goods}?\"\n    on:\n      - {hear: threat, go: attic}\n"
        )
        #expect(Fixture.load(text, as: file).diagnostics == [])
    }

    @Test func `a mistake in an archetype is found in the archetype`() throws {
        let damage = try Fixture.damage(
            "with: proposal",
            to: "with: «proposl»",
            in: "Scenarios/archetypes/stalling-payer.yaml"
        )
        #expect(damage.has(.unknownWord), "\(damage.summary)")
        #expect(damage.result.scenario == nil)
    }

    @Test func `a mandate may waive only charges of the case`() throws {
        let damage = try Fixture.damage("waive: [late fee]", to: "waive: [«late fees»]")
        #expect(damage.has(.unknownWord), "\(damage.summary)")
        #expect(damage.help == "did you mean `late fee`?")
    }
}
