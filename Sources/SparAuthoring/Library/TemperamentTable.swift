import SparModel

/// The temperaments of `temperaments.yaml`, resolved through what they extend.
struct TemperamentTable: Sendable {
    /// The names, in the file's order.
    let names: [String]
    private let drafts: [String: TemperamentDraft]

    init(_ drafts: [TemperamentDraft] = []) {
        names = drafts.map(\.name)
        self.drafts = Dictionary(drafts.map { ($0.name, $0) }) { first, _ in first }
    }

    /// Reads the file and reports what is wrong with it.
    static func read(_ document: YAMLDocument) -> (TemperamentTable, [Diagnostic]) {
        var reader = FieldReader(document)
        var drafts: [TemperamentDraft] = []
        let what = "temperaments with keys and values"
        for entry in reader.entries(of: document.root, expecting: what) ?? []
        where reader.checkedName(entry.key, of: "temperament", at: entry.place) {
            if let draft = reader.temperament(entry.value, named: entry.key) {
                drafts.append(draft)
            }
        }
        let table = TemperamentTable(drafts)
        for draft in drafts {
            guard let base = draft.extends else { continue }
            if table.drafts[base.value] == nil {
                reader.report(
                    .unknownTemperament,
                    "unknown temperament `\(base.value)`",
                    at: base.place,
                    help: FieldReader.didYouMean(base.value, among: table.names)
                        ?? "the temperaments are " + FieldReader.listed(table.names)
                )
            } else if table.isCircular(draft) {
                reader.report(
                    .circularExtends,
                    "temperament `\(draft.name)` extends itself"
                        + (base.value == draft.name ? "" : " by way of `\(base.value)`"),
                    at: base.place,
                    help: "one of them must stand on its own: delete its `extends`"
                )
            }
        }
        return (table, reader.diagnostics)
    }

    private func isCircular(_ draft: TemperamentDraft) -> Bool {
        var seen: Set<String> = []
        var next = draft.extends?.value
        while let name = next {
            if name == draft.name { return true }
            guard seen.insert(name).inserted else { return false }
            next = drafts[name]?.extends?.value
        }
        return false
    }

    /// The temperament with all it extends filled in; the nearest entry of an act wins.
    func resolve(_ draft: TemperamentDraft, called name: String) -> Temperament {
        var chain = [draft]
        var seen: Set<String> = []
        while let base = chain.last?.extends?.value, seen.insert(base).inserted,
            let next = drafts[base]
        {
            chain.append(next)
        }
        var shifts: [Act: MoodShift] = [:]
        for link in chain.reversed() { shifts.merge(link.shifts) { _, near in near } }
        return Temperament(
            name: name,
            shifts: shifts,
            drift: chain.compactMap(\.drift).first ?? 2,
            bound: chain.compactMap(\.bound).first ?? 20,
            hangsUpAt: chain.compactMap(\.hangsUpAt).first ?? 100
        )
    }
}
