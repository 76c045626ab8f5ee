public import SparModel

/// A transcript as JSON, `spar.transcript/1`: what `spar score` reads, so that a kept call can be
/// graded elsewhere.
public struct TranscriptDocument: Encodable, Sendable {
    struct Case: Encodable, Sendable {
        var place: String?
        var time: LocalTime?
        var collector: Collector
        var creditor: String
        var debtor: Debtor
        var parties: [Party]
        var decision_maker: Maker?
        var currency: String
        var balance: String
        var charges: [Charge]?
        var invoices: [Invoice]
        var last_paid: Paid?
        var history: [History]
        var file: File
        var mandate: Terms
        var hidden: Hidden?
    }
    struct Collector: Encodable, Sendable {
        var name: String?
        var company: String
        var kind: SparModel.Collector.Kind
    }
    struct Debtor: Encodable, Sendable {
        var name: String
        var kind: DebtorFacts.Kind
        var place: String?
    }
    struct Party: Encodable, Sendable {
        var who: Listener
        var name: String?
        var relation: String
        var decides: Bool
        var note: String?
    }
    struct Maker: Encodable, Sendable {
        var name: String?
        var role: String?
    }
    struct Charge: Encodable, Sendable {
        var label: String
        var amount: String
        var waive_if: String?
    }
    struct Invoice: Encodable, Sendable {
        var number: String?
        var due: CalendarDay
        var amount: String
        var `for`: String?
        var paid: String?
    }
    struct Paid: Encodable, Sendable {
        var date: CalendarDay
        var amount: String
    }
    struct History: Encodable, Sendable {
        var date: CalendarDay?
        var note: String
        var promised_for: CalendarDay?
        var kept: Bool?
    }
    /// Flags are booleans or sentences beside lists and numbers: one value type for all.
    enum Value: Encodable, Sendable {
        case text(String)
        case flag(Bool)
        case number(Int)
        case list([String])

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let value): try container.encode(value)
            case .flag(let value): try container.encode(value)
            case .number(let value): try container.encode(value)
            case .list(let value): try container.encode(value)
            }
        }
    }
    typealias File = [String: Value]
    struct Terms: Encodable, Sendable {
        var full: String?
        var full_by: CalendarDay?
        var down_payment: String?
        var instalments: Int?
        var instalment_min: String?
        var every: String?
        var finished_by: CalendarDay?
        var settlement: String?
        var settlement_by: CalendarDay?
        var waive: [String]?
        var hold: Hold?
        var approval_over: String?
        var other: [String]?
    }
    struct Around: Encodable, Sendable {
        var opened_file: Bool?
        var rules: String?
        var declined: Bool?
        var estimate: Int?

        /// Nil where nothing is known.
        init?(_ around: AroundCall) {
            guard around != AroundCall() else { return nil }
            opened_file = around.openedFile
            rules = around.rules
            declined = around.declined
            estimate = around.estimate
        }
    }
    struct Hold: Encodable, Sendable {
        var days: Int
        var when: String?
    }
    struct Hidden: Encodable, Sendable {
        struct Inflow: Encodable, Sendable {
            var amount: String?
            var date: CalendarDay?
            var every: String?
            var note: String?
        }
        var can_pay_now: String?
        var inflows: [Inflow]
        var clues: [String]
    }
    struct Turn: Encodable, Sendable {
        var who: TranscriptTurn.Who
        var name: String?
        var text: String
        var at: String?
    }

    struct Agreed: Encodable, Sendable {
        struct Payment: Encodable, Sendable {
            var amount: String
            var date: CalendarDay?
        }
        var turn: Int?
        var payments: [Payment]
        var method: PaymentMethod?
        var settles: Bool?
    }

    var schema = "spar.transcript/1"
    var id: String
    var market: Market
    var today: CalendarDay
    var `case`: Case
    var turns: [Turn]
    var agreed: Agreed?
    var plan: String?
    var minutes: String?
    var confirmation: String?
    var around: Around?

    /// The document of `transcript`.
    ///
    /// - Parameters:
    ///   - transcript: The call.
    ///   - showsHidden: Whether what the collector could not read is written too.
    public init(_ transcript: Transcript, showsHidden: Bool = false) {
        var transcript = transcript
        if !showsHidden { transcript.hidden = nil }
        let file = transcript.caseFile
        id = transcript.id
        market = file.market
        today = file.today
        self.case = TranscriptDocument.case(of: transcript)
        turns = transcript.turns.map {
            Turn(who: $0.who, name: $0.name, text: $0.text, at: $0.at)
        }
        switch transcript.outcome {
        case nil: agreed = nil
        case .nothingAgreed?: agreed = Agreed(payments: [])
        case .agreed(let proposal, let turn)?:
            agreed = Agreed(
                turn: turn,
                payments: proposal.payments.map {
                    Agreed.Payment(amount: $0.amount.decimalString, date: $0.day)
                },
                method: proposal.method,
                settles: proposal.settles ? true : nil
            )
        }
        plan = transcript.plan
        minutes = transcript.minutes
        confirmation = transcript.confirmation
        around = Around(transcript.around)
    }

    private static func `case`(of transcript: Transcript) -> Case {
        let file = transcript.caseFile
        return Case(
            place: file.place,
            time: file.time,
            collector: Collector(
                name: file.collector.name,
                company: file.collector.company,
                kind: file.collector.kind
            ),
            creditor: file.creditor,
            debtor: Debtor(
                name: file.debtor.name,
                kind: file.debtor.kind,
                place: file.debtor.place
            ),
            parties: file.speakers.map {
                Party(
                    who: $0.who,
                    name: $0.name,
                    relation: $0.relation,
                    decides: $0.decides,
                    note: $0.note
                )
            },
            decision_maker: file.decisionMaker.map { Maker(name: $0.name, role: $0.role) },
            currency: file.currency.rawValue,
            balance: file.balance.decimalString,
            charges: file.charges.map {
                Charge(
                    label: $0.label,
                    amount: $0.amount.decimalString,
                    waive_if: $0.waiveIf
                )
            }.nilWhenEmpty,
            invoices: file.invoices.map {
                Invoice(
                    number: $0.number,
                    due: $0.due,
                    amount: $0.amount.decimalString,
                    for: $0.purpose,
                    paid: $0.paid?.decimalString
                )
            },
            last_paid: file.lastPaid.map {
                Paid(date: $0.date, amount: $0.amount.decimalString)
            },
            history: file.history.map {
                History(
                    date: $0.date,
                    note: $0.note,
                    promised_for: $0.promisedFor,
                    kept: $0.kept
                )
            },
            file: facts(file.facts),
            mandate: terms(file.mandate),
            hidden: transcript.hidden.map(hidden)
        )
    }

    private static func facts(_ facts: FileFacts) -> File {
        var file: File = [:]
        file["contact_number"] = facts.contactNumber.map(Value.number)
        file["par_turns"] = facts.parTurns.map(Value.number)
        file["number_kind"] = facts.numberKind.map(Value.text)
        file["consequences"] = facts.consequences.map(Value.list)
        file["fees_allowed"] = facts.feesAllowed.map(Value.flag)
        file["disclose_to"] = facts.discloseTo.map(Value.list)
        file["verify"] = facts.verify.map(Value.list)
        file["must_say"] = facts.mustSay.map(Value.list)
        for name in FileFacts.Name.allCases {
            switch facts.flags[name] {
            case .plain(let value)?: file[name.rawValue] = .flag(value)
            case .sentence(let text)?: file[name.rawValue] = .text(text)
            case nil: break
            }
        }
        return file
    }

    private static func terms(_ mandate: Mandate) -> Terms {
        var settlement: String?
        switch mandate.settlement {
        case .none?: settlement = "none"
        case .atLeast(let sum)?: settlement = sum.decimalString
        case nil: break
        }
        return Terms(
            full: mandate.fullFirst ? "first" : nil,
            full_by: mandate.fullBy,
            down_payment: mandate.downPayment?.decimalString,
            instalments: mandate.instalments,
            instalment_min: mandate.instalmentMin?.decimalString,
            every: mandate.every?.description,
            finished_by: mandate.finishedBy,
            settlement: settlement,
            settlement_by: mandate.settlementBy,
            waive: mandate.waive.nilWhenEmpty,
            hold: mandate.hold.map { Hold(days: $0.days, when: $0.when) },
            approval_over: mandate.approvalOver?.decimalString,
            other: mandate.other.nilWhenEmpty
        )
    }

    private static func hidden(_ hidden: HiddenFacts) -> Hidden {
        Hidden(
            can_pay_now: hidden.canPayNow?.decimalString,
            inflows: hidden.inflows.map {
                Hidden.Inflow(
                    amount: $0.amount?.decimalString,
                    date: $0.date,
                    every: $0.every?.description,
                    note: $0.note
                )
            },
            clues: hidden.clues
        )
    }
}

extension Collection {
    /// The collection, or nil when it is empty.
    var nilWhenEmpty: Self? { isEmpty ? nil : self }
}
