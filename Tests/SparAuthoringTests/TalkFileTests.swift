import Foundation
import SparAuthoring
import SparModel
import Testing

/// `talk.yaml` beside a scenario: what its parties say beside their story.
struct TalkFileTests {
    private static let file = "Scenarios/cheque/talk.yaml"
    private static let talk = """
        on:
          - name: son-age
            like: ["How old is your son?", "what age is your lad"]
            say: ["Nine. Ten in August."]
          - name: owner
            when: {speaker: debtor}
            like: [Whose firm is it?]
            say: ["Mine. My father's before me."]
        """

    private func load(_ talk: String) -> LoadResult { Fixture.load(talk, as: Self.file) }

    @Test func `its reactions are the scenario's own, and its lines those it listens for`() throws {
        let result = load(Self.talk)
        #expect(result.diagnostics.map { "\($0.place) \($0.message)" } == [])
        let scenario = try #require(result.scenario)
        let age = try #require(scenario.reactions.first { $0.name == "son-age" })
        #expect(age.layer == .scenario)
        #expect(age.like == ["How old is your son?", "what age is your lad"])
        #expect(
            scenario.examples.map(\.examples).suffix(2)
                == [["How old is your son?", "what age is your lad"], ["Whose firm is it?"]]
        )
    }

    @Test func `a scenario does without`() throws {
        let scenario = try #require(Fixture.library.load("cheque").scenario)
        #expect(scenario.reactions.allSatisfy { $0.like.isEmpty })
    }

    @Test func `another text in it is another scenario`() throws {
        let one = try #require(load(Self.talk).scenario)
        let other = try #require(load(Self.talk + "\n# more\n").scenario)
        #expect(one.digest != other.digest)
    }

    @Test func `what only gatekeepers say is read where one speaks`() throws {
        let library = ScenarioLibrary(root: Fixture.repository)
        func common(_ scenario: String) throws -> Set<String> {
            let scenario = try #require(library.load(scenario).scenario)
            return Set(scenario.reactions.map { ($0.place.file as NSString).lastPathComponent })
        }
        let alone = try common("cheque-in-the-post")
        #expect(alone.contains("talk-debtor.yaml"))
        #expect(!alone.contains("talk-gatekeeper.yaml"))
        let guarded = try common("the-polished-wall")
        #expect(guarded.isSuperset(of: ["talk-debtor.yaml", "talk-gatekeeper.yaml"]))
    }

    @Test func `a fault is reported in it, at its line and column`() throws {
        let result = load(Self.talk.replacingOccurrences(of: "like: [Whose", with: "lik: [Whose"))
        let fault = try #require(result.diagnostics.first)
        #expect(fault.place.file == Self.file)
        #expect((fault.place.line, fault.place.column) == (7, 5))
        #expect(fault.help?.contains("like") == true)
        #expect(result.scenario == nil)
    }

    @Test func `a scenario's other keys have no place in it`() throws {
        let result = load("title: Talk\nbeats: {}\n" + Self.talk)
        #expect(result.diagnostics.contains { $0.place.file == Self.file && $0.place.line == 2 })
    }

    @Test func `a reaction made for no line that an earlier one leaves it never wins`() throws {
        let twice =
            Self.talk + """

                  - name: again
                    like: [what age is your lad]
                    say: ["Nine."]
                """
        let fault = try #require(load(twice).diagnostics.first)
        #expect(fault.code == DiagnosticCode.neverWins.rawValue)
        #expect(fault.place.line == 9)
    }

    @Test func `a line of two reactions is reported where it is too late`() throws {
        let twice =
            Self.talk + """

                  - name: again
                    like: [is he at school, what age is your lad]
                    say: ["Nine."]
                """
        let fault = try #require(load(twice).diagnostics.first)
        #expect(fault.code == DiagnosticCode.neverWins.rawValue)
        #expect(fault.message.contains("what age is your lad"))
        #expect(fault.place.line == 9)
    }

    @Test func `the same line may be answered otherwise under another condition`() throws {
        let both =
            Self.talk + """

                  - name: known
                    when: {agreed: true}
                    like: [what age is your lad]
                    say: ["Nine, I said."]
                """
        #expect(load(both).diagnostics.map(\.message) == [])
    }
}
