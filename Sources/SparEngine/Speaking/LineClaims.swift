/// What a line takes for granted of the talk, told by its words: that the caller has not said who
/// he is, that a yes is an answer.
///
/// A party that has been told who is calling does not ask again, whichever rule speaks.
struct LineClaims: OptionSet, Sendable {
    let rawValue: UInt8

    /// It asks who is calling.
    static let asksCaller = LineClaims(rawValue: 1)
    /// It asks what the call is about.
    static let asksPurpose = LineClaims(rawValue: 2)
    /// It begins with a yes or a no.
    static let opensYes = LineClaims(rawValue: 4)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The claims of a line's words.
    init(of text: String) {
        let text = text.lowercased().replacing("\u{2019}", with: "'")
        var claims: LineClaims = []
        if Self.caller.contains(where: text.contains) { claims.insert(.asksCaller) }
        if Self.purpose.contains(where: text.contains) { claims.insert(.asksPurpose) }
        let first = text.prefix { $0.isLetter }
        if ["yes", "yeah", "yep", "no", "nope"].contains(first)
            || Self.agreeing.contains(where: text.hasPrefix)
        {
            claims.insert(.opensYes)
        }
        self = claims
    }

    /// `text` without the sentences that make one of `claims`; nil where nothing is left.
    static func trimmed(_ text: String, of claims: LineClaims) -> String? {
        var kept = ""
        var sentence = ""
        for character in text {
            sentence.append(character)
            guard "?!.\u{2026}".contains(character) else { continue }
            if LineClaims(of: sentence.drop { $0 == " " }.description).isDisjoint(with: claims) {
                kept += sentence
            }
            sentence = ""
        }
        kept += sentence
        let rest = kept.drop { $0 == " " }
        return rest.contains(where: \.isLetter) ? String(rest) : nil
    }

    private static let caller = [
        "who's this", "who is this", "who's that", "who is that", "who is it", "who's asking",
        "who's calling", "who am i ", "who are you", "and you are", "your name is",
        "who wants to know", "your name and company", "know who's", "and you?", "say who it is",
        "who the call is",
    ]
    private static let purpose = [
        "what's it about", "what is it about", "what's this about", "what is this about",
        "what's the call about", "what's it regarding", "what it's regarding",
        "what's this in connection", "what it's in connection", "what was it about",
        "what it's about", "is it about money", "what's it in", "about, please",
    ]
    private static let agreeing = [
        "not at all", "that's it, yes", "of course", "that's right", "correct.", "exactly",
        "fine by me", "that's about", "something like that", "all right. no harm",
    ]
}
