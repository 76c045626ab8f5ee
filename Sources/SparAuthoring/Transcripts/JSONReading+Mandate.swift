import SparModel

extension JSONReading {
    /// Facts that rules need.
    mutating func facts(_ value: JSONValue?) -> FileFacts {
        let path = "case.file"
        let lists = ["consequences", "disclose_to", "verify", "must_say"]
        let flags = FileFacts.Name.allCases.map(\.rawValue)
        let keys = object(
            value,
            path,
            optional: ["contact_number", "par_turns", "number_kind", "fees_allowed"]
                + lists + flags
        )
        guard let keys else { return FileFacts() }
        var facts = FileFacts(
            contactNumber: integer(
                keys["contact_number"],
                "\(path).contact_number",
                in: 1...100_000
            ),
            parTurns: integer(keys["par_turns"], "\(path).par_turns", in: 1...1000),
            numberKind: text(keys["number_kind"], "\(path).number_kind"),
            consequences: texts(keys["consequences"], "\(path).consequences"),
            discloseTo: texts(keys["disclose_to"], "\(path).disclose_to"),
            verify: texts(keys["verify"], "\(path).verify"),
            mustSay: texts(keys["must_say"], "\(path).must_say")
        )
        if let fees = flag(keys["fees_allowed"], "\(path).fees_allowed") {
            facts.feesAllowed = fees.holds
        }
        for name in FileFacts.Name.allCases {
            facts.flags[name] = flag(keys[name.rawValue], "\(path).\(name.rawValue)")
        }
        return facts
    }

    private mutating func flag(_ value: JSONValue?, _ path: String) -> FileFacts.Flag? {
        switch value {
        case nil, .null?: return nil
        case .bool(let flag)?: return .plain(flag)
        case .string(let sentence)?: return .sentence(sentence)
        case .some(let other):
            fail(path, "expected true, false or a sentence, found \(other.kind)")
            return nil
        }
    }

    /// How far the collector may go.
    mutating func mandate(_ value: JSONValue?, _ unit: Currency) -> Mandate {
        let path = "case.mandate"
        let keys = object(
            value,
            path,
            optional: [
                "full", "full_by", "down_payment", "instalments", "instalment_min", "every",
                "finished_by", "settlement", "settlement_by", "waive", "hold", "approval_over",
                "other",
            ]
        )
        guard let keys else { return Mandate() }
        var mandate = Mandate()
        _ = text(keys["full"], "\(path).full")
        mandate.fullBy = day(keys["full_by"], "\(path).full_by")
        mandate.downPayment = money(keys["down_payment"], "\(path).down_payment", unit)
        mandate.instalments = integer(keys["instalments"], "\(path).instalments", in: 0...600)
        mandate.instalmentMin = money(keys["instalment_min"], "\(path).instalment_min", unit)
        mandate.every = interval(keys["every"], "\(path).every")
        mandate.finishedBy = day(keys["finished_by"], "\(path).finished_by")
        mandate.settlement = settlement(keys["settlement"], "\(path).settlement", unit)
        mandate.settlementBy = day(keys["settlement_by"], "\(path).settlement_by")
        mandate.waive = texts(keys["waive"], "\(path).waive") ?? []
        mandate.hold = hold(keys["hold"], "\(path).hold")
        mandate.approvalOver = money(keys["approval_over"], "\(path).approval_over", unit)
        mandate.other = texts(keys["other"], "\(path).other") ?? []
        return mandate
    }

    private mutating func interval(_ value: JSONValue?, _ path: String) -> Interval? {
        guard let words = text(value, path) else { return nil }
        guard let interval = Interval(parsing: words) else {
            warn(
                path,
                "`\(words.prefix(40))` is no interval such as `month` or `2 weeks`; left out"
            )
            return nil
        }
        return interval
    }

    private mutating func settlement(
        _ value: JSONValue?,
        _ path: String,
        _ unit: Currency
    ) -> Mandate.Settlement? {
        guard let words = text(value, path) else { return nil }
        if words == "none" { return Mandate.Settlement.none }
        return money(value, path, unit).map { .atLeast($0) }
    }

    private mutating func hold(_ value: JSONValue?, _ path: String) -> Mandate.Hold? {
        guard let value, value != .null,
            let keys = object(value, path, required: ["days"], optional: ["when"]),
            let days = integer(keys["days"], "\(path).days", in: 1...3650)
        else { return nil }
        return Mandate.Hold(days: days, when: text(keys["when"], "\(path).when"))
    }
}
