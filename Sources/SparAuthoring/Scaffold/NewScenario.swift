public import SparModel

/// The answers from which `spar new` writes a small scenario that plays.
public struct NewScenario: Hashable, Sendable {
    /// The kinds of call it can begin, by the archetype they extend.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case stallingPayer = "stalling-payer"
        case abusiveDebtor = "abusive-debtor"
        case gatekeeper = "gatekeeper-screening"
        case hardship
        case thirdParty = "third-party"
        case voicemail

        /// What it is, for those who choose.
        public var summary: String {
            switch self {
            case .stallingPayer: "a business that says yes and never pays"
            case .abusiveDebtor: "a business owner who shouts"
            case .gatekeeper: "somebody between you and the one who pays"
            case .hardship: "a private person who cannot pay"
            case .thirdParty: "somebody else answers a private telephone"
            case .voicemail: "a private person's voicemail"
            }
        }

        /// Whose debt it is.
        public var market: Market {
            switch self {
            case .stallingPayer, .abusiveDebtor, .gatekeeper: .business
            case .hardship, .thirdParty, .voicemail: .consumer
            }
        }
    }

    /// The folder's name.
    public var slug: String
    /// As listed.
    public var title: String
    /// What kind of call it is.
    public var kind: Kind
    /// Who is owed.
    public var creditor: String
    /// Who owes: a firm, or a person.
    public var debtor: String
    /// Who decides: the debtor's own name on a consumer call.
    public var person: String
    /// How much.
    public var balance: Money
    /// What for.
    public var goods: String
    /// The day of the call.
    public var today: CalendarDay
    /// Where the debtor is: `UK`, `US`.
    public var place: String
    /// What the debtor is in law.
    public var debtorKind: DebtorFacts.Kind

    /// The answers; a firm is a company and a person a consumer unless told otherwise.
    public init(
        slug: String,
        title: String,
        kind: Kind,
        creditor: String,
        debtor: String,
        person: String,
        balance: Money,
        goods: String,
        today: CalendarDay,
        place: String,
        debtorKind: DebtorFacts.Kind? = nil
    ) {
        self.slug = slug
        self.title = title
        self.kind = kind
        self.creditor = creditor
        self.debtor = debtor
        self.person = person
        self.balance = balance
        self.goods = goods
        self.today = today
        self.place = place
        self.debtorKind = debtorKind ?? (kind.market == .consumer ? .consumer : .company)
    }

    /// A folder's name made of a title: "The wedding season" is "the-wedding-season".
    public static func slug(of title: String) -> String {
        let words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return String(words.joined(separator: "-").prefix(60))
    }

    /// Why `slug` cannot be a folder's name; nil when it can.
    public static func fault(of slug: String) -> String? {
        let isName =
            !slug.isEmpty && slug.count <= 60 && slug.first != "-"
            && slug.allSatisfy { $0 == "-" || $0.isASCII && ($0.isNumber || $0.isLowercase) }
        return isName
            ? nil
            : "`\(slug)` cannot name a scenario: use small letters, digits and hyphens, "
                + "as in `wedding-season`"
    }

    /// The files to write, by their path below the scenario's folder.
    public var files: [(path: String, text: String)] {
        [("scenario.yaml", ScenarioSketch(self).text), ("samples/first-call.yaml", sample)]
    }

    // MARK: - The sample call

    private var sample: String {
        var lines = [
            "# yaml-language-server: $schema=../../sample.schema.json",
            "title: The first call, as far as it is written",
            "calls:",
        ]
        for step in steps { lines += step }
        return lines.joined(separator: "\n") + "\n"
    }

    private var steps: [[String]] {
        let (me, them) = (YAMLWriter.quoted(greeting), YAMLWriter.quoted(whyQuestion))
        switch kind {
        case .stallingPayer:
            return [
                ["  - say: \(me)", "    beat: excuse"],
                ["  - say: \(them)", "    heard: reason-question", "    revealed: real-reason"],
                ["  - hangup: true", "    ends: trainee-hung-up"],
            ]
        case .abusiveDebtor:
            return [
                ["  - say: \(me)", "    beat: rant"],
                [
                    "  - say: \"I can hear you're angry. Go on, I'm listening.\"",
                    "    mood: {anger: \"< 68\"}",
                ],
                ["  - hangup: true", "    ends: trainee-hung-up"],
            ]
        case .gatekeeper:
            return [
                ["  - say: \(me)", "    heard: decision-maker-request", "    beat: reception"],
                ["  - hangup: true", "    ends: trainee-hung-up"],
            ]
        case .hardship:
            return [
                ["  - say: \(me)", "    heard: identity-check", "    beat: pickup"],
                [
                    "  - say: \"Before I go on, could you confirm your date of birth?\"",
                    "    beat: verified",
                ],
                ["  - say: \(them)", "    heard: reason-question", "    revealed: real-reason"],
                ["  - hangup: true", "    ends: trainee-hung-up"],
            ]
        case .thirdParty:
            return [
                ["  - say: \(me)", "    beat: curious", "    agreed: false"],
                ["  - hangup: true", "    ends: trainee-hung-up"],
            ]
        case .voicemail:
            return [["  - say: \(me)", "    ends: message"]]
        }
    }

    private var whyQuestion: String {
        kind == .hardship
            ? "What happened? What has stopped you from paying?"
            : "What's kept you from paying the invoice?"
    }

    private var greeting: String {
        switch kind {
        case .stallingPayer, .abusiveDebtor:
            "Good morning, this is Sam Hale from \(creditor). Am I speaking to \(person)?"
        case .gatekeeper:
            "Good morning, this is Sam Hale from \(creditor). "
                + "Could I speak to \(person), please?"
        case .hardship: "Good evening, my name is Sam Hale. Am I speaking to \(person)?"
        case .thirdParty: "Good evening, my name is Sam Hale. Could I speak to \(person), please?"
        case .voicemail:
            "Hello, this is Sam Hale with a message for \(person). "
                + "Please call me back on 555-0142. Thank you."
        }
    }
}
