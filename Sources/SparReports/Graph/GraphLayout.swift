/// Places a scenario's boxes in rows: a beat, below it what leads on, below that where it leads.
///
/// Every box, the causes between two beats included, has a place of its own in the grid, so no two
/// overlap; arrows run behind them.
struct GraphLayout {
    /// What a box shows.
    enum Kind {
        case beat(isOpening: Bool, isReached: Bool)
        case everywhere, cause, ending, clue
    }
    /// A box in its place; pixels.
    struct Box {
        var kind: Kind
        var lines: [String]
        var x = 0
        var y = 0
        var width: Int
        var height: Int

        var middle: Int { x + width / 2 }
        var bottom: Int { y + height }
    }
    /// An arrow between two boxes by number.
    struct Link {
        var from: Int
        var to: Int
        var isDashed = false
        /// Whether the head is drawn; not into a box of causes.
        var hasHead = true
    }

    private(set) var boxes: [Box] = []
    private(set) var links: [Link] = []
    private(set) var width = 0
    private(set) var height = 0
    /// Where the heading of the clues stands; nil when there are none.
    private(set) var cluesTop: Int?

    private static let margin = 24
    private static let gap = 28
    private static let rowGap = 44
    private static let letter = 8
    private static let lineHeight = 18
    private static let longest = 30
    /// Room for the title.
    private static let top = 64

    init(_ graph: ScenarioGraph) {
        var rows: [[Int]] = []
        func put(_ box: Int, in row: Int) {
            while rows.count <= row { rows.append([]) }
            rows[row].append(box)
        }
        let depths = Self.depths(of: graph)
        var beats: [String: Int] = [:]
        for beat in graph.beats {
            let box = add(
                .beat(isOpening: beat.isOpening, isReached: beat.isReached),
                [beat.name, beat.party]
            )
            beats[beat.name] = box
            put(box, in: (depths[beat.name] ?? 0) * 2)
        }
        let everywhere = graph.holdsEverywhere ? add(.everywhere, ["any beat"]) : nil
        if let everywhere { put(everywhere, in: 0) }
        let deepest = (depths.values.max() ?? 0) * 2
        var endings: [String: Int] = [:]
        for name in graph.endings { endings[name] = add(.ending, [name]) }
        for arrow in graph.arrows {
            guard let from = arrow.from.map({ beats[$0] }) ?? everywhere else { continue }
            let depth = arrow.from.flatMap { depths[$0] } ?? 0
            let cause = add(.cause, arrow.causes)
            put(cause, in: depth * 2 + 1)
            links.append(Link(from: from, to: cause, hasHead: false))
            switch arrow.to {
            case .beat(let name):
                if let to = beats[name] { links.append(Link(from: cause, to: to)) }
            case .ending(let name):
                if let to = endings[name] { links.append(Link(from: cause, to: to)) }
            }
        }
        for name in graph.endings {
            if let box = endings[name] { put(box, in: deepest + 2) }
        }
        var y = place(rows, from: Self.top)
        let clueRows = addClues(of: graph)
        if !clueRows.isEmpty {
            cluesTop = y + 12
            y = place(clueRows, from: y + 32)
        }
        width = (boxes.map { $0.x + $0.width }.max() ?? 0) + Self.margin
        width = max(width, graph.title.count * 11 + Self.margin * 2)
        height = y - Self.rowGap + Self.margin
    }

    private mutating func add(_ kind: Kind, _ texts: [String]) -> Int {
        let lines = texts.flatMap(Self.wrapped)
        let letters = lines.map(\.count).max() ?? 0
        boxes.append(
            Box(
                kind: kind,
                lines: lines,
                width: letters * Self.letter + 24,
                height: lines.count * Self.lineHeight + 14
            )
        )
        return boxes.count - 1
    }

    /// Boxes of clues by how many others must be told before.
    private mutating func addClues(of graph: ScenarioGraph) -> [[Int]] {
        var rows: [[Int]] = []
        var places: [String: (box: Int, row: Int)] = [:]
        var waiting = graph.clues
        while !waiting.isEmpty {
            let known = waiting.filter { clue in
                clue.after.allSatisfy { other in
                    places[other] != nil || !graph.clues.contains { $0.name == other }
                }
            }
            // Clues that wait for each other are placed as they come.
            let next = known.isEmpty ? waiting : known
            for clue in next {
                let row = (clue.after.compactMap { places[$0]?.row }.max() ?? -1) + 1
                while rows.count <= row { rows.append([]) }
                let asked = clue.asked.joined(separator: ", ")
                let box = add(.clue, [clue.name] + (asked.isEmpty ? [] : [asked]))
                rows[row].append(box)
                places[clue.name] = (box, row)
            }
            waiting.removeAll { clue in next.contains { $0.name == clue.name } }
        }
        for clue in graph.clues {
            for other in clue.after {
                guard let from = places[other]?.box, let to = places[clue.name]?.box else {
                    continue
                }
                links.append(Link(from: from, to: to, isDashed: true))
            }
        }
        return rows
    }

    /// Gives the boxes of each row their places, the row nearest to what leads to it.
    private mutating func place(_ rows: [[Int]], from start: Int) -> Int {
        var y = start
        for row in rows where !row.isEmpty {
            let sorted = row.enumerated().sorted { left, right in
                let (first, second) = (wish(left.element), wish(right.element))
                return first != second ? first < second : left.offset < right.offset
            }.map(\.element)
            var x = Self.margin
            var tallest = 0
            for box in sorted {
                let wished = wish(box) - boxes[box].width / 2
                boxes[box].x = max(x, wished)
                boxes[box].y = y
                x = boxes[box].x + boxes[box].width + Self.gap
                tallest = max(tallest, boxes[box].height)
            }
            y += tallest + Self.rowGap
        }
        return y
    }

    /// Where a box would like its middle to be: below what leads to it.
    private func wish(_ box: Int) -> Int {
        let above = links.filter { $0.to == box && boxes[$0.from].y > 0 }.map {
            boxes[$0.from].middle
        }
        guard !above.isEmpty else { return 0 }
        return above.reduce(0, +) / above.count
    }

    /// How many steps each beat is from the opening; those nobody reaches stand last.
    private static func depths(of graph: ScenarioGraph) -> [String: Int] {
        var depths: [String: Int] = [:]
        var row = graph.beats.filter(\.isOpening).map(\.name)
        var depth = 0
        while !row.isEmpty {
            for name in row where depths[name] == nil { depths[name] = depth }
            depth += 1
            row = graph.arrows.compactMap { arrow in
                guard case .beat(let next) = arrow.to, depths[next] == nil,
                    arrow.from.map(row.contains) ?? (depth == 1)
                else { return nil }
                return next
            }
        }
        for beat in graph.beats where depths[beat.name] == nil { depths[beat.name] = depth }
        return depths
    }

    private static func wrapped(_ text: String) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, line.count + 1 + word.count > longest {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        lines.append(line)
        return lines
    }
}
