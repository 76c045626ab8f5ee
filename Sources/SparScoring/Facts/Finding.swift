/// What was found of a call, with the turns that show it; nil where it cannot be told.
struct Finding<Value: Hashable & Sendable>: Hashable, Sendable {
    var value: Value?
    /// Counted from 1 over all speakers.
    var turns: [Int]
    /// Turns that speak against it, where those are others than `turns`: the strays of a share.
    var against: [Int] = []

    init(_ value: Value?, _ turns: [Int] = [], against: [Int] = []) {
        self.value = value
        self.turns = turns
        self.against = against
    }

    /// The turns that show the answer a criterion came to.
    func evidence(met: Bool) -> [Int] { met || against.isEmpty ? turns : against }

    /// Nothing to tell it by.
    static var unknown: Finding { Finding(nil) }
}

extension Finding where Value == Bool {
    /// Holds, shown by these turns; does not hold where there are none.
    static func shown(by turns: [Int]) -> Finding { Finding(!turns.isEmpty, turns) }

    /// The opposite, with the same turns.
    var opposite: Finding { Finding(value.map { !$0 }, turns, against: against) }

    /// The same, but not known unless `condition` holds.
    func known(when condition: Bool) -> Finding { condition ? self : .unknown }
}

extension Finding where Value == Int {
    /// So many turns.
    static func counting(_ turns: [Int]) -> Finding { Finding(turns.count, turns) }

    /// A share in percent; not known of nothing.
    static func share(_ turns: [Int], of total: Int) -> Finding {
        total == 0 ? .unknown : Finding(turns.count * 100 / total, turns)
    }

    /// The share of `all` that `turns` are, the others speaking against it.
    static func share(_ turns: [Int], of all: [Int]) -> Finding {
        let others = Set(all).subtracting(turns).sorted()
        return all.isEmpty
            ? .unknown : Finding(turns.count * 100 / all.count, turns, against: others)
    }
}
