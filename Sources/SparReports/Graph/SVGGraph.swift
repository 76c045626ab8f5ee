/// A scenario's graph as a picture any browser shows, in light and in dark.
public enum SVGGraph {
    /// The document, ending in a line break.
    public static func text(_ graph: ScenarioGraph) -> String {
        let layout = GraphLayout(graph)
        var lines = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#,
            #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \#(layout.width) \#(layout.height)" "#
                + #"width="\#(layout.width)" height="\#(layout.height)" role="img" "#
                + #"aria-label="\#(escaped(graph.title))">"#,
            "<title>\(escaped(graph.title))</title>", style, marker,
            #"<rect class="page" width="\#(layout.width)" height="\#(layout.height)"/>"#,
            #"<text class="title" x="24" y="36">\#(escaped(graph.title))</text>"#,
        ]
        if let top = layout.cluesTop {
            lines.append(#"<text class="heading" x="24" y="\#(top)">Clues</text>"#)
        }
        lines += layout.links.map { path($0, layout) }
        lines += layout.boxes.flatMap(box)
        lines.append("</svg>")
        return lines.joined(separator: "\n") + "\n"
    }

    private static let style = """
        <style>
        svg { --page: #ffffff; --ink: #1c2330; --faint: #5b6575; --line: #8a94a6;
          --beat: #e3ecfb; --cause: #f4f5f7; --end: #e2f3e6; --clue: #fdf3d8; }
        @media (prefers-color-scheme: dark) {
          svg { --page: #14181f; --ink: #e8ecf2; --faint: #a9b3c2; --line: #77839a;
            --beat: #22375a; --cause: #242a34; --end: #1f4029; --clue: #4a3c14; }
        }
        .page { fill: var(--page); }
        text { fill: var(--ink); font: 13px ui-monospace, "DejaVu Sans Mono", Menlo, monospace; }
        .title { font-size: 18px; font-weight: bold; }
        .heading { font-weight: bold; }
        .name { font-weight: bold; }
        .small { fill: var(--faint); }
        .box { stroke: var(--line); stroke-width: 1; }
        .beat { fill: var(--beat); }
        .opening { stroke: var(--ink); stroke-width: 2; }
        .unreached { stroke-dasharray: 5 4; }
        .cause { fill: var(--cause); stroke: none; }
        .ending { fill: var(--end); }
        .clue { fill: var(--clue); }
        .link { fill: none; stroke: var(--line); stroke-width: 1.5; }
        .dashed { stroke-dasharray: 5 4; }
        .head { fill: var(--line); }
        </style>
        """

    private static let marker =
        #"<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" "#
        + #"markerHeight="8" orient="auto"><path class="head" d="M0 0 L8 4 L0 8 z"/></marker></defs>"#

    // MARK: - Boxes

    private static func box(_ box: GraphLayout.Box) -> [String] {
        let (name, radius) =
            switch box.kind {
            case .beat(let isOpening, let isReached):
                (
                    "beat" + (isOpening ? " opening" : "") + (isReached ? "" : " unreached"), 8
                )
            case .everywhere: ("beat unreached", 8)
            case .cause: ("cause", 4)
            case .ending: ("ending", box.height / 2)
            case .clue: ("clue", 2)
            }
        var lines = [
            #"<rect class="box \#(name)" x="\#(box.x)" y="\#(box.y)" width="\#(box.width)" "#
                + #"height="\#(box.height)" rx="\#(radius)"/>"#
        ]
        for (index, text) in box.lines.enumerated() {
            let isName =
                switch box.kind {
                case .beat, .ending, .clue, .everywhere: index == 0
                case .cause: false
                }
            lines.append(
                #"<text class="\#(isName ? "name" : "small")" text-anchor="middle" "#
                    + #"x="\#(box.middle)" y="\#(box.y + 20 + index * 18)">\#(escaped(text))</text>"#
            )
        }
        return lines
    }

    // MARK: - Arrows

    private static func path(_ link: GraphLayout.Link, _ layout: GraphLayout) -> String {
        let (from, to) = (layout.boxes[link.from], layout.boxes[link.to])
        let way: String
        if to.y > from.y {
            let bend = max(16, (to.y - from.bottom) / 2)
            way =
                "M\(from.middle) \(from.bottom) C\(from.middle) \(from.bottom + bend) "
                + "\(to.middle) \(to.y - bend) \(to.middle) \(to.y)"
        } else {
            // Back up: out at the left side and in at the left side.
            let side = max(6, min(from.x, to.x) - 18)
            let (start, end) = (from.y + from.height / 2, to.y + to.height / 2)
            way = "M\(from.x) \(start) C\(side) \(start) \(side) \(end) \(to.x) \(end)"
        }
        let name = link.isDashed ? "link dashed" : "link"
        let head = link.hasHead ? #" marker-end="url(#head)""# : ""
        return #"<path class="\#(name)" d="\#(way)"\#(head)/>"#
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
