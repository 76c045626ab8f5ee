import SparModel

/// Writes a small scenario: one screen of facts, a few lines, the rest from the archetype.
struct ScenarioSketch {
    private let new: NewScenario

    init(_ new: NewScenario) { self.new = new }

    /// The file `scenario.yaml`.
    var text: String {
        ([head, caseFile, mandate, objections, parties, beats].joined(separator: "\n") + "\n")
            .split(separator: "\n", omittingEmptySubsequences: true).joined(separator: "\n") + "\n"
    }

    private func quoted(_ text: String) -> String { YAMLWriter.quoted(text) }
    private func day(_ offset: Int) -> String { new.today.adding(days: offset).description }
    private var sum: String { new.balance.decimalString + " " + new.balance.currency.rawValue }
    private var firstName: String {
        new.person.split(separator: " ").first.map(String.init) ?? new.person
    }
    private var isAgency: Bool { new.kind.market == .consumer }
    private var firm: String { isAgency ? "Northgate Group" : new.creditor }

    private var head: String {
        """
        # yaml-language-server: $schema=../scenario.schema.json
        # Written by `spar new`. Change what you like, save, and run `spar check \(new.slug)`.
        title: \(quoted(new.title))
        about: \(quoted(about))
        extends: \(new.kind.rawValue)
        market: \(new.kind.market.rawValue)
        place: \(quoted(new.place))
        difficulty: 2
        skills: [\(skills)]
        today: \(new.today)
        time: "10:20"
        """
    }

    private var about: String {
        let owes = "owes \(new.creditor) \(new.balance.spoken) for \(new.goods)"
        switch new.kind {
        case .stallingPayer:
            return "\(new.debtor) \(owes). You ring \(new.person), who is friendly and has "
                + "promised before."
        case .abusiveDebtor:
            return "\(new.debtor) \(owes). You ring \(new.person), who has had enough of "
                + "callers."
        case .gatekeeper:
            return "\(new.debtor) \(owes). Only \(new.person) decides, and somebody else "
                + "picks up."
        case .hardship:
            return "\(new.person) \(owes). It is the first call, and the person is worried."
        case .thirdParty:
            return "\(new.person) \(owes). Somebody else answers the telephone and may not "
                + "learn of it."
        case .voicemail:
            return "\(new.person) \(owes). You get the voicemail, and do not know who will "
                + "hear it."
        }
    }

    private var skills: String {
        switch new.kind {
        case .stallingPayer: "focus, commitment"
        case .abusiveDebtor: "control, listening"
        case .gatekeeper: "decision-maker, professionalism"
        case .hardship: "listening, options, compliance"
        case .thirdParty, .voicemail: "compliance, brevity"
        }
    }

    private var caseFile: String {
        let role =
            isAgency ? "account holder" : new.kind == .gatekeeper ? "finance director" : "owner"
        var lines = [
            "case:",
            "  collector: {company: \(quoted(firm)), kind: \(isAgency ? "agency" : "creditor")}",
            "  creditor: \(quoted(new.creditor))",
            "  debtor: {name: \(quoted(new.debtor)), kind: \(new.debtorKind.rawValue)}",
            "  decision_maker: {name: \(quoted(new.person)), role: \(role)}",
            "  invoices:",
            "    - {number: INV-1001, due: \(day(-60)), amount: \(sum), for: \(quoted(new.goods))}",
        ]
        switch new.kind {
        case .stallingPayer, .abusiveDebtor, .gatekeeper:
            lines += [
                "  history:",
                "    - {date: \(day(-20)), note: \"Promised payment within a week. None came.\", "
                    + "promised_for: \(day(-13)), kept: false}",
                "  facts:",
                "    contact_number: 2",
                "    consequences: [\"new orders only against payment from \(day(14))\"]",
                "    suit_authorised: false",
            ]
            if new.debtorKind == .soleTrader { lines += ["    verify: [trading name and address]"] }
        case .hardship, .thirdParty, .voicemail:
            lines += [
                "  history:",
                "    - {date: \(day(-14)), note: \"Letter sent. No answer.\"}",
                "  facts:",
                "    contact_number: 1",
                "    number_kind: mobile",
                "    verify: [date of birth]",
                "    must_say: [\"that the call is from a debt collection agency\"]",
                "    disclose_to: []",
                "    suit_authorised: false",
            ]
        }
        return lines.joined(separator: "\n")
    }

    private var mandate: String {
        switch new.kind {
        case .stallingPayer, .abusiveDebtor, .gatekeeper:
            """
            mandate:
              full_by: \(day(10))
              down_payment: 20%
              instalments: 4
              every: month
              finished_by: \(day(130))
              settlement: none
            """
        case .hardship:
            """
            mandate:
              full_by: \(day(30))
              instalments: 60
              every: month
              settlement: none
              hold: {days: 30, when: free debt advice is taken}
            """
        case .thirdParty, .voicemail:
            """
            mandate:
              full: first
              other: ["Nothing about the account to anybody but \(new.person)."]
            """
        }
    }

    private var objections: String {
        switch new.kind {
        case .stallingPayer: "objections: [\"it is on its way\", \"next week, I promise\"]"
        case .abusiveDebtor: "objections: [\"you people again\", \"you'll get it when I'm paid\"]"
        case .gatekeeper: "objections: [\"what's it regarding?\", \"in a meeting\"]"
        case .hardship: "objections: [\"I can't pay\", \"will somebody come to the house?\"]"
        case .thirdParty: "objections: [\"who's this?\", \"is it about money?\"]"
        case .voicemail: "objections: [\"(a recorded greeting)\"]"
        }
    }

    private var purse: String {
        switch new.kind {
        case .stallingPayer, .abusiveDebtor, .gatekeeper:
            """
                can_pay: {now: 30%, then: 20% monthly}
                will_pay: {now: 20%, then: 15% monthly}
                says: {now: 0 \(new.balance.currency.rawValue), then: 8% monthly}
            """
        case .hardship:
            """
                can_pay: {now: 0 \(new.balance.currency.rawValue), then: 4% monthly}
                says: {now: 0 \(new.balance.currency.rawValue), then: 12% monthly}
                empty_promises: true
            """
        case .thirdParty, .voicemail: ""
        }
    }

    private var clue: String {
        let fact =
            new.kind == .hardship ? "The job is gone." : "Their biggest customer stopped paying."
        let say =
            new.kind == .hardship
            ? "I lost my job. There isn't the money there was."
            : "All right. Our biggest customer has stopped paying us. That's the whole of it."
        return """
                clues:
                  real-reason:
                    fact: \(fact)
                    asked: reason-question
                    say: \(quoted(say))
                    mood: {trust: +5}
            """
    }

    private var parties: String {
        switch new.kind {
        case .stallingPayer, .abusiveDebtor:
            """
            parties:
              debtor:
                name: \(quoted(new.person))
                relation: owner
            \(purse)
            \(new.kind == .stallingPayer ? clue : "")
            """
        case .hardship:
            """
            parties:
              debtor:
                name: \(quoted(new.person))
                relation: account holder
            \(purse)
            \(clue)
            """
        case .gatekeeper:
            """
            parties:
              gatekeeper:
                name: Clare Whitby
                relation: receptionist
              debtor:
                name: \(quoted(new.person))
                relation: finance director
            \(purse)
            """
        case .thirdParty:
            """
            parties:
              gatekeeper:
                name: Robin
                relation: roommate
            """
        case .voicemail:
            """
            parties:
              gatekeeper:
                name: \(quoted("\(firstName)'s voicemail"))
                relation: voicemail
            """
        }
    }

    private var beats: String {
        switch new.kind {
        case .stallingPayer:
            """
            beats:
              pickup:
                say: \(quoted("\(new.debtor), \(firstName) speaking."))
              excuse:
                say:
                  - "Oh, {creditor}! It's on its way to you, I promise."
                  - "Ah, {creditor}. You'll have it next week. Early next week."
            on:
              # Questions that only this person can answer, by their words.
              - name: what-they-do
                asks: [what_do_you do/make/sell, kind business/work]
                say: "A bit of everything. It keeps us busy, when it does."
            """
        case .abusiveDebtor:
            """
            beats:
              pickup:
                say: \(quoted("\(new.debtor). What?"))
              rant:
                say:
                  - "You people again. Don't you ever give it a rest?"
                  - "Oh, here we go. Another one of you."
            on:
              # Questions that only this person can answer, by their words.
              - name: what-they-do
                asks: [what_do_you do/make/sell, kind business/work]
                say: "I work. You should try it."
            """
        case .gatekeeper:
            """
            beats:
              reception:
                say: \(quoted("\(new.debtor), good morning. How can I help you?"))
              through:
                say: \(quoted("Yes, this is \(new.person). Who's calling?"))
            """
        case .hardship:
            """
            beats:
              pickup:
                say: "Hello?"
                on:
                  - name: gives-birth-date
                    hear: identity-check
                    when: {heard: identity-check}
                    say: "It's the third of May, nineteen ninety."
                    go: verified
            on:
              # Questions that only this person can answer, by their words.
              - name: what-they-did
                asks: [what_job, your job, what_did_you do, where work]
                say: "I was in a warehouse. Eleven years."
            """
        case .thirdParty:
            """
            beats:
              answers:
                say: \(quoted("Hello, \(firstName)'s phone."))
            """
        case .voicemail:
            """
            beats:
              greeting:
                say: \(quoted("Hi, this is \(firstName). Leave me a message. [Beep.]"))
            """
        }
    }
}
