public import SparModel

/// How the other party felt over a call, one row a trait, one column a turn.
public struct MoodPlot: Sendable {
    private let page: Page

    /// A writer for this page.
    public init(_ page: Page) { self.page = page }

    /// The rows with their first and last value, and the turns beneath.
    public func lines(_ moods: [MoodMark]) -> [String] {
        guard moods.count > 1, let first = moods.first, let last = moods.last else { return [] }
        // The name before, "100 to 100" behind.
        let room = max(8, min(80, page.width - 28))
        let breadth = moods.count <= room / 2 ? 2 : 1
        var lines = [page.heading("How they felt", width: page.measure)]
        var length = 0
        for trait in Mood.Trait.allCases {
            let marks = page.glyphs.sparkline(moods.map { $0.mood[trait] }, width: room)
            length = marks.count * breadth
            let drawn = marks.map { String(repeating: $0, count: breadth) }.joined()
            let (from, to) = (first.mood[trait], last.mood[trait])
            if page.palette.isSpoken {
                lines.append("\(trait.rawValue): \(from) to \(to)")
                continue
            }
            let isBetter = trait == .anger ? to <= from : to >= from
            lines.append(
                "  " + Page.padded(trait.rawValue, to: 9)
                    + (isBetter ? page.palette.good(drawn) : page.palette.bad(drawn))
                    + "  \(from) to \(to)"
            )
        }
        let ends = ("turn \(first.turn)", "\(last.turn)")
        let gap = length - ends.0.count - ends.1.count
        if gap > 0, !page.palette.isSpoken {
            lines.append(
                page.palette.faint(
                    "  " + Page.padded("", to: 9) + ends.0 + String(repeating: " ", count: gap)
                        + ends.1
                )
            )
        }
        return lines
    }
}
