import SparModel

/// Figures that are only spoken of: a topic, a cost, a floor, the day of a paper or of somebody's absence.
extension FigureRoles {
    // MARK: - Spoken of

    /// "The six grand between us", "I was asking about the 250", "is the 90 before or after rent?":
    /// a sum that is a topic, not an offer.
    func isMentioned(_ figure: Figure) -> Bool {
        guard !figure.isDay else { return false }
        let (start, end) = (figure.tokens.lowerBound, figure.tokens.upperBound)
        let sentence = sentence(of: start)
        if isCost(figure) || isFloor(figure) && isOutdone(figure) { return true }
        if ["between", "apart"].contains(word(end)), word(end) == "apart" || word(end + 1) == "us" {
            return true
        }
        // "You're two fifty short of a handshake."
        if ["short", "shy", "adrift"].contains(word(end)) { return true }
        // "It's 41,500. That's six and a half off."
        if word(end) == "off",
            ["'s", "is", "that's", "thats", "knock", "take"].contains(word(lead(start)))
        {
            return true
        }
        let gaps: Set<String> = ["gap", "difference"]
        if (max(sentence.lowerBound, start - 8)..<start).contains(where: { gaps.contains(word($0)) }
        )
            || gaps.contains(word(end))
        {
            return true
        }
        let lead = lead(start)
        if ["worth", "misses", "missing", "lacks", "lacking"].contains(word(lead))
            || ["leaves", "leaving"].contains(word(lead))
                && figures.contains(where: { !$0.isDay && $0.tokens != figure.tokens })
        {
            return true
        }
        // "I asked for 1,500. The least I can take is 1,215."
        if ["asked", "wanted"].contains(word(lead)), ["i", "we"].contains(word(lead - 1)),
            isOutdone(figure)
        {
            return true
        }
        // "This is now only 2,700!"
        if word(sentence.upperBound - 1) != "?", isReckonedUp(figure, in: sentence) { return true }
        // "A bit more than 4,200, like 5,680."
        if word(lead) == "than", word(lead - 1) == "more", isOutdone(figure) { return true }
        // "What can you do over twenty?" names no sum.
        if ["over", "above", "beyond"].contains(word(lead)),
            (sentence.lowerBound..<max(sentence.lowerBound, lead)).contains(where: {
                ["what", "anything", "how"].contains(word($0))
            })
        {
            return true
        }
        if word(lead) == "than", ["worth", "more"].contains(word(lead - 1)),
            word(lead - 2) == "worth" || word(lead - 1) == "worth"
        {
            return true
        }
        let isAbout = (max(sentence.lowerBound, lead + 1)..<start).contains { word($0) == "about" }
        if isAbout, FigureRoles.talkings.contains(word(lead)) { return true }
        return isAskedOf(figure, in: sentence)
    }

    /// Whether a sentence says no more than what something comes to: "this is only 2,700".
    private func isReckonedUp(_ figure: Figure, in sentence: Range<Int>) -> Bool {
        let before = (sentence.lowerBound..<max(sentence.lowerBound, figure.tokens.lowerBound))
            .map(word).drop { FigureRoles.openings.contains($0) || ["no", "not"].contains($0) }
        guard let first = before.first, ["this", "that", "that's"].contains(first) else {
            return false
        }
        let plain: Set<String> = [
            "this", "that", "that's", "is", "'s", "now", "only", "just", "makes", "comes", "to",
            "£",
            "$", "€", "still",
        ]
        return before.contains("only") && before.allSatisfy(plain.contains)
            && !figures.contains { $0.isDay && sentence.contains($0.tokens.lowerBound) }
    }

    /// "The bookkeeper's away till Thursday", "we're closed on the 4th": a day nobody is there.
    func isAbsence(_ figure: Figure) -> Bool {
        let lead = lead(figure.tokens.lowerBound)
        guard lead >= 0,
            FigureRoles.joints.contains(word(figure.tokens.lowerBound - 1))
                || FigureRoles.joints.contains(word(lead))
        else { return false }
        return (max(0, lead - 1)...lead).contains { FigureRoles.absences.contains(word($0)) }
    }

    private static let joints: Set<String> = ["till", "until", "til", "on", "from", "since"]
    private static let absences: Set<String> = [
        "away", "holiday", "holidays", "leave", "closed", "shut", "abroad", "vacation", "ill",
        "sick",
    ]

    /// "Is Friday the 22nd okay for the list?", "the form is due back on the 1st": the day of a paper or a call, in a
    /// sentence that speaks of no payment.
    func isOfPaper(_ figure: Figure) -> Bool {
        let sentence = sentence(of: figure.tokens.lowerBound)
        // "I mean the list, not the money. Could I have it by the 22nd?"
        if (0..<line.count).contains(where: { line.reads(["not", "the", "money"], at: $0) }) {
            return (0..<line.count).contains { FigureRoles.papers.contains(word($0)) }
        }
        let pays =
            figures.contains { !$0.isDay && sentence.contains($0.tokens.lowerBound) }
            || sentence.contains { FigureRoles.paying.contains(word($0)) }
        return !pays && sentence.contains { FigureRoles.papers.contains(word($0)) }
    }

    private static let papers: Set<String> = [
        "list", "form", "forms", "paper", "papers", "paperwork", "budget", "documents", "document",
        "photos", "photo", "diary", "appointment",
    ]
    private static let paying: Set<String> = [
        "pay", "pays", "paid", "paying", "payment", "payments", "instalment", "instalments",
        "installment", "installments", "money", "clear", "cleared", "settle", "transfer", "send",
        "rest",
        "full", "balance", "half", "sum", "amount", "lot", "first", "cash", "cheque", "check",
        "card",
    ]

    /// "It will cost you a few grand": what comes of not paying.
    private func isCost(_ figure: Figure) -> Bool {
        let start = figure.tokens.lowerBound
        return (max(0, start - 6)..<start).contains { index in
            ["cost", "costs", "costing"].contains(word(index))
                && ["you", "ya", "him", "her", "them", "us"].contains(word(index + 1))
        }
    }

    /// "140 minimum", "140 is the floor", "a minimum of 140".
    private func isFloor(_ figure: Figure) -> Bool {
        let (start, end) = (figure.tokens.lowerBound, figure.tokens.upperBound)
        let after = word(end) == "is" && word(end + 1) == "the" ? end + 2 : end
        return FigureRoles.floors.contains(word(after))
            || word(after) == "rock" && word(after + 1) == "bottom"
            || FigureRoles.floors.contains(word(lead(start)))
    }

    private static let floors: Set<String> = ["minimum", "floor", "min", "least"]

    /// Whether another sum that nobody turns down comes after it.
    private func isOutdone(_ figure: Figure) -> Bool {
        figures.contains {
            !$0.isDay && $0.tokens.lowerBound >= figure.tokens.upperBound && !isDenied($0)
        }
    }

    private static let talkings: Set<String> = [
        "ask", "asked", "asking", "talk", "talking", "talked", "wondering", "mean", "meant",
        "thinking", "worried", "sure", "know",
    ]

    /// "Is the 90 before or after rent?", "how will you send the 486?": a question about a sum that
    /// is known, which names no day for it.
    private func isAskedOf(_ figure: Figure, in sentence: Range<Int>) -> Bool {
        guard word(sentence.upperBound - 1) == "?",
            ["the", "that", "this", "your"].contains(
                word(figure.tokens.lowerBound - 1).first == "£"
                    ? word(figure.tokens.lowerBound - 2) : word(figure.tokens.lowerBound - 1)
            ),
            !figures.contains(where: { $0.isDay && sentence.contains($0.tokens.lowerBound) })
        else { return false }
        var first = sentence.lowerBound
        while first < sentence.upperBound, FigureRoles.openings.contains(word(first)) { first += 1 }
        switch word(first) {
        case "is", "was", "does", "did", "has", "where", "why", "who", "whose", "which": return true
        case "how", "what": return word(first + 1) != "about" && word(first + 1) != "if"
        default: return false
        }
    }

    private static let openings: Set<String> = [
        "and", "so", "but", "ok", "okay", ",", "right", "sorry", "well", "also", "then",
    ]
}
