import Foundation
public import SparAuthoring
public import SparModel

/// The call guide of a library: the pages of `docs/guide`, and one for each rule pack.
///
/// The law is told from the rule packs themselves, so that guide and grade cannot part.
public struct CallGuide: Sendable {
    /// The pages in order: good practice, then the law.
    public let topics: [GuideTopic]

    /// The guide of `library` with a page for each of `packs`; empty where there is no guide.
    public init(library: ScenarioLibrary, packs: [RulePack]) {
        let folder = library.root + "/docs/guide"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let pages = names.sorted().compactMap { file -> GuideTopic? in
            guard file.hasSuffix(".md"),
                let text = try? String(contentsOfFile: folder + "/" + file, encoding: .utf8)
            else { return nil }
            return GuideReader.topic(text, name: CallGuide.name(of: file))
        }
        topics =
            pages.isEmpty ? [] : pages + [LawTopics.overview(packs)] + packs.map(LawTopics.page)
    }

    /// The page that `word` asks for: its name, the beginning of it, or a word of its title.
    public func topic(_ word: String) -> GuideTopic? {
        let word = word.lowercased()
        return topics.first { $0.name == word }
            ?? topics.first { $0.name.hasPrefix(word) }
            ?? topics.first { $0.title.lowercased().contains(word) }
            ?? topics.first { $0.name.contains(word) }
    }

    /// The name most likely meant by a word that names nothing.
    public func nearest(to word: String) -> String? {
        Nearest.match(word.lowercased(), among: topics.map(\.name))
    }

    /// "options" of "08-options.md": the number orders the pages.
    private static func name(of file: String) -> String {
        String(file.dropLast(3).drop { $0.isNumber || $0 == "-" })
    }
}

/// Pages of the guide made from rule packs.
enum LawTopics {
    /// Which rules there are, for whom and where.
    static func overview(_ packs: [RulePack]) -> GuideTopic {
        GuideTopic(
            name: "law",
            title: "The law, market by market",
            blocks: [
                .paragraph(
                    "Which rules hold depends on where the debtor is, who they are, and who "
                        + "collects; `spar brief` lists those of a case. Not legal advice."
                )
            ]
                + packs.map { pack in
                    .point("`\(name(of: pack))`: \(pack.title). \(reach(of: pack))")
                }
        )
    }

    /// One pack: each rule in plain words, what it rests on, a line that keeps and one that breaks
    /// it.
    static func page(_ pack: RulePack) -> GuideTopic {
        var blocks: [GuideTopic.Block] = [
            .paragraph("\(reach(of: pack)) Sources as of \(pack.asOf). Not legal advice.")
        ]
        for rule in pack.rules {
            blocks.append(.heading("\(rule.id)  \(rule.severity.spoken)"))
            blocks.append(.paragraph("\(rule.rule) (\(rule.citation))"))
            if let kept = line(of: rule, breaking: false) { blocks.append(.say(kept)) }
            if let broken = line(of: rule, breaking: true) { blocks.append(.avoid(broken)) }
        }
        return GuideTopic(name: name(of: pack), title: pack.title, blocks: blocks)
    }

    static func name(of pack: RulePack) -> String { "law-\(pack.id)" }

    /// The collector's last words of the first such example.
    private static func line(of rule: Rule, breaking: Bool) -> String? {
        let example = rule.examples.first { $0.breaks == breaking }
        return example?.lines.last { $0.who == .trainee }.map { "\"\($0.text)\"" }
    }

    private static func reach(of pack: RulePack) -> String {
        let places =
            pack.places.isEmpty ? "everywhere" : "in \(pack.places.joined(separator: ", "))"
        let debtors =
            pack.debtors.isEmpty
            ? "all debtors" : pack.debtors.map { "\($0.spoken)s" }.joined(separator: " and ")
        let collectors =
            pack.collectors.isEmpty
            ? "every collector" : pack.collectors.map(\.spoken).joined(separator: " and ")
        return "Protects \(debtors) \(places), binds \(collectors)."
    }
}

extension Rule.Severity {
    /// What a breach does, for a reader.
    var spoken: String {
        switch self {
        case .automaticFail: "fails the call"
        case .major: "major"
        case .minor: "minor"
        }
    }
}

extension DebtorFacts.Kind {
    /// One of them: "sole trader".
    var spoken: String {
        switch self {
        case .company: "company debtor"
        case .partnership: "partnership"
        case .consumer: "consumer"
        case .soleTrader: "sole trader"
        }
    }
}

extension Collector.Kind {
    /// One of them, with its article.
    var spoken: String {
        switch self {
        case .creditor: "the creditor"
        case .agency: "an agency"
        case .debtBuyer: "a debt buyer"
        }
    }
}
