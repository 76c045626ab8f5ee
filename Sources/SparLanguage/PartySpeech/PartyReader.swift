public import SparModel

/// Reads the other party's lines: what they accept, refuse, offer, let slip, and how they feel.
///
/// Lexical and context-aware: a "yes" answers the collector's last line, so that line is needed.
public struct PartyReader: Sendable {
    private let figures = DebtFigures()
    private let reader = FigureReader()
    private let methods = MethodReader()

    /// A reader.
    public init() {}

    /// What `text` shows.
    ///
    /// - Parameters:
    ///   - text: The other party's line.
    ///   - who: Debtor or gatekeeper.
    ///   - answering: The collector's turn before it as understood, if there was one.
    ///   - context: The day, the currency, the names; `previous` is the collector's line.
    /// - Returns: Signals and figures.
    public func read(
        _ text: String,
        who: Listener,
        answering: Utterance?,
        context: HearingContext
    ) -> LineReading {
        let words = SpokenWords(text)
        let hits = PartyReader.meant(PartyPhrases.book.hits(in: words), in: words)
        var reading = LineReading(words: words.count, questions: words.questionMarks)
        var found = FigureFinder(
            reader.entities(in: text, context: context),
            in: text,
            context: context
        )
        let heard = figures.debtFigures(in: text, context: context)
        let isDetail = words.givesNumber || answering?.has(.identityCheck) ?? false
        if isDetail { found.dropBareNumbers() }
        reading.money =
            isDetail ? [] : FigureFinder.settled(heard.money, context: context)
        reading.dates = isDetail ? [] : FigureFinder.firm(heard.dates, in: text)
        reading.anyDays = found.days
        reading.anySums = found.sums
        reading.hours = found.hours
        reading.methods = methods.methods(in: text)
        var signals = Set(hits.map(\.label))
        settleAnswer(&signals, hits: hits, words: words)
        settleWho(&signals, who: who, answering: answering, words: words, found: found)
        if words.questionMarks > 0 { signals.insert(.asks) }
        if isCutShort(text) { signals.insert(.cutShort) }
        let amounts = reading.money.isEmpty ? found.sums : reading.money.map(\.amount)
        // "Yes, I can do that" is a yes and tells nothing of what there is.
        if signals.isSuperset(of: [.accepts, .means]),
            hits.allSatisfy({ $0.label != .means || PartyReader.isYes($0, among: hits) })
        {
            signals.remove(.means)
        }
        if who == .debtor, offers(signals, words: words, amounts: amounts, found: found) {
            // Asked about means, a bare figure tells of means.
            let asked = answering?.has(.financesQuestion) ?? false
            let tells = words.tokens.contains { PartyReader.having.contains($0) }
            let pays = PartyReader.speaksOfPaying(words)
            signals.insert((asked || tells) && !pays ? .means : .offers)
        }
        if let answering, PartyReader.saysBack(reading, of: answering),
            signals.isDisjoint(with: [.refuses, .asks])
        {
            signals.insert(.saysBack)
        }
        if signals.contains(.bereaved), !PartyReader.tellsOfDeath(hits, words) {
            signals.remove(.bereaved)
        }
        // "Not today" names the day that will not do.
        if signals.contains(.refuses), amounts.isEmpty,
            found.days.allSatisfy({ $0 == context.today })
        {
            signals.remove(.offers)
        }
        if signals.contains(.abuse), who == .debtor || signals.contains(.hangsUp) {
            signals.remove(.asksWhat)
        }
        reading.signals = signals
        return reading
    }

    /// Whether the line has figures and all of them are those just put to it.
    private static func saysBack(_ reading: LineReading, of put: Utterance) -> Bool {
        let sums = Set(reading.money.map(\.amount.minor))
        let days = Set(reading.dates.map(\.day))
        guard !sums.isEmpty || !days.isEmpty else { return false }
        return sums.isSubset(of: put.money.map(\.amount.minor))
            && days.isSubset(of: put.dates.map(\.day))
    }

    /// Whether a hit lies in words that say yes.
    private static func isYes(
        _ hit: PhraseBook<PartySignal>.Hit,
        among hits: [PhraseBook<PartySignal>.Hit]
    ) -> Bool {
        hits.contains { yes in
            yes.label == .accepts && yes.length > 1 && yes.index < hit.index + hit.length
                && hit.index < yes.index + yes.length
        }
    }

    /// Hits that are no part of an everyday turn of speech.
    private static func meant(
        _ hits: [PhraseBook<PartySignal>.Hit],
        in words: SpokenWords
    ) -> [PhraseBook<PartySignal>.Hit] {
        let idioms = CausePhrases.idioms.hits(in: words)
        guard !idioms.isEmpty else { return hits }
        return hits.filter { hit in
            !idioms.contains { idiom in
                idiom.label == hit.label && idiom.index < hit.index + hit.length
                    && hit.index < idiom.index + idiom.length
            }
        }
    }

    /// A yes counts where it opens a clause or is said in several words; a plain no beside it wins
    /// unless the no belongs to the yes ("no, that's right").
    private func settleAnswer(
        _ signals: inout Set<PartySignal>,
        hits: [PhraseBook<PartySignal>.Hit],
        words: SpokenWords
    ) {
        let accepts = hits.filter { hit in
            hit.label == .accepts && (hit.length > 1 || opensClause(hit.index, words))
        }
        let refuses = hits.filter { hit in
            hit.label == .refuses && (hit.length > 1 || opensClause(hit.index, words))
        }
        signals.remove(.accepts)
        signals.remove(.refuses)
        let firmYes = accepts.contains { $0.length > 1 }
        guard let yes = accepts.first else {
            if !refuses.isEmpty { signals.insert(.refuses) }
            return
        }
        guard let no = refuses.first else {
            signals.insert(.accepts)
            return
        }
        let bareNo = no.length == 1
        if bareNo, no.index <= 1, firmYes {
            signals.insert(.accepts)
        } else if no.index > yes.index, firmYes, bareNo {
            signals.insert(.accepts)
        } else {
            signals.insert(.refuses)
            if firmYes, yes.index > no.index { signals.insert(.accepts) }
        }
    }

    /// A car, a telephone or a boiler dies too, and nobody is bereaved.
    private static func tellsOfDeath(
        _ hits: [PhraseBook<PartySignal>.Hit],
        _ words: SpokenWords
    ) -> Bool {
        hits.contains { hit in
            guard hit.label == .bereaved else { return false }
            // "My transmission died" begins with whose it is, "the engine has died" with the thing.
            let next = hit.index + 1
            let isOwned =
                words.tokens[hit.index] == "my" && next < words.tokens.count
                && things.contains(words.tokens[next])
            return !isOwned
                && !(["died", "has", "is"].contains(words.tokens[hit.index])
                    && words.precedes(hit.index, within: 2, anyOf: things))
        }
    }

    private static let things: Set<String> = [
        "car", "van", "truck", "engine", "phone", "battery", "laptop", "computer", "printer",
        "boiler", "fridge", "freezer", "oven", "washer", "machine", "saw", "lorry", "bike",
        "transmission", "gearbox", "clutch", "motor", "generator", "compressor", "mixer", "till",
        "tractor", "trailer", "server", "tablet", "tv", "heating", "dryer", "dishwasher", "pump",
    ]

    /// "My pay comes on the 28th" pays nobody.
    private static func speaksOfPaying(_ words: SpokenWords) -> Bool {
        words.tokens.indices.contains { index in
            let word = words.tokens[index]
            guard paying.contains(word) else { return false }
            let before = index > 0 ? words.tokens[index - 1] : ""
            return word != "pay" || !["my", "our", "his", "her", "the", "sick"].contains(before)
        }
    }

    /// Words for what there is.
    private static let having: Set<String> = [
        "over", "left", "spare", "comes", "coming", "earn", "wages", "salary", "pension",
        "benefits", "income",
    ]

    private static let paying: Set<String> = [
        "pay", "give", "send", "offer", "transfer", "do", "manage", "put",
    ]

    /// A dash at the end is how an interruption is written.
    private func isCutShort(_ text: String) -> Bool {
        let end = text.last { !$0.isWhitespace && $0 != "\"" }
        return end == "-" || end == "\u{2014}" || end == "\u{2013}"
    }

    private func opensClause(_ index: Int, _ words: SpokenWords) -> Bool {
        if index <= 2 || index == words.tokens.count - 1 { return true }
        if index + 1 < words.tokens.count, words.tokens[index + 1] == "|",
            words.tokens[index] != "no"
        {
            return true
        }
        var place = index
        while place > 0, PartyReader.fillers.contains(words.tokens[place - 1]) { place -= 1 }
        return place == 0 || words.tokens[place - 1] == "|" || words.tokens[place - 1] == "?"
    }

    private static let fillers: Set<String> = [
        "oh", "ah", "well", "um", "er", "eh", "uh", "so", "right", "yeah", "yes", "no", "ok",
        "okay", "god", "look", "listen", "aw", "ach", "sure", "but", "and", "then", "hm", "hmm",
    ]

    private func settleWho(
        _ signals: inout Set<PartySignal>,
        who: Listener,
        answering: Utterance?,
        words: SpokenWords,
        found: FigureFinder
    ) {
        let asked = answering.map {
            $0.has(.identityCheck) || $0.has(.decisionMakerRequest) || $0.has(.selfIntroduction)
        }
        let checked = answering?.has(.identityCheck) ?? false
        if asked == false { signals.remove(.confirmsIdentity) }
        if checked, signals.contains(.accepts) { signals.insert(.confirmsIdentity) }
        let digits = words.tokens.contains { $0.contains(where: \.isNumber) }
        if checked, digits || found.namesMonth(words) {
            signals.insert(.givesDetail)
            signals.insert(.confirmsIdentity)
        }
        switch who {
        case .debtor:
            for signal in [PartySignal.screens, .putsThrough] { signals.remove(signal) }
        case .gatekeeper:
            for signal in [PartySignal.means, .promisesVaguely, .reason] { signals.remove(signal) }
        }
        if !checked, asked != true { signals.remove(.wrongPerson) }
    }

    private func offers(
        _ signals: Set<PartySignal>,
        words: SpokenWords,
        amounts: [Money],
        found: FigureFinder
    ) -> Bool {
        guard !amounts.isEmpty || !found.days.isEmpty, !signals.contains(.givesDetail) else {
            return false
        }
        let will = [
            "can", "could", "will", "ill", "well", "pay", "do", "give", "send", "manage", "take",
            "maybe", "how", "offer", "put", "id", "drop", "friday", "like", "transfer",
        ]
        return words.tokens.contains { will.contains($0) } || words.count <= 12
    }
}
