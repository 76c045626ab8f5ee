import SparModel

/// Finds hidden facts told before their condition, from what is said and heard alone.
///
/// It keeps its own account of the call beside the engine's: what was heard, on which turn, what
/// was told, how the mood stood before and after. A clue counts as told when its words are in a
/// reply, whoever put them there.
struct LeakWatch: Sendable {
    /// A clue with the words it is known by.
    private struct Watched: Sendable {
        var clue: Clue
        var party: Party
        /// Runs of six words of its lines.
        var runs: Set<String>
        /// Whole lines too short for a run.
        var phrases: [String]
    }

    private let watched: [Watched]
    /// Reactions that draw out a clue, by the name they are traced by.
    private let drawing: Set<String>
    private let creditor: String

    init(_ scenario: Scenario) {
        creditor = scenario.caseFile.creditor
        watched = scenario.parties.flatMap { party in
            party.clues.map { clue in
                var runs: Set<String> = []
                var phrases: [String] = []
                for line in clue.say {
                    for case .text(let text) in line.fragments {
                        let words = LeakWatch.words(of: text)
                        if words.count >= LeakWatch.run {
                            runs.formUnion(LeakWatch.runs(of: words))
                        } else if words.count >= 3, line.fragments.count == 1 {
                            phrases.append(words.joined(separator: " "))
                        }
                    }
                }
                return Watched(clue: clue, party: party, runs: runs, phrases: phrases)
            }
        }
        let inBeats = scenario.beats.flatMap { beat in
            beat.reactions.map { ("\(beat.name)/\($0.name)", $0.move) }
        }
        let anywhere = scenario.reactions.map { ("\($0.layer.title)/\($0.name)", $0.move) }
        drawing = Set((inBeats + anywhere).filter { $0.1 == .reveal }.map(\.0))
    }

    // MARK: - What a line tells

    private static let run = 6

    /// The clues a reply tells, by number.
    func cluesTold(in text: String) -> [Int] {
        guard !watched.isEmpty else { return [] }
        let words = LeakWatch.words(of: text)
        let runs = LeakWatch.runs(of: words)
        let joined = words.joined(separator: " ")
        return watched.indices.filter { index in
            !watched[index].runs.isDisjoint(with: runs)
                || watched[index].phrases.contains { joined.contains($0) }
        }
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
    }

    private static func runs(of words: [String]) -> Set<String> {
        guard words.count >= run else { return [] }
        return Set((0...(words.count - run)).map { words[$0..<($0 + run)].joined(separator: " ") })
    }

    // MARK: - A call

    /// The account of one call.
    struct Account: Sendable {
        var turn = 0
        var heard: Set<Act> = []
        var told: Set<String> = []
        var isAgreed = false
        var isOffered = false
        var moods: [String: Mood] = [:]
    }

    /// A clue told too soon, and why it was too soon.
    struct Finding: Sendable {
        var clue: String
        var why: String
    }

    /// Looks at one turn and enters it into the account; the opening has no utterance.
    func look(
        at turn: Turn,
        hearing utterance: Utterance?,
        telling clues: [Int],
        in account: inout Account
    ) -> [Finding] {
        if turn.index > 0 { account.turn += 1 }
        // Whoever names the creditor has said where the call comes from.
        if utterance?.names.contains(creditor) == true { account.heard.insert(.selfIntroduction) }
        let before = account
        if let party = turn.replies.last?.party { account.moods[party] = turn.mood }
        account.isOffered = turn.trace.offer != nil
        if turn.agreement != nil { account.isAgreed = true }
        var findings: [Finding] = []
        if !clues.isEmpty || !turn.trace.revealed.isEmpty {
            for (index, watched) in watched.enumerated() {
                let name = watched.clue.name
                guard !account.told.contains(name),
                    clues.contains(index) || turn.trace.revealed.contains(name)
                else { continue }
                let why =
                    lack(of: watched, at: turn, hearing: utterance, before: before, after: account)
                if let why { findings.append(Finding(clue: name, why: why)) }
                account.told.insert(name)
                if watched.clue.takesBack { account.isAgreed = false }
            }
        }
        for heard in utterance?.acts ?? [] { account.heard.insert(heard.act) }
        return findings
    }

    /// What was wanting for the clue to be told; nil when it might be.
    private func lack(
        of watched: Watched,
        at turn: Turn,
        hearing utterance: Utterance?,
        before: Account,
        after: Account
    ) -> String? {
        let clue = watched.clue
        let acts = utterance?.actSet ?? []
        let words = utterance?.asked ?? []
        let isAsked =
            clue.asked.contains(where: acts.contains)
            || clue.asks.contains { words.contains($0.source) }
            || (utterance?.subject).map { clue.subjects.contains($0.subject) } == true
        let isDrawn = turn.trace.spoke.contains(where: drawing.contains)
        guard isAsked || isDrawn else { return "nothing in the turn asked for it" }
        for clause in clue.when.clauses {
            switch clause {
            case .mood(let trait, let comparison, let value):
                // Where it stood within the turn is not shown: anything between was possible.
                let start = (before.moods[watched.party.key] ?? watched.party.mood)[trait]
                let end = (after.moods[watched.party.key] ?? watched.party.mood)[trait]
                let untold = end - LeakWatch.points(of: clue.mood, trait)
                let least = min(start, end, untold)
                let most = max(start, end, untold)
                guard (least...most).contains(where: { comparison.holds($0, value) }) else {
                    return
                        "\(trait.rawValue) was \(most), \(comparison.rawValue) \(value) is needed"
                }
            case .speaker(let key):
                guard watched.party.key == key else { return "it is not theirs to tell" }
            case .recalls(_, let expected):
                // Every explored call is the first of its case: there is nothing to recall.
                guard !expected else { return "there was no earlier call" }
            case .turn(let comparison, let value):
                guard comparison.holds(before.turn, value) else {
                    return "it was turn \(before.turn), \(comparison.rawValue) \(value) is needed"
                }
            case .heard(let needed):
                if let act = needed.first(where: { !before.heard.contains($0) }) {
                    return "`\(act.rawValue)` had not been heard before"
                }
            case .notHeard(let barred):
                if let act = barred.first(where: before.heard.contains) {
                    return "`\(act.rawValue)` had been heard"
                }
            case .revealed(let other, let expected):
                guard after.told.contains(other) == expected else {
                    return "`\(other)` had \(expected ? "not " : "")been told"
                }
            case .agreed(let expected):
                guard before.isAgreed == expected || after.isAgreed == expected else {
                    return expected ? "nothing had been agreed" : "something had been agreed"
                }
            case .offered(let expected):
                guard before.isOffered == expected || after.isOffered == expected else {
                    return expected ? "nothing had been offered" : "something had been offered"
                }
            case .fired(let comparison, let value):
                guard comparison.holds(0, value) else { return "it can never be told" }
            }
        }
        return nil
    }

    private static func points(of shift: MoodShift, _ trait: Mood.Trait) -> Int {
        switch trait {
        case .anger: shift.anger
        case .trust: shift.trust
        case .patience: shift.patience
        }
    }
}

extension Reaction.Layer {
    /// The name reactions of the layer are traced under.
    var title: String {
        switch self {
        case .common: "common"
        case .archetype: "archetype"
        case .scenario: "scenario"
        case .beat: "beat"
        }
    }
}
