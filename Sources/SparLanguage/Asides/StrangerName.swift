import SparModel

/// Hears whether somebody is asked for by a name that is nobody's in the case: "Is that Dana?" to a
/// Martin.
///
/// A name is what is written as one, with a capital letter, or what follows a title: a word in lower
/// case after "is that" is as likely "right".
struct StrangerName: Sendable {
    /// The name; nil where nobody strange is asked for.
    static func found(in text: String, known: [String]) -> String? {
        guard !known.isEmpty else { return nil }
        let ours = Set(known.flatMap(words).map(bare))
        let said = words(text)
        let plain = said.map { $0.lowercased() }
        for start in said.indices {
            var index = start
            if let opening = openings.first(where: { plain[start...].starts(with: $0) }) {
                index += opening.count
            } else if greetings.contains(plain[start]), start + 1 < said.count,
                titles.contains(plain[start + 1])
            {
                index += 1
            } else {
                continue
            }
            let isTitled = index < said.count && titles.contains(plain[index])
            if isTitled { index += 1 }
            guard index < said.count else { continue }
            var name: [String] = []
            while index < said.count, name.count < 2, isName(said[index], isTitled && name.isEmpty)
            {
                name.append(said[index])
                index += 1
            }
            if !name.isEmpty, !name.contains(where: { ours.contains(bare($0)) }) {
                return name.joined(separator: " ")
            }
        }
        return nil
    }

    /// "Larkin's" and "larkins" are one name.
    private static func bare(_ word: String) -> String {
        let letters = word.lowercased().filter { $0.isLetter || $0.isNumber }
        return letters.count > 3 && letters.hasSuffix("s") ? String(letters.dropLast()) : letters
    }

    private static func isName(_ word: String, _ isTitled: Bool) -> Bool {
        guard let first = word.unicodeScalars.first, first.properties.isAlphabetic else {
            return false
        }
        let isWritten =
            first.properties.isUppercase && word.count > 1
            && word.unicodeScalars.dropFirst().contains { $0.properties.isLowercase }
        return (isTitled || isWritten) && !noNames.contains(word.lowercased())
    }

    /// Words of a line with their capitals; a genitive's end and punctuation left out.
    private static func words(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "\u{2019}" && $0 != "-" }
            .map { word in
                let bare = String(word)
                return bare.hasSuffix("'s") || bare.hasSuffix("\u{2019}s")
                    ? String(bare.dropLast(2)) : bare
            }
    }

    private static let openings: [[String]] = [
        ["is", "that"], ["is", "this"], ["am", "i", "speaking", "to"],
        ["am", "i", "speaking", "with"], ["am", "i", "talking", "to"],
        ["am", "i", "talking", "with"], ["have", "i", "got"], ["do", "i", "have"],
        ["would", "that", "be"], ["would", "this", "be"],
    ]
    private static let greetings: Set<String> = [
        "hello", "hi", "hey", "morning", "afternoon", "evening", "dear",
    ]
    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "mister", "dr", "sir", "madam",
    ]
    /// What is written with a capital and names no person.
    private static let noNames: Set<String> = [
        "i", "i'm", "i'd", "i'll", "ok", "okay", "monday", "tuesday", "wednesday", "thursday",
        "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july",
        "august", "september", "october", "november", "december", "easter", "christmas", "english",
        "british", "american", "the", "a", "your", "my", "because", "about", "what", "how", "right",
        "correct", "so", "really", "clear", "all", "it", "accounts", "reception",
    ]
}
