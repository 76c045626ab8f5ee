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
        // Every line of every script comes by here before a call begins: bytes, not characters.
        let bytes = Self.plain(text)
        var claims: LineClaims = []
        var isInWord = false
        for index in bytes.indices {
            if !isInWord {
                for phrase in Self.phrases[Int(bytes[index])]
                where phrase.claim != .opensYes || index == 0 {
                    if bytes[index...].starts(with: phrase.bytes) { claims.insert(phrase.claim) }
                }
            }
            isInWord = Self.isLetter(bytes[index])
        }
        let first = bytes.prefix(while: Self.isLetter)
        if Self.answers.contains(where: { $0.elementsEqual(first) }) { claims.insert(.opensYes) }
        self = claims
    }

    /// The text's bytes, A–Z small and the apostrophe straight.
    private static func plain(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if byte == 0x99, bytes.suffix(2).elementsEqual([0xE2, 0x80]) {
                bytes.removeLast(2)
                bytes.append(UInt8(ascii: "'"))
            } else {
                bytes.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
            }
        }
        return bytes
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || byte >= 0x80
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
    private static let answers = ["yes", "yeah", "yep", "no", "nope"].map { Array($0.utf8) }

    /// The phrases by their first byte; each stands where a word begins.
    private static let phrases = {
        var found: [[(bytes: [UInt8], claim: LineClaims)]] = Array(repeating: [], count: 256)
        for (texts, claim) in [
            (caller, LineClaims.asksCaller), (purpose, .asksPurpose), (agreeing, .opensYes),
        ] {
            for text in texts {
                let bytes = Array(text.utf8)
                found[Int(bytes[0])].append((bytes, claim))
            }
        }
        return found
    }()
}
