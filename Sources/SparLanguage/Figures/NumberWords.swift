/// Words that spell numbers, with the misspellings people type.
enum NumberWords {
    static let units: [String: Int] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9, "tow": 2, "thre": 3, "fuor": 4, "fiv": 5, "sevn": 7, "eigth": 8,
    ]

    static let teens: [String: Int] = [
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
        "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "fiveteen": 15,
        "forteen": 14, "eightteen": 18, "twelf": 12,
    ]

    static let tens: [String: Int] = [
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
        "eighty": 80, "ninety": 90, "fourty": 40, "ninty": 90, "fivety": 50, "fifity": 50,
        "eigthy": 80, "twnety": 20, "twenny": 20, "thirdy": 30,
    ]

    /// Powers of ten and of the Indian count that multiply what stands before them.
    static let scales: [String: Int] = [
        "hundred": 100, "hundreds": 100, "hundered": 100, "hunderd": 100, "hunnid": 100,
        "hundert": 100, "hunnert": 100, "thousand": 1000, "thousands": 1000, "thousend": 1000,
        "thou": 1000,
        "thousnd": 1000, "lakh": 100_000, "lakhs": 100_000, "lac": 100_000, "lacs": 100_000,
        "million": 1_000_000, "millions": 1_000_000, "mil": 1_000_000, "mln": 1_000_000,
        "crore": 10_000_000, "crores": 10_000_000, "krore": 10_000_000, "krores": 10_000_000,
        "billion": 1_000_000_000,
        "billions": 1_000_000_000, "bln": 1_000_000_000, "trillion": 1_000_000_000_000,
        "trillions": 1_000_000_000_000,
    ]

    /// Scales written onto figures: "1.2k", "3m", "2bn".
    static let suffixes: [String: Int] = [
        "k": 1000, "m": 1_000_000, "mn": 1_000_000, "mm": 1_000_000, "b": 1_000_000_000,
        "bn": 1_000_000_000, "t": 1_000_000_000_000, "g": 1_000_000_000, "l": 100_000,
    ]

    /// Counts that are not meant to the one.
    static let loose: [String: Int] = ["couple": 2, "pair": 2, "dozen": 12, "few": 3]

    static let ordinals: [String: Int] = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
        "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
        "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
        "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "frist": 1, "fist": 1, "secound": 2,
        "forth": 4, "fith": 5, "fifteeth": 15, "ninteenth": 19, "twelveth": 12, "twelth": 12,
        "nineth": 9, "eigth": 8, "twentyth": 20, "fiftheenth": 15,
    ]

    static let fractionNames: [String: Int] = [
        "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4,
        "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7,
        "sevenths": 7, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10, "twentieth": 20,
        "twentieths": 20, "hundredth": 100, "hundredths": 100,
    ]
}
