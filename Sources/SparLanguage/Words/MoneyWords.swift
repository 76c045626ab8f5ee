/// The words that make a sum of the number before them.
enum MoneyWords {
    private static let all: Set<String> = [
        "dollars", "dollar", "bucks", "buck", "quid", "pounds", "pound", "euros", "euro", "usd",
        "gbp", "eur", "aud", "cad", "nzd", "grand", "pence",
    ]

    /// Whether a word in reduced spelling is one of them.
    static func contains(_ spelling: ArraySlice<UInt8>) -> Bool {
        spelling.count >= 3 && spelling.count <= 7
            && all.contains(String(decoding: spelling, as: UTF8.self))
    }
}
