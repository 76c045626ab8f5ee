import Dispatch
import SparAuthoring
import SparLanguage
import SparModel
import SparPractice

/// Times the grading of one call of thirty turns: heard and graded, and graded as heard.
func printGrading(of scenario: Scenario, in library: ScenarioLibrary, hearing: Hearing) {
    let said = [
        "Good morning, this is Ana Ruiz from Northgate Timber, is that Mr Hollis?",
        "It's about invoice NT-20418, 4,860 pounds, due on 11 January.",
        "Can you pay the 4,860 pounds today?",
        "What's the cheque number, please, and what's the date on it?",
        "What has been getting in the way since January?",
        "What money is coming in over the next few weeks, and when?",
        "I'm sorry to hear that.",
        "What else have you got coming in?",
        "Could you do 1,500 pounds on Friday and the rest in two parts?",
        "Which day would suit you for the second part?",
        "Will that be by bank transfer?",
        "Let me read that back: 1,500 pounds on Friday, by bank transfer. Is that right?",
        "I'll email you that today.",
        "I'll call you on Monday at ten.",
        "Thank you, Mr Hollis. Goodbye.",
    ]
    let turns = said.enumerated().flatMap { number, text in
        [
            TranscriptTurn(who: .trainee, text: text),
            TranscriptTurn(
                who: .debtor,
                text: number % 3 == 0
                    ? "We've had a slow month, I get paid on the 20th." : "Yes, I can do that."
            ),
        ]
    }
    let call = Transcript(id: "bench", caseFile: scenario.caseFile, turns: turns)
    guard let grader = try? Grader(library: library, hearing: hearing) else {
        return print("no rubric here")
    }
    let heard = grader.hear(call)
    let whole = median(of: 60) { _ = grader.grade(call) }
    let alone = median(of: 200) { _ = grader.grade(heard) }
    print(
        "scoring a call of \(turns.count) turns      \(whole) µs heard and graded, "
            + "\(alone) µs graded"
    )
}

/// The median microseconds of so many runs, after a tenth as many that are not counted.
private func median(of runs: Int, _ work: () -> Void) -> UInt64 {
    for _ in 0..<max(1, runs / 10) { work() }
    let times = (0..<runs).map { _ in
        let start = DispatchTime.now().uptimeNanoseconds
        work()
        return DispatchTime.now().uptimeNanoseconds - start
    }
    return times.sorted()[runs / 2] / 1000
}
