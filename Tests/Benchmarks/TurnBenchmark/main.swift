import Foundation
import SparAuthoring
import SparEngine
import SparLanguage
import SparModel
import SparPractice

// Times one turn of the engine, hearing aside: a shipped scenario as it is, then with ten times
// the beats, then with ten times the rules in every beat. In every round the three are played in
// turn, so that whatever else the machine does meets them alike.
// usage: turn-benchmark [SCENARIO]
let slug = CommandLine.arguments.dropFirst().first ?? "cheque-in-the-post"
let library = ScenarioLibrary(root: FileManager.default.currentDirectoryPath)
guard let scenario = library.load(slug).scenario else {
    print("no scenario `\(slug)` here")
    exit(2)
}
let hearing = Hearing()
let samples = library.loadSamples(of: slug, in: scenario).samples

/// What each sample call's turns are heard as, once.
let heard: [[Heard]] = samples.map { sample in
    var fold = CallFold(scenario: scenario, seed: sample.seed, hearing: hearing)
    return sample.steps.compactMap { step in
        guard case .say(let text) = step.deed,
            let turn = try? fold.apply(CallEntry(.said(text), at: 0))
        else { return nil }
        return turn.heard
    }
}

/// Conditions of every kind that scripts use, none of which comes true.
let never: [Condition.Clause] = [
    .turn(.greater, 100_000), .mood(.trust, .greater, 100), .revealed("nothing", true),
    .speaker("nobody"), .heard(Act.allCases), .fired(.less, 0),
]

/// Copies of reactions that are looked at and never answer.
func tenfold(_ reactions: [Reaction]) -> [Reaction] {
    reactions.flatMap { reaction in
        [reaction]
            + (1...9).map { number in
                var copy = reaction
                copy.name += "-\(number)"
                copy.when.clauses.append(never[number % never.count])
                return copy
            }
    }
}

/// Microseconds of every turn, for each scenario.
func measure(_ scenarios: [Scenario]) -> [[Double]] {
    let templates = scenarios.map { PracticeCall(scenario: $0, seed: 0) }
    var times: [[Double]] = scenarios.map { _ in [] }
    for round in 0..<200 {
        for (index, turns) in heard.enumerated() {
            for (place, template) in templates.enumerated() {
                var call = template.another(seed: samples[index].seed &+ UInt64(round))
                for turn in turns where !call.hasEnded {
                    let start = DispatchTime.now().uptimeNanoseconds
                    _ = try? call.play(turn)
                    let spent = DispatchTime.now().uptimeNanoseconds - start
                    if round >= 20 { times[place].append(Double(spent) / 1000) }
                }
            }
        }
    }
    return times.map { $0.sorted() }
}

func median(_ times: [Double]) -> Double { times[times.count / 2] }

func rules(of scenario: Scenario) -> Int {
    scenario.reactions.count + scenario.beats.reduce(0) { $0 + $1.reactions.count }
}

var long = scenario
long.beats = scenario.beats.flatMap { beat in
    [beat]
        + (1...9).map { number in
            var copy = beat
            copy.name += "-\(number)"
            return copy
        }
}
var dense = scenario
dense.beats = scenario.beats.map { beat in
    var beat = beat
    beat.reactions = tenfold(beat.reactions)
    return beat
}
dense.reactions = tenfold(scenario.reactions)

let names = [slug, "ten times the beats", "ten times the rules of each beat"]
let found = measure([scenario, long, dense])
for (index, times) in found.enumerated() {
    print(
        names[index].padding(toLength: 33, withPad: " ", startingAt: 0)
            + String(
                format: "%5d rules  median %5.1f µs  99th %6.1f µs  (%d turns)",
                rules(of: [scenario, long, dense][index]),
                median(times),
                times[times.count * 99 / 100],
                times.count
            )
    )
}
print(
    String(
        format: "ratios %.2f and %.2f; targets: 50 µs in the median, ratios of 1.20",
        median(found[1]) / median(found[0]),
        median(found[2]) / median(found[0])
    )
)
printGrading(of: scenario, in: library, hearing: hearing)
