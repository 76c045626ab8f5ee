import ArgumentParser
import SparAuthoring
import SparModel
import SparPractice
import SparReports

/// `spar guide`: good practice and the law, at hand.
struct GuideCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guide",
        abstract: "Show the call guide: good practice with examples, and the law by market.",
        discussion: """
            Without a topic the topics are listed; `all` shows the whole. In a terminal a long page
            opens in $PAGER, else in `less -R`. The pages are files in docs/guide; those on the law
            are made from the rule packs in Scoring/packs.
            """
    )

    @Argument(help: "What about: options, listening, law, …")
    var topic: String?

    @OptionGroup var home: HomeOptions
    @OptionGroup var look: LookOptions

    func run() throws {
        let environment = SparEnvironment.current
        let guide = try Loading.guide(from: try home.library(in: environment))
        try Pager.show(
            try GuidePage(guide: guide, page: look.page).lines(about: topic),
            environment: environment.variables
        )
    }
}

/// What the guide answers to a word, for the command and for `/guide`.
struct GuidePage {
    let guide: CallGuide
    let page: Page

    /// The topics, one page, or all of it.
    ///
    /// - Throws: `CommandFailure` when there is no such topic.
    func lines(about word: String?) throws -> [String] {
        let text = GuideText(page)
        guard let word, !word.isEmpty else { return text.contents(guide.topics) }
        if word.lowercased() == "all" {
            return Array(guide.topics.map { text.lines($0) }.joined(separator: [""]))
        }
        guard let topic = guide.topic(word) else {
            let near = guide.nearest(to: word).map { "; did you mean `\($0)`?" }
            throw CommandFailure(
                "the guide has no topic `\(word)`\(near ?? "; `spar guide` lists them")",
                .usage
            )
        }
        return text.lines(topic)
    }
}

extension Loading {
    /// The call guide of a library.
    static func guide(from library: ScenarioLibrary) throws -> CallGuide {
        let guide = CallGuide(library: library, packs: ScoringFiles(library: library).packs)
        guard !guide.topics.isEmpty else {
            throw CommandFailure("there is no call guide in `\(library.root)/docs/guide`")
        }
        return guide
    }
}
