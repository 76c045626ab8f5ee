/// A scenario's graph in Mermaid, which Markdown viewers draw.
public enum MermaidGraph {
    /// The text, ending in a line break.
    public static func text(_ graph: ScenarioGraph) -> String {
        var lines = ["---", "title: \"\(escaped(graph.title))\"", "---", "flowchart TD"]
        for (index, beat) in graph.beats.enumerated() {
            let shape = beat.isOpening ? ("([", "])") : ("[", "]")
            lines.append(
                "  b\(index)\(shape.0)\"\(escaped(beat.name))<br/><i>\(escaped(beat.party))</i>\""
                    + shape.1 + (beat.isReached ? "" : ":::unreached")
            )
        }
        if graph.holdsEverywhere { lines.append("  any{{\"any beat\"}}") }
        for (index, ending) in graph.endings.enumerated() {
            lines.append("  e\(index)(((\"\(escaped(ending))\")))")
        }
        for arrow in graph.arrows {
            let causes = arrow.causes.map(escaped).joined(separator: "<br/>")
            lines.append("  \(from(arrow, graph)) -->|\"\(causes)\"| \(to(arrow, graph))")
        }
        for (index, clue) in graph.clues.enumerated() {
            let asked = clue.asked.joined(separator: ", ")
            let label = asked.isEmpty ? "" : "<br/>\(escaped(asked))"
            lines.append("  c\(index)>\"\(escaped(clue.name))\(label)\"]")
        }
        for (index, clue) in graph.clues.enumerated() {
            for other in clue.after {
                guard let before = graph.clues.firstIndex(where: { $0.name == other }) else {
                    continue
                }
                lines.append("  c\(before) -.-> c\(index)")
            }
        }
        if graph.beats.contains(where: { !$0.isReached }) {
            lines.append("  classDef unreached stroke-dasharray: 4 4")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func from(_ arrow: ScenarioGraph.Arrow, _ graph: ScenarioGraph) -> String {
        guard let name = arrow.from, let index = graph.beats.firstIndex(where: { $0.name == name })
        else { return "any" }
        return "b\(index)"
    }

    private static func to(_ arrow: ScenarioGraph.Arrow, _ graph: ScenarioGraph) -> String {
        switch arrow.to {
        case .beat(let name): "b\(graph.beats.firstIndex { $0.name == name } ?? 0)"
        case .ending(let name): "e\(graph.endings.firstIndex(of: name) ?? 0)"
        }
    }

    /// Mermaid knows entities in labels, not backslashes.
    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "\"": result += "#quot;"
            case "<": result += "#lt;"
            case ">": result += "#gt;"
            case "#": result += "#35;"
            default: result.append(character)
            }
        }
    }
}
