public import SparModel

/// Runs the example turns of rules: each rule is shown to hold and to be kept.
public enum RuleExamples {
    /// The example as a call on an ordinary debt of 500.00.
    public static func transcript(_ example: Rule.Example, of pack: RulePack) -> Transcript {
        let kind = example.debtor ?? pack.debtors.first ?? .company
        let place = pack.places.first
        let currency: Currency = place == "UK" ? .gbp : place == "IE" ? .eur : .usd
        let balance = Money(minor: 50_000, currency: currency)
        let ordinary = CalendarDay(year: 2026, month: 3, day: 10) ?? CalendarDay(number: 20_522)
        let today = example.today ?? ordinary
        let screened = example.lines.contains { $0.who == .gatekeeper }
        var speakers = [Speaker(who: .debtor, name: "Maria Gomez", relation: "self", decides: true)]
        if screened {
            speakers.append(
                Speaker(
                    who: .gatekeeper,
                    relation: example.relation ?? "answers the phone",
                    decides: false
                )
            )
        }
        let file = CaseFile(
            market: kind == .company || kind == .partnership ? .business : .consumer,
            place: place,
            today: today,
            time: example.time,
            collector: Collector(
                company: "Northgate Recovery",
                kind: pack.collectors.first ?? .creditor
            ),
            creditor: "Lakeside Supplies",
            debtor: DebtorFacts(name: "Maria Gomez", kind: kind),
            speakers: speakers,
            balance: balance,
            invoices: invoices(example.invoices ?? 1, of: balance, due: today.adding(days: -60)),
            facts: example.file,
            mandate: Mandate(
                instalments: 6,
                settlement: .atLeast(Money(minor: 40_000, currency: currency))
            )
        )
        return Transcript(
            id: "example",
            caseFile: file,
            turns: example.lines.map { TranscriptTurn(who: $0.who, text: $0.text) }
        )
    }

    /// LS-2041 and those after it, of equal parts.
    private static func invoices(_ count: Int, of balance: Money, due: CalendarDay) -> [Invoice] {
        (0..<count).map { place in
            Invoice(
                number: "LS-\(2041 + place)",
                due: due,
                amount: Money(minor: balance.minor / count, currency: balance.currency)
            )
        }
    }

    /// Whether the rule finds a breach in the example, as `hear` hears it.
    public static func breaks(
        _ rule: Rule,
        _ example: Rule.Example,
        of pack: RulePack,
        hearing hear: (Transcript) -> HeardTranscript
    ) -> Bool {
        var check = PredicateCheck(CallFacts(hear(transcript(example, of: pack))))
        return RuleCheck(packs: [pack]).breach(of: rule, in: &check) != nil
    }
}
