/// One page of the call guide.
public struct GuideTopic: Hashable, Sendable {
    /// A piece of a page.
    public enum Block: Hashable, Sendable {
        /// A heading within the page.
        case heading(String)
        /// Running text.
        case paragraph(String)
        /// A point of a list.
        case point(String)
        /// A line that does it well.
        case say(String)
        /// A line that does not.
        case avoid(String)
    }
    /// The word it is asked for by: "options".
    public var name: String
    /// Its heading.
    public var title: String
    /// What it says, in order; the first paragraph sums it up.
    public var blocks: [Block]

    /// One page of the call guide.
    public init(name: String, title: String, blocks: [Block]) {
        self.name = name
        self.title = title
        self.blocks = blocks
    }

    /// The first paragraph.
    public var summary: String {
        for case .paragraph(let text) in blocks { return text }
        return ""
    }
}
