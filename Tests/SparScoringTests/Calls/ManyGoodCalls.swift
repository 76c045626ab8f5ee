import Foundation

/// Eighty good calls put together of the pieces in `many-good-calls.txt`; no two are alike.
enum ManyGoodCalls {
    static let all: [SketchedCall] = (0..<80).map { number in
        switch number % 5 {
        case 0: call(number / 5, of: "bakery", on: .bakery)
        case 1: call(number / 5, of: "storeCard", on: .storeCard)
        case 2: call(number / 5, of: "catalogue", on: .catalogue)
        case 3: call(number / 5, of: "joinery", on: .joinery)
        default: call(16 + number / 5, of: "joinery", on: .joinery)
        }
    }

    /// How the calls of a case go, and the ways of saying each step.
    private struct Pieces {
        var order = ""
        var ways: [(step: String, said: [String])] = []
    }

    private static func call(_ number: Int, of name: String, on scene: Scene) -> SketchedCall {
        var lines = pieces[name]?.order ?? ""
        // Every step goes through its ways at its own pace, so that few ways meet twice. What a
        // way itself leaves open, the plan, is filled last.
        for (place, way) in (pieces[name]?.ways ?? []).enumerated().reversed() {
            let count = way.said.count
            let said = way.said[(number * (2 * place + 1) + number / count * (place + 1)) % count]
            lines = lines.replacingOccurrences(of: "{\(way.step)}", with: said)
        }
        let turns = lines.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        return SketchedCall(
            name: "\(name) \(number)",
            scene: scene,
            lines: turns.filter { $0 != "-" }.joined(separator: "\n")
        )
    }

    private static let pieces: [String: Pieces] = {
        let path = "Tests/SparScoringTests/Calls/many-good-calls.txt"
        var found: [String: Pieces] = [:]
        var name = ""
        for line in ScoringHarness.text(path).split(separator: "\n").map(String.init) {
            if line.hasPrefix("#") { continue }
            if line.hasPrefix("== ") {
                name = String(line.dropFirst(3))
                found[name] = Pieces()
            } else if line.hasPrefix("[") {
                found[name]?.ways.append((String(line.dropFirst().dropLast()), []))
            } else if let last = found[name]?.ways.indices.last {
                found[name]?.ways[last].said.append(line)
            } else {
                found[name]?.order = line
            }
        }
        return found
    }()
}
