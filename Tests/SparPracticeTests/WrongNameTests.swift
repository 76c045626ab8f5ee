import SparAuthoring
import SparModel
import SparPractice
import Testing

/// A party that is called by a name of nobody in the case puts it right.
struct WrongNameTests {
    @Test(arguments: ["cheque-in-the-post", "you-people-again", "the-polished-wall"])
    func `whoever is called by a stranger's name gives their own`(slug: String) throws {
        let library = ScenarioLibrary(root: repository)
        let scenario = try #require(library.load(slug).scenario)
        for line in ["Hi, is that Dana?", "Good morning Mr Patel, this is Ana Ruiz."] {
            var call = CallFold(scenario: scenario, seed: 3, hearing: hearing)
            let name = try #require(
                call.beat.flatMap { beat in
                    scenario.parties.first { $0.key == beat.party }?.name
                }
            )
            let turn = try #require(try call.apply(CallEntry(.said(line), at: 0)))
            let answer = turn.replies.map(\.text).joined(separator: " ")
            #expect(answer.contains(name), "\(line): \(answer)")
        }
    }
}
