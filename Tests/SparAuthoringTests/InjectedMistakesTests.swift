import Foundation
import SparAuthoring
import SparModel
import Testing

/// Nine mistakes that authors of dialogues make; each is found before anybody plays, with line and
/// column.
struct InjectedMistakesTests {
    @Test func `a bracket that is not closed`() throws {
        let damage = try Fixture.damage(
            "- {hear: third-party-disclosure, say: \"I don't think you should tell me that.\"}",
            to: "- «{»hear: third-party-disclosure, say: \"I don't think you should tell me that.\""
        )
        #expect(damage.has(.yamlSyntax), "\(damage.summary)")
    }

    @Test func `a jump to a beat that is not there`() throws {
        let damage = try Fixture.damage("go: bargaining}", to: "go: «bargainning»}")
        #expect(damage.has(.unknownBeat), "\(damage.summary)")
        #expect(damage.help == "did you mean `bargaining`?")
    }

    @Test func `a beat nobody reaches`() throws {
        let damage = try Fixture.damage(
            "  bargaining:\n",
            to: "  «cellar»:\n    say: \"It's dark.\"\n  bargaining:\n"
        )
        #expect(damage.has(.unreachableBeat), "\(damage.summary)")
    }

    @Test func `a beat nobody leaves`() throws {
        let damage = try Fixture.damage(
            "      - {hear: hold-ground, say: \"All right.\", transfer: excuse}",
            to: """
                      - {hear: hold-ground, say: "All right.", transfer: excuse}
                      - {hear: threat, say: "Wait.", go: waiting}
                  «waiting»:
                    party: assistant
                    on:
                      - {hear: apology, say: "Still waiting."}
                """
        )
        #expect(damage.has(.deadEnd), "\(damage.summary)")
    }

    @Test func `a reaction behind another that hears more`() throws {
        let damage = try Fixture.damage(
            "      - name: asked-why\n",
            to: """
                      - {hear: [reason-question, empathy], say: "It's the times."}
                      - name: «asked-why»

                """
        )
        #expect(damage.has(.neverWins), "\(damage.summary)")
    }

    @Test func `a condition that is never true`() throws {
        let damage = try Fixture.damage(
            "when: {anger: \">= 60\"}",
            to: "when: {anger: \"> 90 and «< 50»\"}"
        )
        #expect(damage.has(.neverTrue), "\(damage.summary)")
    }

    @Test func `the same reaction twice with another reply`() throws {
        let damage = try Fixture.damage(
            "      - {hear: hold-ground, say: \"All right.\", transfer: excuse}",
            to: """
                      - {hear: hold-ground, say: "All right.", transfer: excuse}
                      - {«hear»: hold-ground, say: "No chance."}
                """
        )
        #expect(damage.has(.neverWins), "\(damage.summary)")
        #expect(damage.summary.contains("asks the same"))
    }

    @Test func `a slot that is not there`() throws {
        let damage = try Fixture.damage(
            "\"Hollis Joinery, {first-name} speaking.\"",
            to: "\"Hollis Joinery, «{fist-name}» speaking.\""
        )
        #expect(damage.has(.unknownSlot), "\(damage.summary)")
        #expect(damage.help == "did you mean `first-name`?")
    }

    @Test func `a misspelt key is never taken for text`() throws {
        let damage = try Fixture.damage("    hint: Ask", to: "    «hnit»: Ask")
        #expect(damage.has(.unknownKey), "\(damage.summary)")
        #expect(damage.help == "did you mean `hint`?")
    }

    @Test func `beats that only lead to each other`() throws {
        let damage = try Fixture.damage(
            "      - {hear: hold-ground, say: \"All right.\", transfer: excuse}",
            to: """
                      - {hear: hold-ground, say: "All right.", transfer: excuse}
                      - {hear: threat, say: "Wait.", go: waiting}
                  «waiting»:
                    party: assistant
                    on:
                      - {hear: apology, say: "Still waiting.", go: queue}
                  queue:
                    party: assistant
                    on:
                      - {hear: apology, say: "You are in a queue.", go: waiting}
                """
        )
        #expect(damage.has(.deadEnd), "\(damage.summary)")
        #expect(damage.result.warnings.filter { $0.code == "SP0051" }.count == 2)
    }

    @Test func `a temperament that extends itself`() throws {
        let damage = try Fixture.damage(
            "  extends: even",
            to: "  extends: «evasive»",
            in: "Scenarios/temperaments.yaml"
        )
        #expect(damage.has(.circularExtends), "\(damage.summary)")
    }

    @Test func `two faults of YAML at once are both found`() throws {
        let text = try Fixture.text()
            .replacingOccurrences(of: "hint: Ask for", with: "hint: Ask: for")
            .replacingOccurrences(of: "creditor: Northgate Timber", with: "creditor: @Northgate")
        let result = Fixture.load(text)
        #expect(result.errors.map(\.code) == ["SP0008", "SP0006"])
    }

    @Test func `faults of every kind are found in one pass`() throws {
        let text = try Fixture.text()
            .replacingOccurrences(of: "hint: Ask for", with: "hint: Ask: for")
            .replacingOccurrences(of: "market: business", with: "market: busines")
            .replacingOccurrences(of: "go: bargaining}", with: "go: bargainning}")
            .replacingOccurrences(of: "due: 2026-01-11", with: "due: 2026-13-11")
            .replacingOccurrences(of: "difficulty: 2", with: "difficulty: 2\ndifficulty: 3")
        let codes = Set(Fixture.load(text).errors.map(\.code))
        #expect(codes == ["SP0006", "SP0009", "SP0020", "SP0024", "SP0031"])
    }
}
