package import SparModel

/// All that was found of a call, for whoever asks why a grade came out as it did.
package enum FactDump {
    /// Every fact, measure and moment with its turns, one a line.
    package static func dump(_ heard: HeardTranscript) -> String {
        let facts = CallFacts(heard)
        var lines: [String] = []
        for moment in CallMoment.allCases {
            if let turn = facts.turn(of: moment) { lines.append("\(moment.rawValue) @\(turn)") }
        }
        for measure in CallMeasure.allCases {
            let found = facts.finding(measure)
            if let value = found.value {
                lines.append("\(measure.rawValue) = \(value) \(found.turns)")
            }
        }
        for fact in CallFact.allCases {
            let found = facts.finding(fact)
            if let value = found.value { lines.append("\(fact.rawValue): \(value) \(found.turns)") }
        }
        lines.append("agreed: \(facts.negotiation.agreed.map { "\($0)" } ?? "nothing")")
        return lines.joined(separator: "\n")
    }
}
