public import SparModel

/// The yes or no of the gate, with its reason.
public struct GateAnswer: Hashable, Sendable {
    /// Why; stable, for machines.
    public enum Reason: String, CaseIterable, Hashable, Sendable, Codable {
        /// They may.
        case qualified
        /// The question cannot be read.
        case badQuestion = "bad-question"
        /// Nobody of that id is on the roster.
        case unknownAgent = "unknown-agent"
        /// They have left.
        case hasLeft = "has-left"
        /// They never qualified for this market.
        case notQualified = "not-qualified"
        /// The credential's token is not believed.
        case badCredential = "bad-credential"
        /// The credential was revoked.
        case revoked
        /// The credential has run out.
        case expired
        /// A rule pack has changed since.
        case packChanged = "pack-changed"
        /// The day asked about lies before the credential.
        case beforeIssue = "before-issue"
        /// The clock shows less than the newest record bears.
        case clockSetBack = "clock-set-back"
        /// The store cannot be read, or what it holds does not fit its digests.
        case storeUnreadable = "store-unreadable"
        /// No public key to hold the credential against.
        case noKeys = "no-keys"
        /// The rule packs cannot be read.
        case packsUnreadable = "packs-unreadable"
    }
    /// Whom it is about.
    public var agent: String
    /// Where they want to make a real call.
    public var market: Market
    /// The day it holds for.
    public var day: CalendarDay
    /// Why.
    public var reason: Reason
    /// Why, in a sentence without its end.
    public var text: String
    /// The last day they may, where they may.
    public var validUntil: CalendarDay?
    /// The credential it rests on, where there is one.
    public var credential: String?

    /// An answer.
    public init(
        agent: String,
        market: Market,
        day: CalendarDay,
        reason: Reason,
        text: String,
        validUntil: CalendarDay? = nil,
        credential: String? = nil
    ) {
        self.agent = agent
        self.market = market
        self.day = day
        self.reason = reason
        self.text = text
        self.validUntil = validUntil
        self.credential = credential
    }

    /// Whether they may make real calls.
    public var isAllowed: Bool { reason == .qualified }
}

/// What the gate is asked, whether this person may call today.
public struct GateQuestion: Hashable, Sendable {
    /// Whom it is about.
    public var agent: String
    /// Where they want to make a real call.
    public var market: Market
    /// The day asked about.
    public var day: CalendarDay
    /// The instant asked at, seconds since 1970-01-01 UTC; nil when asked about another day.
    public var instant: Int64?

    /// A question.
    public init(agent: String, market: Market, day: CalendarDay, instant: Int64?) {
        self.agent = agent
        self.market = market
        self.day = day
        self.instant = instant
    }

    /// A no to it.
    public func refused(
        _ reason: GateAnswer.Reason,
        _ text: String,
        credential: String? = nil
    ) -> GateAnswer {
        GateAnswer(
            agent: agent,
            market: market,
            day: day,
            reason: reason,
            text: text,
            credential: credential
        )
    }
}

/// Answers from what is known; anything missing or doubtful is a no.
public enum Gate {
    /// What became of a credential's token when it was read.
    public typealias Reading = Result<CredentialClaims, TokenRefusal>

    /// The answer to a question.
    ///
    /// - Parameters:
    ///   - question: Who, where, when.
    ///   - person: Them on the roster; nil when they are not on it.
    ///   - credential: Their newest credential for the market; nil when they have none.
    ///   - revocation: Why it was revoked; nil when it was not.
    ///   - packs: The rule packs as they stand today.
    /// - Returns: The answer with its reason.
    public static func answer(
        _ question: GateQuestion,
        person: Person?,
        credential: Reading?,
        revocation: String?,
        packs: [PackState]
    ) -> GateAnswer {
        switch person?.status {
        case nil: return question.refused(.unknownAgent, "nobody of that id is on the roster")
        case .left: return question.refused(.hasLeft, "they have left")
        case .active: break
        }
        let claims: CredentialClaims
        switch credential {
        case nil:
            return question.refused(
                .notQualified,
                "they have no credential for \(question.market.rawValue) calls"
            )
        case .failure(let refusal):
            return question.refused(.badCredential, "\(refusal.name): \(refusal)")
        case .success(let read): claims = read
        }
        func no(_ reason: GateAnswer.Reason, _ text: String) -> GateAnswer {
            question.refused(reason, text, credential: claims.id)
        }
        guard claims.agent == question.agent, claims.market == question.market else {
            return no(.badCredential, "the credential is another person's, or for other calls")
        }
        if let revocation { return no(.revoked, "revoked: \(revocation)") }
        if question.day < claims.firstDay || (question.instant ?? .max) < claims.validFrom {
            return no(.beforeIssue, "the credential was issued on \(claims.firstDay)")
        }
        if question.day > claims.lastDay {
            return no(.expired, "the credential ran out on \(claims.lastDay)")
        }
        if let change = PackChangeCheck.difference(of: packs, from: claims) {
            return no(.packChanged, change)
        }
        return GateAnswer(
            agent: question.agent,
            market: question.market,
            day: question.day,
            reason: .qualified,
            text: "qualified until \(claims.lastDay)",
            validUntil: claims.lastDay,
            credential: claims.id
        )
    }
}

/// Whether rule packs changed in a way that ends a credential.
enum PackChangeCheck {
    static func difference(of packs: [PackState], from claims: CredentialClaims) -> String? {
        guard claims.packChange != .none else { return nil }
        for before in claims.packs {
            guard let now = packs.first(where: { $0.id == before.id }) else {
                return "rule pack `\(before.id)` is gone"
            }
            let isSame =
                claims.packChange == .any ? now.digest == before.digest : now.asOf == before.asOf
            if !isSame {
                return "rule pack `\(now.id)` has changed"
                    + (now.asOf == before.asOf ? "" : ": its sources were read on \(now.asOf)")
            }
        }
        let known = Set(claims.packs.map(\.id))
        return packs.first { !known.contains($0.id) }.map { "rule pack `\($0.id)` is new" }
    }
}
