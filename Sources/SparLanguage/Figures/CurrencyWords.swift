import SparModel

/// A currency as the words name it, before the context settles which dollar is meant.
enum CurrencyName: Hashable, Sendable {
    /// One currency and no other: "£", "AUD", "rupees".
    case exactly(Currency)
    /// "$", "dollars", "bucks": the case's own dollar, else the US one.
    case dollars
    /// "pesos", "kr": the case's own, else the commonest.
    case shared(Currency, among: Set<String>)

    /// The currency meant where the case is kept in `context`'s.
    func resolved(in context: Currency?) -> Currency {
        switch self {
        case .exactly(let currency): currency
        case .dollars: context.flatMap { Self.dollarCodes.contains($0.rawValue) ? $0 : nil } ?? .usd
        case .shared(let common, let among):
            context.flatMap { among.contains($0.rawValue) ? $0 : nil } ?? common
        }
    }

    static let dollarCodes: Set<String> = ["USD", "AUD", "CAD", "NZD", "SGD", "HKD", "JMD", "TTD"]
}

/// Words and signs that name currencies.
enum CurrencyWords {
    static let signs: [String: CurrencyName] = [
        "£": .exactly(.gbp), "₤": .exactly(.gbp), "€": .exactly(.eur), "$": .dollars,
        "﹩": .dollars, "＄": .dollars, "₹": named("INR"), "₨": named("INR"),
        "¥": .shared(known("JPY"), among: ["JPY", "CNY"]),
        "￥": .shared(known("JPY"), among: ["JPY", "CNY"]), "₩": named("KRW"), "₪": named("ILS"),
        "₫": named("VND"), "₱": named("PHP"), "₦": named("NGN"), "₽": named("RUB"),
        "₴": named("UAH"), "₺": named("TRY"), "฿": named("THB"), "₿": named("BTC"),
        "₡": named("CRC"), "₲": named("PYG"), "₵": named("GHS"), "₸": named("KZT"),
        "₾": named("GEL"), "₼": named("AZN"),
    ]

    /// Letters joined before a dollar or pound sign: "A$50", "NZ$150".
    static let dollarPrefixes: [String: String] = [
        "a": "AUD", "au": "AUD", "aud": "AUD", "c": "CAD", "ca": "CAD", "cad": "CAD",
        "can": "CAD", "nz": "NZD", "nzd": "NZD", "us": "USD", "usd": "USD", "s": "SGD",
        "sg": "SGD", "sgd": "SGD", "hk": "HKD", "hkd": "HKD", "r": "BRL", "mx": "MXN",
        "nt": "TWD", "j": "JMD", "tt": "TTD", "b": "BND", "z": "ZWD", "bds": "BBD", "ec": "XCD",
        "fj": "FJD", "n": "NAD", "l": "LRD", "rd": "DOP",
    ]

    /// Letters written before a figure as a sign is: "R600", "Rs 40,000", "AED 9,000".
    static let prefixes: [String: CurrencyName] = [
        "r": named("ZAR"), "rs": named("INR"), "inr": named("INR"), "rm": named("MYR"),
        "kr": .shared(known("SEK"), among: ["SEK", "NOK", "DKK"]), "chf": named("CHF"),
        "fr": named("CHF"), "rp": named("IDR"), "ksh": named("KES"), "kes": named("KES"),
        "zł": named("PLN"), "zl": named("PLN"), "dhs": named("AED"), "dh": named("AED"),
        "php": named("PHP"), "руб": named("RUB"), "р": named("RUB"), "грн": named("UAH"),
        "kč": named("CZK"), "ft": named("HUF"), "лв": named("BGN"), "lei": named("RON"),
    ]

    /// Words that follow a figure.
    static let words: [String: CurrencyName] = {
        var words: [String: CurrencyName] = [
            "dollar": .dollars, "dollars": .dollars, "bucks": .dollars, "buck": .dollars,
            "doller": .dollars, "dollers": .dollars, "dolars": .dollars, "dollrs": .dollars,
            "dolar": .dollars, "smackers": .dollars, "bux": .dollars, "dollas": .dollars,
            "quid": .exactly(.gbp), "pound": .exactly(.gbp), "pounds": .exactly(.gbp),
            "sterling": .exactly(.gbp), "punds": .exactly(.gbp), "pouns": .exactly(.gbp),
            "poonds": .exactly(.gbp), "poond": .exactly(.gbp), "pund": .exactly(.gbp),
            "euro": .exactly(.eur), "euros": .exactly(.eur), "eur": .exactly(.eur),
            "yoyos": .exactly(.eur), "yen": named("JPY"), "yens": named("JPY"),
            "rupee": named("INR"), "rupees": named("INR"), "rupess": named("INR"),
            "rupiah": named("IDR"), "rand": named("ZAR"), "rands": named("ZAR"),
            "dirham": named("AED"), "dirhams": named("AED"), "yuan": named("CNY"),
            "renminbi": named("CNY"), "rmb": named("CNY"), "kuai": named("CNY"),
            "franc": named("CHF"), "francs": named("CHF"), "peso": pesos, "pesos": pesos,
            "won": named("KRW"), "ringgit": named("MYR"), "ringgits": named("MYR"),
            "shekel": named("ILS"), "shekels": named("ILS"), "zloty": named("PLN"),
            "zlotys": named("PLN"), "złoty": named("PLN"), "naira": named("NGN"),
            "cedis": named("GHS"), "baht": named("THB"), "dong": named("VND"),
            "riyal": named("SAR"), "riyals": named("SAR"), "rial": named("IRR"),
            "rials": named("IRR"), "dinar": dinars, "dinars": dinars, "kronor": named("SEK"),
            "krona": named("SEK"), "kroner": named("NOK"), "krone": named("NOK"),
            "forint": named("HUF"), "forints": named("HUF"), "rubles": named("RUB"),
            "ruble": named("RUB"), "roubles": named("RUB"), "hryvnia": named("UAH"),
            "lira": named("TRY"), "liras": named("TRY"), "real": named("BRL"),
            "reais": named("BRL"), "bolivars": named("VES"), "taka": named("BDT"),
            "shillings": named("KES"), "bitcoin": named("BTC"), "bitcoins": named("BTC"),
            "kr": prefixes["kr"] ?? .dollars, "rs": named("INR"), "zł": named("PLN"),
            "zl": named("PLN"), "dhs": named("AED"), "kč": named("CZK"), "руб": named("RUB"),
            "р": named("RUB"), "грн": named("UAH"), "ft": named("HUF"), "лв": named("BGN"),
            "lei": named("RON"), "mxn$": named("MXN"), "marks": named("DEM"), "дин": named("RSD"),
        ]
        for code in codes { words[code.lowercased()] = named(code) }
        return words
    }()

    /// Codes no English word is spelt like.
    static let codes: [String] = [
        "AED", "AFN", "ARS", "AUD", "AZN", "BDT", "BGN", "BHD", "BRL", "BTC", "CAD", "CHF", "CLP",
        "CNY", "CNH", "COP", "CZK", "DKK", "DEM", "EGP", "EUR", "FRF", "GBP", "GHS", "HKD", "HRK",
        "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JOD", "JPY", "KES", "KRW", "KWD", "KZT",
        "LBP", "LKR", "MAD", "MXN", "MYR", "NGN", "NIS", "NOK", "NZD", "OMR", "PHP", "PKR", "PLN",
        "QAR", "RON", "RSD", "RUB", "RUR", "SAR", "SEK", "SGD", "THB", "TND", "TTD", "TWD", "UAH",
        "USD", "UYU", "VEF", "VND", "XOF", "ZAR", "ITL", "ESP", "NTD",
    ].filter { $0 != "MAD" }

    /// Adjectives before "dollars" and other shared words.
    static let nations: [String: [String: String]] = [
        "us": ["dollar": "USD"], "u.s": ["dollar": "USD"], "american": ["dollar": "USD"],
        "australian": ["dollar": "AUD"], "aussie": ["dollar": "AUD"],
        "canadian": ["dollar": "CAD"], "zealand": ["dollar": "NZD"], "kiwi": ["dollar": "NZD"],
        "singapore": ["dollar": "SGD"], "kong": ["dollar": "HKD"], "hongkong": ["dollar": "HKD"],
        "taiwan": ["dollar": "TWD"], "jamaican": ["dollar": "JMD"],
        "british": ["pound": "GBP"], "uk": ["pound": "GBP"], "english": ["pound": "GBP"],
        "egyptian": ["pound": "EGP"], "lebanese": ["pound": "LBP"], "sudanese": ["pound": "SDG"],
        "irish": ["pound": "IEP"], "indian": ["rupee": "INR"], "pakistani": ["rupee": "PKR"],
        "nepalese": ["rupee": "NPR"], "lankan": ["rupee": "LKR"], "mauritian": ["rupee": "MUR"],
        "mexican": ["peso": "MXN"], "philippine": ["peso": "PHP"], "argentine": ["peso": "ARS"],
        "chilean": ["peso": "CLP"], "colombian": ["peso": "COP"], "cuban": ["peso": "CUP"],
        "swiss": ["franc": "CHF"], "french": ["franc": "FRF"], "belgian": ["franc": "BEF"],
        "luxembourg": ["franc": "LUF"], "swedish": ["kron": "SEK"], "norwegian": ["kron": "NOK"],
        "danish": ["kron": "DKK"], "icelandic": ["kron": "ISK"], "czech": ["kor": "CZK"],
        "japanese": ["yen": "JPY"], "chinese": ["yuan": "CNY", "renminbi": "CNY"],
        "south": ["rand": "ZAR"], "korean": ["won": "KRW"], "russian": ["r": "RUB"],
        "turkish": ["lir": "TRY"], "italian": ["lir": "ITL"], "israeli": ["shekel": "ILS"],
        "kuwaiti": ["dinar": "KWD"], "jordanian": ["dinar": "JOD"], "serbian": ["dinar": "RSD"],
        "iraqi": ["dinar": "IQD"], "bahraini": ["dinar": "BHD"], "tunisian": ["dinar": "TND"],
        "saudi": ["riyal": "SAR"], "qatari": ["riyal": "QAR"], "omani": ["rial": "OMR"],
        "iranian": ["rial": "IRR"], "german": ["mark": "DEM"], "deutsche": ["mark": "DEM"],
        "finnish": ["mark": "FIM"], "brazilian": ["real": "BRL", "reais": "BRL"],
        "malaysian": ["ringgit": "MYR"], "kenyan": ["shilling": "KES"], "thai": ["baht": "THB"],
        "emirati": ["dirham": "AED"], "moroccan": ["dirham": "MAD"], "polish": ["z": "PLN"],
        "nigerian": ["naira": "NGN"], "hungarian": ["forint": "HUF"], "indonesian": ["rup": "IDR"],
        "vietnamese": ["dong": "VND"], "ukrainian": ["hryv": "UAH"], "ghanaian": ["cedi": "GHS"],
    ]

    static let minor: Set<String> = [
        "cent", "cents", "pence", "penny", "pennies", "centavos", "paise", "penneth", "centimes",
    ]

    /// Single notes and round sums with names of their own.
    static let notes: [String: (amount: Int, currency: CurrencyName?)] = [
        "fiver": (5, nil), "fivers": (5, nil), "tenner": (10, nil), "tenners": (10, nil),
        "grand": (1000, nil), "ton": (100, nil), "monkey": (500, .exactly(.gbp)),
        "pony": (25, .exactly(.gbp)), "benjamin": (100, .dollars), "benjamins": (100, .dollars),
        "k": (1000, nil),
    ]

    private static let pesos = CurrencyName.shared(
        known("MXN"),
        among: ["MXN", "PHP", "ARS", "CLP", "COP"]
    )
    private static let dinars = CurrencyName.shared(known("KWD"), among: ["KWD", "RSD", "JOD"])

    private static func named(_ code: String) -> CurrencyName { .exactly(known(code)) }

    private static func known(_ code: String) -> Currency { Currency(rawValue: code) ?? .usd }
}
