/// A scenario's graph in DOT, which Graphviz draws.
public enum DOTGraph {
    /// The text, ending in a line break.
    public static func text(_ graph: ScenarioGraph) -> String {
        var lines = [
            "digraph scenario {", "  label=\(quoted(graph.title));", "  labelloc=t;",
            "  node [fontname=\"sans-serif\"];", "  edge [fontname=\"sans-serif\", fontsize=10];",
        ]
        for beat in graph.beats {
            var style = beat.isReached ? "rounded" : "rounded,dashed"
            if beat.isOpening { style += ",bold" }
            lines.append(
                "  \(quoted("beat " + beat.name)) [shape=box, style=\"\(style)\", "
                    + "label=\(quoted(beat.name + "\n" + beat.party))];"
            )
        }
        if graph.holdsEverywhere {
            lines.append("  \"any beat\" [shape=hexagon, style=dashed];")
        }
        for ending in graph.endings {
            lines.append(
                "  \(quoted("end " + ending)) [shape=doublecircle, label=\(quoted(ending))];"
            )
        }
        for arrow in graph.arrows {
            let from = arrow.from.map { "beat " + $0 } ?? "any beat"
            let to =
                switch arrow.to {
                case .beat(let name): "beat " + name
                case .ending(let name): "end " + name
                }
            let label = arrow.causes.joined(separator: "\n")
            lines.append("  \(quoted(from)) -> \(quoted(to)) [label=\(quoted(label))];")
        }
        for clue in graph.clues {
            let asked = clue.asked.joined(separator: "\n")
            let label = clue.name + (asked.isEmpty ? "" : "\n" + asked)
            lines.append("  \(quoted("clue " + clue.name)) [shape=note, label=\(quoted(label))];")
        }
        for clue in graph.clues {
            for other in clue.after {
                lines.append(
                    "  \(quoted("clue " + other)) -> \(quoted("clue " + clue.name)) "
                        + "[style=dashed];"
                )
            }
        }
        return (lines + ["}"]).joined(separator: "\n") + "\n"
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.reduce(into: "") { result, character in
            switch character {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            default: result.append(character)
            }
        }
        return "\"\(escaped)\""
    }
}
