public import SparModel

/// The call guide for the terminal.
public struct GuideText: Sendable {
    private let page: Page

    /// A writer for this page.
    public init(_ page: Page) { self.page = page }

    /// The topics with the sentence that sums each up.
    public func contents(_ topics: [GuideTopic]) -> [String] {
        let name = min(24, topics.map(\.name.count).max() ?? 0)
        var lines = [page.heading("The call guide", width: page.measure)]
        for topic in topics {
            // What there is of law is told by its titles.
            let words = topic.name.hasPrefix("law") ? topic.title + "." : topic.summary
            lines += Paragraph.lines(
                words,
                width: page.measure,
                indent: String(repeating: " ", count: name + 4),
                first: "  " + page.palette.name(Page.padded(topic.name, to: name)) + "  "
            )
        }
        lines += ["", page.palette.faint("spar guide TOPIC shows one, /guide TOPIC in a call.")]
        return lines
    }

    /// One page.
    public func lines(_ topic: GuideTopic) -> [String] {
        var lines = [page.heading(topic.title, width: page.measure)]
        var last: GuideTopic.Block?
        for block in topic.blocks {
            if needsGap(block, after: last) { lines.append("") }
            lines += self.lines(block)
            last = block
        }
        return lines
    }

    private func lines(_ block: GuideTopic.Block) -> [String] {
        switch block {
        case .heading(let text): [page.palette.strong(text)]
        case .paragraph(let text): Paragraph.lines(text, width: page.measure)
        case .point(let text): page.item(text)
        case .say(let text):
            Paragraph.lines(
                text,
                width: page.measure,
                indent: "       ",
                first: "  \(page.palette.good("say"))  "
            )
        case .avoid(let text):
            Paragraph.lines(
                text,
                width: page.measure,
                indent: "       ",
                first: "  \(page.palette.bad("not"))  "
            )
        }
    }

    /// What stands together is set off from what does not; nothing stands off from its heading.
    private func needsGap(_ block: GuideTopic.Block, after last: GuideTopic.Block?) -> Bool {
        guard let last, last.group != 0 else { return false }
        return block.group == 1 || block.group != last.group
    }
}

extension GuideTopic.Block {
    /// Headings, running text, points, examples.
    fileprivate var group: Int {
        switch self {
        case .heading: 0
        case .paragraph: 1
        case .point: 2
        case .say, .avoid: 3
        }
    }
}
