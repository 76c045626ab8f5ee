import Testing

@testable import SparLanguage

struct EvidenceWeightsTests {
    @Test(arguments: [
        EvidenceWeights.sumTable, EvidenceWeights.dayTable, EvidenceWeights.pastTable,
    ])
    func `every row of a table is found by its sign`(table: String) {
        let weights = EvidenceWeights(parsing: table)
        var rows = table.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1) }
        #expect(weights.start == Int(rows.removeFirst()[0]))
        for row in rows { #expect(weights.weight(of: String(row[1])) == Int(row[0])) }
    }

    @Test func `the total is the start and the weights of the signs there are`() {
        let weights = EvidenceWeights(parsing: "-5\n7 a b\n-20 a c\n3 é")
        #expect(weights.total([]) == -5)
        #expect(weights.total(["a b", "a", "é"]) == 5)
        #expect(weights.total(["a c", "z", "a b"]) == -18)
    }
}
