import SparEngine
import SparModel
import Testing

struct PartyViewTests {
    static func view(of utterances: [Utterance], seed: UInt64) throws -> String? {
        var call = PracticeCall(scenario: .make(), seed: seed)
        var turns: [Turn] = []
        for utterance in utterances where !call.hasEnded {
            turns.append(try call.play(.said(utterance)))
        }
        return PartyView.line(of: call, turns: turns)
    }

    @Test func `the same call gives the same line, other seeds other words`() throws {
        let said: [Utterance] = [.make(.greeting, .selfIntroduction), .make(.reasonQuestion)]
        var lines: Set<String> = []
        for seed in 1...20 as ClosedRange<UInt64> {
            let line = try #require(try Self.view(of: said, seed: seed))
            #expect(try Self.view(of: said, seed: seed) == line)
            lines.insert(line)
        }
        #expect(lines.count > 1)
    }

    @Test func `who was insulted would not pick up again`() throws {
        let said: [Utterance] = [.make(.selfIntroduction), .make(.insult)]
        for seed in 1...10 as ClosedRange<UInt64> {
            let line = try #require(try Self.view(of: said, seed: seed))
            #expect(["insulted", "names", "dirt"].contains { line.contains($0) }, "\(line)")
            #expect(line.contains("next time"))
        }
    }

    @Test func `nobody heard, no view`() throws {
        #expect(try Self.view(of: [], seed: 1) == nil)
    }
}
