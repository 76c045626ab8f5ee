import Foundation
import SparModel
import Testing

/// `predicates.txt`: calls, and what of the rubric's language holds of each.
struct PredicateTable {
    /// One question of a call and its answer; nil where it cannot be told.
    struct Question: Sendable {
        var predicate: String
        var answer: Bool?
        /// The list it asks of and its word: "fact", "agreed"; nil for a predicate written out.
        var word: (list: String, name: String)?
    }

    struct Entry: Sendable, CustomTestStringConvertible {
        var call: SketchedCall
        var settings: [String: String]
        var questions: [Question] = []
        var testDescription: String { call.name }

        /// The call with what its settings say of the case.
        var transcript: Transcript {
            var transcript = call.transcript
            for index in transcript.caseFile.speakers.indices
            where transcript.caseFile.speakers[index].who == .gatekeeper {
                if let relation = settings["relation"] {
                    transcript.caseFile.speakers[index].relation = relation
                }
            }
            if let settled = settings["outcome"], settled == "nothing" {
                transcript.outcome = .nothingAgreed
            }
            if settings["suit"] == "no" {
                transcript.caseFile.facts.flags[.suitAuthorised] = .plain(false)
            }
            return transcript
        }
    }

    private(set) var entries: [Entry] = []

    init(_ text: String) {
        for line in text.split(separator: "\n").map(String.init) where !line.hasPrefix("#") {
            if line.hasPrefix("== ") {
                entries.append(PredicateTable.entry(String(line.dropFirst(3))))
            } else if let last = entries.indices.last {
                entries[last].add(line)
            }
        }
    }

    private static func entry(_ head: String) -> Entry {
        let parts = head.split(separator: "|", maxSplits: 1).map(String.init)
        var settings: [String: String] = [:]
        for part in (parts.count > 1 ? parts[1] : "").split(separator: ";") {
            let pair = part.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) }
            if pair.count == 2 { settings[pair[0]] = pair[1] }
        }
        var call = SketchedCall(name: parts[0].trimmingCharacters(in: .whitespaces), lines: "")
        let scenes: [String: Scene] = [
            "storeCard": .storeCard, "catalogue": .catalogue, "bakery": .bakery,
        ]
        call.scene = settings["scene"].flatMap { scenes[$0] } ?? .joinery
        call.par = settings["par"].flatMap { Int($0) }
        call.means = settings["means"].flatMap { Int($0) }
        call.ceased = settings["ceased"].map { $0 == "yes" }
        call.around = AroundCall(
            openedFile: settings["opened"].map { $0 == "yes" },
            rules: settings["rules"],
            declined: settings["declined"].map { $0 == "yes" },
            estimate: settings["estimate"].flatMap { Int($0) }
        )
        return Entry(call: call, settings: settings)
    }
}

extension PredicateTable.Entry {
    fileprivate mutating func add(_ line: String) {
        let answers: [Character: Bool?] = ["+": true, "-": false, "?": nil]
        if let first = line.first, let answer = answers[first] {
            add(line.dropFirst().trimmingCharacters(in: .whitespaces), answer)
            return
        }
        let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
        let text = parts.count == 2 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
        switch parts.first {
        case "plan": call.plan = text
        case "minutes": call.minutes = text
        case "confirmation": call.confirmation = text
        default: call.lines += (call.lines.isEmpty ? "" : "\n") + line
        }
    }

    /// `fact: agreed agreed-day`, `measure: full-asks=1`, or a predicate as a rubric has it.
    private mutating func add(_ text: String, _ answer: Bool?) {
        guard !text.hasPrefix("{") else {
            questions.append(.init(predicate: text, answer: answer, word: nil))
            return
        }
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return }
        for word in parts[1].split(separator: " ").map(String.init) {
            let name = String(word.prefix { $0.isLetter || $0 == "-" })
            let predicate =
                switch parts[0] {
                case "measure":
                    "{measure: \(name), is: \"\(word.dropFirst(name.count))\"}"
                case "cue": "{turns: {cues: \(name)}}"
                case "heard": "{turns: {heard: \(name)}}"
                default: "{\(parts[0]): \(name)}"
                }
            questions.append(
                .init(predicate: predicate, answer: answer, word: (parts[0], name))
            )
        }
    }
}
