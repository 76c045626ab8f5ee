public import SparModel

/// Hears the small things of talk that are no acts of collecting: "pardon?", "are you a robot?",
/// a bare yes, letters that are no words.
public struct AsideReader: Sendable {
    /// A reader.
    public init() {}

    /// The asides in `text`, in the order of `Aside.allCases`.
    public func asides(in text: String) -> [Aside] {
        let words = PlainWords(text)
        guard !words.isEmpty else { return text.contains { !$0.isWhitespace } ? [.gibberish] : [] }
        var found: Set<Aside> = []
        for (aside, phrases) in AsideReader.phrases
        where phrases.contains(where: { words.contains(phrase: $0) }) {
            found.insert(aside)
        }
        // "I think you didn't catch that" asks for nothing.
        if AsideReader.theirs.contains(where: { words.contains(phrase: $0) }) {
            found.remove(.askedToRepeat)
        }
        if words.count <= 4 {
            if words.all(in: AsideReader.assent) { found.insert(.yes) }
            if words.all(in: AsideReader.denial) { found.insert(.no) }
        }
        if found.isEmpty, words.looksLikeGibberish { found.insert(.gibberish) }
        return Aside.allCases.filter(found.contains)
    }

    private static let theirs = [
        "you didn't catch", "you did not catch", "you didnt catch", "you didn't hear",
        "you didnt hear",
        "you did not hear",
    ]

    private static let phrases: [(Aside, [String])] = [
        (
            .askedToRepeat,
            [
                "say that again", "repeat that", "come again", "pardon", "didn't catch",
                "did not catch", "didnt catch", "didn't hear", "didnt hear", "what was that",
                "say again", "one more time please", "speak up",
            ]
        ),
        (
            .askedToHold,
            [
                "can you hold", "hold on a", "hold the line", "bear with me", "one moment",
                "just a moment", "give me a second", "give me a sec", "hang on a", "one sec",
            ]
        ),
        (
            .robotQuestion,
            [
                "a robot", "a bot", "an ai", "a machine", "a computer", "a real person",
                "are you human", "is this automated",
            ]
        ),
        (
            .wellbeingQuestion,
            [
                "how are you", "how are things", "how's it going", "hows it going",
                "how you doing", "how do you do", "you all right", "you alright",
                "how have you been",
            ]
        ),
        (
            .nameQuestion,
            [
                "who am i speaking", "who am i talking", "who's this", "whos this", "who is this",
                "your name please", "what's your name", "whats your name", "may i have your name",
                "who's speaking", "who is speaking", "who have i got", "who do i have",
                "who am i through to",
            ]
        ),
        (.thanks, ["thank you", "thanks", "cheers", "much appreciated"]),
    ]

    private static let assent: Set<String> = [
        "yes", "yeah", "yep", "yup", "ok", "okay", "sure", "right", "fine", "indeed", "correct",
        "please", "of", "course", "certainly", "absolutely", "aye",
    ]
    private static let denial: Set<String> = ["no", "nope", "nah", "not", "really", "never"]
}
