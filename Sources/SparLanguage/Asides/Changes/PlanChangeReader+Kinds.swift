import SparModel

/// The kinds of change, each by the words that ask for it.
extension PlanChangeReader {
    // MARK: - The whole plan

    /// "Go back to that", "put it back to what it was", "leave it as it was before".
    func restored(_ sentence: Range<Int>) -> PlanChange? {
        let phrases = [
            ["go", "back", "to", "that"], ["back", "to", "that"], ["back", "to", "what"],
            ["back", "to", "how"],
            ["back", "to", "the", "way"], ["as", "it", "was"], ["like", "before"],
            ["like", "it", "was"],
            ["back", "to", "the", "first", "plan"], ["back", "to", "the", "original"],
            ["what", "we", "had"],
        ]
        let isSaid = sentence.contains { line.phrase(phrases, at: $0) != nil }
        return isSaid ? PlanChange(.all, .restored) : nil
    }

    /// "Swap them round", "the other way round".
    func swapped(_ sentence: Range<Int>) -> PlanChange? {
        let verbs: Set<String> = ["swap", "switch", "flip", "reverse", "swop", "turn"]
        let those: Set<String> = [
            "em", "them", "those", "these", "it", "the", "round", "around", "over",
        ]
        let isSaid = sentence.contains { index in
            let end = word(index + 1) == "the" ? word(index + 2) : ""
            if verbs.contains(word(index)), those.contains(word(index + 1)),
                word(index) != "turn" || ["round", "around"].contains(word(index + 2)),
                ["", "two", "sums", "amounts", "numbers", "payments"].contains(end)
            {
                return true
            }
            return line.phrase(
                [
                    ["other", "way", "round"], ["other", "way", "around"],
                    ["other", "way", "about"],
                ],
                at: index
            ) != nil
        }
        return isSaid ? PlanChange(.all, .swapped) : nil
    }

    /// "Every week instead of every other", "weekly instead".
    func paced(_ sentence: Range<Int>) -> PlanChange? {
        let words = Set(sentence.map(word))
        if !sums.contains(where: { sentence.contains($0.tokens.lowerBound) }),
            (0..<line.count).contains(where: {
                ["instead", "stead", "rather", "not"].contains(word($0))
            })
        {
            for index in sentence {
                let text =
                    word(index) == "every" || word(index) == "each" ? word(index + 1) : word(index)
                guard word(index) != text || text.hasSuffix("ly"),
                    let every = Interval(parsing: text),
                    every.unit != .day, !["of", "than", "not"].contains(word(index - 1))
                else { continue }
                return PlanChange(
                    .all,
                    .every(
                        every,
                        from: days.first { sentence.contains($0.tokens.lowerBound) }?.value
                    )
                )
            }
        }
        if !words.isDisjoint(with: ["instead", "stead", "rather", "better", "not"]),
            let weekday = sentence.compactMap({ CalendarWords.pluralWeekdays[word($0)] }).first
        {
            return PlanChange(.all, .weekday(weekday))
        }
        let isShared = sentence.contains { index in
            guard let count = count(at: index), (2...12).contains(count) else { return false }
            return word(index + 1) == "equal"
                || ["make", "do", "have"].contains(word(index - 1)) && words.contains("instead")
        }
        guard isShared,
            let count = sentence.compactMap({ index -> Int? in
                guard let count = count(at: index), word(index - 1) != "of" else { return nil }
                return word(index + 1) == "equal"
                    || ["make", "do", "have"].contains(word(index - 1)) ? count : nil
            }).first
        else { return nil }
        return PlanChange(.all, .parts(count))
    }

    private func count(at index: Int) -> Int? {
        NumberWords.units[word(index)] ?? line[index].plainNumber
    }

    /// "All of it on the 30th", "just the one payment", "both on the 6th".
    func whole(_ sentence: Range<Int>) -> PlanChange? {
        let atOnce = [
            ["in", "one", "go"], ["one", "go"], ["one", "payment"], ["one", "lump"],
            ["one", "hit"], ["one", "time"],
            ["in", "one"], ["single", "payment"], ["all", "at", "once"], ["one", "shot"],
        ]
        let everything = [
            ["it", "all"], ["all", "of", "it"], ["the", "lot"], ["the", "whole", "lot"],
            ["everything"], ["both"],
            ["the", "whole", "thing"], ["em", "both"], ["them", "both"],
        ]
        let at = sentence.first { index in
            if line.phrase(atOnce, at: index) != nil { return true }
            guard let count = line.phrase(everything, at: index) else { return false }
            let next = index + count
            return ["on", "by", "for", "to"].contains(word(next)) && isDay(next + 1)
        }
        guard let at,
            !sums.contains(where: { (at..<sentence.upperBound).contains($0.tokens.lowerBound) })
        else { return nil }
        let own = days.last { sentence.contains($0.tokens.lowerBound) }
        let isAsked = word(sentence.upperBound - 1) == "?" || own != nil
        return isAsked
            ? PlanChange(.all, .wholeOn((own ?? (days.count == 1 ? days[0] : nil))?.value)) : nil
    }

    private func isDay(_ index: Int) -> Bool {
        days.contains { $0.tokens.contains(index) || $0.tokens.contains(index + 1) }
    }

    // MARK: - Days by a span

    /// "Both a week later", "bring it forward a fortnight", "push everything out by two weeks".
    func moved(_ sentence: Range<Int>, _ names: [Figure<PlanChange.Payment>]) -> PlanChange? {
        let words = sentence.map(word)
        for index in sentence {
            guard let unit = Self.spans[word(index)] else { continue }
            var count = 1
            var start = index
            if let spelled = self.count(at: index - 1) { (count, start) = (spelled, index - 1) }
            if ["a", "an", "another"].contains(word(index - 1)) { start = index - 1 }
            guard start < index || unit.count == 2,
                !sums.contains(where: { $0.tokens.upperBound == start })
            else { continue }
            let near = (index + 1...index + 2).map(word)
            let verbs = Set(words)
            let isSooner =
                near.contains { ["earlier", "sooner"].contains($0) }
                || words.contains("forward") && !verbs.isDisjoint(with: ["bring", "pull", "move"])
                || words.contains("forwards")
                || words.contains("up")
                    && !verbs.isDisjoint(with: ["move", "bring", "bump", "pull"])
            let isLater =
                near.contains("later")
                || !verbs.isDisjoint(with: [
                    "push", "put", "shunt", "shift", "move", "knock", "set", "slide", "shove",
                ])
                    && !verbs.isDisjoint(with: ["back", "out", "on", "along"])
                || !verbs.isDisjoint(with: ["delay", "postpone", "defer"])
            guard isSooner || isLater else { continue }
            let span = Interval(count * unit.count, unit.unit)
            let payment = names.first { $0.value != .all }?.value ?? .all
            return PlanChange(payment, isSooner ? .sooner(span) : .later(span))
        }
        return nil
    }

    private static let spans: [String: Interval] = [
        "day": Interval(1, .day), "days": Interval(1, .day), "week": Interval(1, .week),
        "weeks": Interval(1, .week),
        "wk": Interval(1, .week), "fortnight": Interval(2, .week), "month": Interval(1, .month),
        "months": Interval(1, .month),
    ]

    // MARK: - One payment less

    /// "Scrap the april one and lump it in with march", "fold the last one into the third", "drop the last payment".
    func merged(_ sentence: Range<Int>, _ names: [Figure<PlanChange.Payment>]) -> [PlanChange] {
        guard
            let verb = sentence.first(where: {
                Self.drops.contains(word($0)) || isKnockedOnTheHead($0)
            })
        else { return joined(sentence, names) }
        guard
            let gone = names.first(where: { $0.tokens.lowerBound > verb })?.value ?? dayAfter(verb)
        else { return [] }
        let isLast = sentence.contains { $0 > verb && line.reads(["on", "the", "end"], at: $0) }
        if isLast { return [PlanChange(gone, .postponed)] }
        if let target = destination(in: sentence, after: verb, but: gone) {
            return [PlanChange(gone, .merged(into: target))]
        }
        // Nothing is let off that nobody lets off: it is paid with its neighbour.
        let isLetOff = (0..<line.count).contains { line.phrase(Self.lettingOff, at: $0) != nil }
        return [
            PlanChange(
                gone,
                isLetOff ? .dropped : .merged(into: .place(gone == .place(-1) ? -2 : -1))
            )
        ]
    }

    private static let lettingOff = [
        ["waive"], ["forgive"], ["write", "it", "off"], ["write", "that", "off"],
        ["written", "off"],
        ["let", "you", "off"], ["eat", "the", "difference"], ["eat", "it"], ["eat", "that"],
        ["won't", "need"], ["don't", "need"], ["on", "us"], ["goodwill"],
    ]

    private static let drops: Set<String> = [
        "drop", "scrap", "scratch", "lose", "skip", "ditch", "bin", "cancel", "forget", "scrub",
        "axe",
    ]

    private func isKnockedOnTheHead(_ index: Int) -> Bool {
        word(index) == "knock"
            && (index + 1..<index + 8).contains { line.reads(["on", "the", "head"], at: $0) }
    }

    /// "Fold the last one into the third", "put that last one in with november".
    private func joined(_ sentence: Range<Int>, _ names: [Figure<PlanChange.Payment>])
        -> [PlanChange]
    {
        let verbs: Set<String> = [
            "fold", "lump", "roll", "merge", "combine", "stick", "put", "add", "tack", "pop",
        ]
        guard let verb = sentence.first(where: { verbs.contains(word($0)) }) else { return [] }
        let named = names.first { $0.tokens.lowerBound > verb && $0.value != .all }
        var subject = named.flatMap { $0.tokens.lowerBound - verb <= 4 ? $0 : nil }
        // "Drop the last one… no wait, just stick it on top of the third".
        if ["it", "that"].contains(word(verb + 1)), let before = payments(in: 0..<verb).last,
            before.value != .all
        {
            subject = Figure(tokens: verb + 1..<verb + 2, value: before.value)
        }
        guard let gone = subject else { return [] }
        let lead = gone.tokens.upperBound
        let joints = [
            ["in", "with"], ["into"], ["in", "to"], ["with"], ["onto"], ["on", "top", "of"], ["to"],
            ["on"],
        ]
        guard let count = line.phrase(joints, at: lead), let target = destination(at: lead + count),
            target != gone.value
        else { return [] }
        return [PlanChange(gone.value, .merged(into: target))]
    }

    /// The day right after a verb: "scratch Friday"; "that week" is for whoever knows which.
    private func dayAfter(_ verb: Int) -> PlanChange.Payment? {
        days.first { (verb + 1...verb + 2).contains($0.tokens.lowerBound) }.map { .on($0.value) }
    }

    private func destination(
        in sentence: Range<Int>,
        after verb: Int,
        but gone: PlanChange.Payment
    ) -> PlanChange.Payment? {
        let joints = [
            ["in", "with"], ["on", "top", "of"], ["into"], ["with"], ["wi"], ["onto"],
            ["on", "to"], ["on"], ["to"],
        ]
        var target: PlanChange.Payment?
        for index in sentence where index > verb + 2 {
            guard let count = line.phrase(joints, at: index),
                let named = destination(at: index + count), named != gone
            else { continue }
            target = target ?? named
        }
        return target
    }

    // MARK: - Sums

    /// "Double it", "the first one double".
    func doubled(_ sentence: Range<Int>, _ names: [Figure<PlanChange.Payment>]) -> PlanChange? {
        guard let at = sentence.first(where: { ["double", "twice"].contains(word($0)) }) else {
            return nil
        }
        if let name = names.first { return PlanChange(name.value, .doubled) }
        let isEach = (at...at + 3).contains {
            ["each", "every", "a"].contains(word($0)) && CalendarWords.units[word($0 + 1)] != nil
        }
        if isEach { return PlanChange(.all, .doubled) }
        return ["it", "that", "up"].contains(word(at + 1)) ? PlanChange(.unnamed, .doubled) : nil
    }

    /// "The odd 125, shall we pop that on as well", of a sum named before.
    private func isPutOn(_ sentence: Range<Int>, after index: Int) -> Bool {
        (index..<max(index, sentence.upperBound)).contains { at in
            ["pop", "put", "stick", "add", "chuck", "bung", "tack"].contains(word(at))
                && ["it", "that"].contains(word(at + 1)) && word(at + 2) == "on"
                && ["as", "too", "top", "?", "."].contains(word(at + 3))
        }
    }

    /// "Another 300 on top", "two more on the 16th", "add 500 to that".
    func more(_ sentence: Range<Int>, _ names: [Figure<PlanChange.Payment>]) -> PlanChange? {
        for sum in sums where sentence.contains(sum.tokens.lowerBound) {
            var lead = sum.tokens.lowerBound - 1
            if ["£", "$", "€"].contains(word(lead)) { lead -= 1 }
            let end = sum.tokens.upperBound
            let isMore =
                ["another", "extra", "further", "additional", "add"].contains(word(lead))
                || ["more", "extra", "on"].contains(word(end))
                    && (word(end) != "on" || word(end + 1) == "top")
                || isPutOn(sentence, after: end)
                || word(lead) == "other" && word(lead - 1) == "the"
            guard isMore, word(lead) != "than", word(end + 1) != "than" else { continue }
            if CalendarWords.units[word(end + 1)] != nil, ["a", "per"].contains(word(end)) {
                continue
            }
            let isOther = word(lead) == "other"
            let day = days.first {
                $0.tokens.lowerBound >= end && (isOther || sentence.contains($0.tokens.lowerBound))
            }
            if let day { return PlanChange(.unnamed, .added(sum.value, day.value)) }
            if isOther { continue }
            return PlanChange(names.first { $0.value != .all }?.value ?? .unnamed, .more(sum.value))
        }
        return nil
    }

    /// "Could the first be seven thousand", "500 on the first one", "round it up to three grand".
    func amounts(_ sentence: Range<Int>, _ names: [Figure<PlanChange.Payment>]) -> [PlanChange] {
        let own = sums.filter { sentence.contains($0.tokens.lowerBound) && !isPerSpan($0) }
        var found: [PlanChange] = []
        var used: Set<Int> = []
        for (place, name) in names.enumerated() where name.value != .all {
            let until =
                place + 1 < names.count ? names[place + 1].tokens.lowerBound : sentence.upperBound
            let candidates = own.filter {
                $0.tokens.lowerBound >= name.tokens.upperBound
                    && $0.tokens.lowerBound < min(until, name.tokens.upperBound + 10)
                    && !used.contains($0.tokens.lowerBound)
            }
            // "Make that first 20 a 25".
            let after =
                candidates.count > 1
                    && ["a", "to", "into"].contains(word(candidates[0].tokens.upperBound))
                    && candidates[1].tokens.lowerBound == candidates[0].tokens.upperBound + 1
                ? candidates[1] : candidates.first
            let before = own.last {
                $0.tokens.upperBound <= name.tokens.lowerBound
                    && name.tokens.lowerBound - $0.tokens.upperBound <= 3
                    && !used.contains($0.tokens.lowerBound) && word($0.tokens.upperBound) != "off"
            }
            guard let sum = before ?? after else { continue }
            used.insert(sum.tokens.lowerBound)
            found.append(PlanChange(name.value, .amount(sum.value)))
        }
        if !found.isEmpty { return found }
        // "6 instead of the 5".
        for (left, right) in zip(own, own.dropFirst())
        where line.reads(["instead", "of"], at: left.tokens.upperBound)
            && right.tokens.lowerBound - left.tokens.upperBound <= 3
        {
            return [PlanChange(.of(right.value), .amount(left.value))]
        }
        // "Could eighteen become eighteen and a half?"
        for (left, right) in zip(own, own.dropFirst())
        where ["become", "be", "to"].contains(word(left.tokens.upperBound))
            && right.tokens.lowerBound - left.tokens.upperBound <= 3
        {
            return [PlanChange(.of(left.value), .amount(right.value))]
        }
        for sum in own {
            var lead = sum.tokens.lowerBound - 1
            while ["£", "$", "€", "up", "to", "a", "at", "an", "even", "say", ","].contains(
                word(lead)
            ) { lead -= 1 }
            guard ["it", "that", "this"].contains(word(lead)),
                ["make", "bump", "round", "step", "push", "raise", "bring", "get", "take", "up"]
                    .contains(word(lead - 1))
            else { continue }
            if let day = days.first(where: {
                sentence.contains($0.tokens.lowerBound) && $0.tokens.lowerBound > lead
            }) {
                return [PlanChange(.on(day.value), .amount(sum.value))]
            }
            return [PlanChange(.unnamed, .amount(sum.value))]
        }
        return []
    }

    private func isPerSpan(_ sum: Figure<Money>) -> Bool {
        let end = sum.tokens.upperBound
        return ["a", "per", "each", "every", "/"].contains(word(end))
            && CalendarWords.units[word(end + 1)] != nil
            || ["weekly", "monthly", "fortnightly"].contains(word(end))
    }

    // MARK: - Days

    /// "The second one on Halloween instead", "Thursday for the first", "can the 27th be the 24th", "pull it back to Friday".
    func dated(_ sentence: Range<Int>, _ names: [Figure<PlanChange.Payment>]) -> [PlanChange] {
        let own = days.filter { sentence.contains($0.tokens.lowerBound) }
        let isNow = names.first { name in
            (name.tokens.upperBound..<name.tokens.upperBound + 3).contains { word($0) == "now" }
        }
        if own.isEmpty, let isNow { return [PlanChange(isNow.value, .day(today))] }
        guard !own.isEmpty else { return [] }
        for (left, right) in zip(own, own.dropFirst())
        where ["be", "become", "to", "into"].contains(word(left.tokens.upperBound))
            && right.tokens.lowerBound - left.tokens.upperBound <= 3
        {
            return [PlanChange(.on(left.value), .day(right.value))]
        }
        var found: [PlanChange] = []
        for (place, name) in names.enumerated() {
            if case .on = name.value { continue }
            let until =
                place + 1 < names.count ? names[place + 1].tokens.lowerBound : sentence.upperBound
            let after = own.first {
                $0.tokens.lowerBound >= name.tokens.upperBound
                    && $0.tokens.lowerBound < min(until, name.tokens.upperBound + 10)
            }
            let before = own.last {
                $0.tokens.upperBound <= name.tokens.lowerBound
                    && name.tokens.lowerBound - $0.tokens.upperBound <= 3
                    && ["for", "as"].contains(word($0.tokens.upperBound))
            }
            guard let day = before ?? after else { continue }
            let between =
                min(
                    day.tokens.upperBound,
                    name.tokens.upperBound
                )..<max(day.tokens.lowerBound, name.tokens.upperBound)
            // Its own sum may stand between: "the last 290, on 6 July".
            let isParted =
                between.contains { [",", "but"].contains(word($0)) } && before == nil
                && sums.contains {
                    between.contains($0.tokens.lowerBound)
                        && $0.tokens.lowerBound > name.tokens.upperBound
                }
            if isParted { continue }
            found.append(PlanChange(name.value, .day(day.value)))
        }
        if !found.isEmpty { return found }
        // "Could we pull that back to this Friday?"
        let verbs: Set<String> = ["pull", "move", "bring", "push", "shift", "put", "change"]
        for day in own {
            let verb = (max(sentence.lowerBound, day.tokens.lowerBound - 7)..<day.tokens.lowerBound)
                .first { verbs.contains(word($0)) }
            guard let verb, ["it", "that", "this", "the"].contains(word(verb + 1)),
                ["to", "on", "for"].contains(word(day.tokens.lowerBound - 1))
                    || ["to", "on", "for"].contains(word(day.tokens.lowerBound - 2)),
                !sums.contains(where: {
                    (verb..<day.tokens.lowerBound).contains($0.tokens.lowerBound)
                })
            else { continue }
            return [PlanChange(.unnamed, .day(day.value))]
        }
        return []
    }
}
