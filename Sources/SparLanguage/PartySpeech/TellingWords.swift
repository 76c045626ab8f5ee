import SparModel

/// The words of a line that say something of their own, cut to their stems.
struct TellingWords: Sendable {
    private(set) var stems: Set<[UInt8]> = []

    init(_ text: String) {
        for token in SpokenWords(text).tokens {
            let bytes = Array(token.utf8)
            let isFigure = bytes.first.map { (48...57).contains($0) } ?? false
            guard bytes.count >= 4 || isFigure && bytes.count >= 2,
                !TellingWords.common.contains(token)
            else { continue }
            stems.insert(Array(bytes.prefix(isFigure ? bytes.count : 5)))
        }
    }

    var count: Int { stems.count }

    private static let common: Set<String> = [
        "that", "this", "with", "have", "from", "what", "when", "will", "your", "youre", "youve",
        "youll", "they", "them", "then", "than", "there", "theres", "their", "were", "been", "just",
        "like", "well", "dont", "didnt", "doesnt", "cant", "wont", "would", "could", "should",
        "about", "into", "over", "some", "more", "much", "very", "only", "even", "also", "back",
        "call", "calling", "phone", "please", "thank", "thanks", "sorry", "right", "okay", "yeah",
        "sure", "fine", "good", "morning", "hello", "know", "think", "want", "need", "going",
        "gonna",
        "make", "take", "give", "tell", "said", "says", "mean", "still", "here", "where", "which",
        "because", "really", "thing", "things", "something", "anything", "nothing", "payment",
        "payments", "money", "paid", "paying", "today", "account", "invoice", "balance", "amount",
        "time", "first", "last", "other", "another", "after", "before", "again", "every", "each",
        "many", "most", "does", "doing", "done", "come", "comes", "coming", "look", "looking",
        "thats", "whats", "isnt", "wasnt", "havent", "hasnt", "ive", "myself", "yourself", "people",
        "name", "speak", "speaking", "talk", "talking", "help", "might", "maybe", "must", "shall",
        "ever", "never", "always", "till", "until", "while", "since", "full", "whole", "sort",
        "debt", "owed", "owing", "send", "sent", "email", "letter", "date", "dates", "week",
        "weeks",
        "month", "months", "day", "days", "year", "years",
    ]
}
