import Foundation
import SparAuthoring
import SparEngine
import SparLanguage
import SparModel
import SparPractice

// Times one turn of the engine, hearing aside: a shipped scenario as it is, then with ten times
// the beats, then with ten times the rules in every beat.
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

/// Copies of reactions that are looked at and never answer.
func tenfold(_ reactions: [Reaction]) -> [Reaction] {
    reactions.flatMap { reaction in
        [reaction]
            + (1...9).map { number in
                var copy = reaction
                copy.name += "-\(number)"
                copy.when.clauses.append(.turn(.greater, 100_000))
                return copy
            }
    }
}

func measure(_ scenario: Scenario) -> (median: Double, p99: Double, turns: Int) {
    let template = PracticeCall(scenario: scenario, seed: 0)
    var times: [Double] = []
    for round in 0..<200 {
        for (index, turns) in heard.enumerated() {
            var call = template.another(seed: samples[index].seed &+ UInt64(round))
            for turn in turns where !call.hasEnded {
                let start = DispatchTime.now().uptimeNanoseconds
                _ = try? call.play(turn)
                let spent = DispatchTime.now().uptimeNanoseconds - start
                if round >= 20 { times.append(Double(spent) / 1000) }
            }
        }
    }
    times.sort()
    return (times[times.count / 2], times[times.count * 99 / 100], times.count)
}

func row(_ name: String, _ rules: Int, _ found: (median: Double, p99: Double, turns: Int)) {
    let padded = name.padding(toLength: 30, withPad: " ", startingAt: 0)
    print(
        padded
            + String(
                format: "%6d rules  median %6.1f µs  99th %6.1f µs  (%d turns)",
                rules,
                found.median,
                found.p99,
                found.turns
            )
    )
}

func rules(of scenario: Scenario) -> Int {
    scenario.reactions.count + scenario.beats.reduce(0) { $0 + $1.reactions.count }
}

let plain = measure(scenario)
row(slug, rules(of: scenario), plain)

var long = scenario
long.beats = scenario.beats.flatMap { beat in
    [beat]
        + (1...9).map { number in
            var copy = beat
            copy.name += "-\(number)"
            return copy
        }
}
let longer = measure(long)
row("ten times the beats", rules(of: long), longer)

var dense = scenario
dense.beats = scenario.beats.map { beat in
    var beat = beat
    beat.reactions = tenfold(beat.reactions)
    return beat
}
dense.reactions = tenfold(scenario.reactions)
let denser = measure(dense)
row("ten times the rules of each beat", rules(of: dense), denser)
print(
    String(
        format: "ratios %.2f and %.2f",
        longer.median / plain.median,
        denser.median / plain.median
    )
)
printGrading(of: scenario, in: library, hearing: hearing)
