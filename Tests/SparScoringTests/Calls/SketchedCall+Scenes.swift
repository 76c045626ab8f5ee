import SparModel

/// The cases sketched calls are held on.
enum Scene: Sendable {
    /// 4,800.00 GBP owed by a joinery since 31 January; the creditor calls its owner.
    case joinery
    /// 1,260.00 USD on a store card; an agency calls a consumer in Ohio, second contact.
    case storeCard
    /// 640.00 GBP on a catalogue account; the creditor calls a consumer in Leeds.
    case catalogue
    /// 9,300.00 EUR on three invoices; the creditor calls a bakery through its office.
    case bakery
}

extension Scene {
    private static func money(_ whole: Int, _ currency: Currency) -> Money {
        Money(minor: whole * 100, currency: currency)
    }

    private static func day(_ text: String) -> CalendarDay { SketchedCall.day(text) }

    /// The case as a collector has it on 10 March 2026.
    func file(screened: Bool, market: Market?) -> CaseFile {
        var file =
            switch self {
            case .joinery: Scene.joineryFile(market ?? .business)
            case .storeCard: Scene.storeCardFile
            case .catalogue: Scene.catalogueFile
            case .bakery: Scene.bakeryFile
            }
        if screened {
            let relation = self == .storeCard || self == .catalogue ? "flatmate" : "receptionist"
            file.speakers.append(Speaker(who: .gatekeeper, relation: relation, decides: false))
        }
        return file
    }

    private static func joineryFile(_ market: Market) -> CaseFile {
        let business = market == .business
        let balance = money(4800, .gbp)
        return CaseFile(
            market: market,
            place: "UK",
            today: day("2026-03-10"),
            collector: Collector(name: "Sam Lee", company: "Northgate Timber"),
            creditor: "Northgate Timber",
            debtor: DebtorFacts(
                name: business ? "Hollis Joinery" : "Martin Hollis",
                kind: business ? .company : .consumer
            ),
            speakers: [
                Speaker(who: .debtor, name: "Martin Hollis", relation: "owner", decides: true)
            ],
            decisionMaker: DecisionMaker(name: "Martin Hollis", role: "owner"),
            balance: balance,
            invoices: [Invoice(number: "NT-204", due: day("2026-01-31"), amount: balance)],
            history: [
                HistoryEntry(
                    date: day("2026-02-20"),
                    note: "Said the cheque was posted. None came."
                )
            ],
            facts: FileFacts(consequences: ["The account goes on stop."]),
            mandate: Mandate(
                downPayment: money(1200, .gbp),
                instalments: 3,
                finishedBy: day("2026-06-30")
            )
        )
    }

    private static var storeCardFile: CaseFile {
        let balance = money(1260, .usd)
        return CaseFile(
            market: .consumer,
            place: "US-OH",
            today: day("2026-03-10"),
            time: LocalTime(minutes: 630),
            collector: Collector(name: "Dana Cole", company: "Ridgeline Recovery", kind: .agency),
            creditor: "Marlow Stores",
            debtor: DebtorFacts(name: "Elena Rivera", kind: .consumer),
            speakers: [
                Speaker(who: .debtor, name: "Elena Rivera", relation: "self", decides: true)
            ],
            balance: balance,
            invoices: [Invoice(number: "4471", due: day("2025-11-15"), amount: balance)],
            history: [
                HistoryEntry(
                    date: day("2026-02-12"),
                    note: "Promised 200.00 by 27 February. Nothing came.",
                    promisedFor: day("2026-02-27"),
                    kept: false
                )
            ],
            facts: FileFacts(
                contactNumber: 2,
                flags: [.suitAuthorised: .plain(false), .judgment: .plain(false)]
            ),
            mandate: Mandate(
                downPayment: money(100, .usd),
                instalments: 8,
                instalmentMin: money(100, .usd),
                finishedBy: day("2026-12-31"),
                settlement: .atLeast(money(945, .usd))
            )
        )
    }

    private static var catalogueFile: CaseFile {
        let balance = money(640, .gbp)
        return CaseFile(
            market: .consumer,
            place: "UK",
            today: day("2026-03-10"),
            collector: Collector(name: "Priya Nair", company: "Alder Home Shopping"),
            creditor: "Alder Home Shopping",
            debtor: DebtorFacts(name: "Dawn Whitaker", kind: .consumer),
            speakers: [
                Speaker(who: .debtor, name: "Dawn Whitaker", relation: "self", decides: true)
            ],
            balance: balance,
            invoices: [Invoice(number: "AH-7719", due: day("2025-12-05"), amount: balance)],
            facts: FileFacts(consequences: ["The account may pass to a collection agency in May."]),
            mandate: Mandate(
                downPayment: money(20, .gbp),
                instalments: 32,
                instalmentMin: money(20, .gbp),
                finishedBy: day("2028-12-31"),
                settlement: Mandate.Settlement.none
            )
        )
    }

    private static var bakeryFile: CaseFile {
        CaseFile(
            market: .business,
            place: "IE",
            today: day("2026-03-10"),
            collector: Collector(name: "Tom Brennan", company: "Carrick Mills"),
            creditor: "Carrick Mills",
            debtor: DebtorFacts(name: "Liffey Bakery", kind: .company),
            speakers: [
                Speaker(who: .debtor, name: "Aoife Kelly", relation: "director", decides: true)
            ],
            decisionMaker: DecisionMaker(name: "Aoife Kelly", role: "director"),
            balance: money(9300, .eur),
            invoices: [
                Invoice(number: "CM-31", due: day("2026-01-15"), amount: money(3100, .eur)),
                Invoice(number: "CM-38", due: day("2026-01-30"), amount: money(2700, .eur)),
                Invoice(number: "CM-44", due: day("2026-02-13"), amount: money(3500, .eur)),
            ],
            history: [
                HistoryEntry(
                    date: day("2026-02-24"),
                    note: "Ms Kelly promised CM-31 by 5 March. It did not come.",
                    promisedFor: day("2026-03-05"),
                    kept: false
                )
            ],
            facts: FileFacts(consequences: ["Deliveries stop on 20 March."]),
            mandate: Mandate(
                downPayment: money(3100, .eur),
                instalments: 3,
                finishedBy: day("2026-05-31"),
                settlement: Mandate.Settlement.none
            )
        )
    }
}
