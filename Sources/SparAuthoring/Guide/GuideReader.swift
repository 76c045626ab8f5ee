public import SparModel

/// Reads a page of the call guide: the few words of Markdown that `docs/guide` is written in.
///
/// A heading `#` names the page, `##` a part of it; `- ` begins a point, `- **Say:** ` a line that
/// does it well, `- **Not:** ` one that does not; the rest is running text. A line that begins with
/// two spaces goes on with the point before it. A Markdown library would read more than the pages
/// may hold, and cost every build for it.
public enum GuideReader {
    /// The page of that name; nil when the text has no title or no paragraph.
    public static func topic(_ text: String, name: String) -> GuideTopic? {
        var title: String?
        var blocks: [GuideTopic.Block] = []
        var isOpen = false
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let words = trimmed(line)
            if words.isEmpty {
                isOpen = false
            } else if let heading = rest(of: line, after: "# ") {
                title = title ?? heading
                isOpen = false
            } else if let heading = rest(of: line, after: "## ") {
                blocks.append(.heading(heading))
                isOpen = false
            } else if let point = rest(of: line, after: "- ") {
                blocks.append(block(point))
                isOpen = true
            } else if isOpen, let last = blocks.popLast() {
                blocks.append(last.extended(by: words))
            } else {
                blocks.append(.paragraph(words))
                isOpen = true
            }
        }
        guard let title else { return nil }
        let topic = GuideTopic(name: name, title: title, blocks: blocks)
        return topic.summary.isEmpty ? nil : topic
    }

    private static func block(_ point: String) -> GuideTopic.Block {
        if let words = rest(of: point[...], after: "**Say:** ") { return .say(words) }
        if let words = rest(of: point[...], after: "**Not:** ") { return .avoid(words) }
        return .point(point)
    }

    private static func rest(of line: Substring, after mark: String) -> String? {
        line.hasPrefix(mark) ? trimmed(line.dropFirst(mark.count)) : nil
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while let first = text.first, first.isWhitespace { text = text.dropFirst() }
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return String(text)
    }
}

extension GuideTopic.Block {
    /// The block with more words at its end.
    fileprivate func extended(by words: String) -> GuideTopic.Block {
        switch self {
        case .heading(let text): .heading(text + " " + words)
        case .paragraph(let text): .paragraph(text + " " + words)
        case .point(let text): .point(text + " " + words)
        case .say(let text): .say(text + " " + words)
        case .avoid(let text): .avoid(text + " " + words)
        }
    }
}
