import SparModel
import SparScoring
import Testing

struct CalibrationTests {
    @Test func `kappa is one for the same grades and nothing for grades by chance`() {
        var same = GradePairs()
        var crossed = GradePairs()
        for grade in [100, 200, 300, 400, 500] {
            same.add(call: "a", first: grade, second: grade)
            crossed.add(call: "a", first: grade, second: 300)
        }
        #expect(same.kappa == 1000)
        #expect(same.exact == 100)
        #expect(crossed.kappa == 0)
        #expect(crossed.bias == 0)
    }

    @Test func `kappa agrees with a table worked by hand`() {
        // Squared distances: 6 over the 4 pairs, 64 over all 16 combinations.
        var pairs = GradePairs()
        for (first, second) in [(1, 2), (2, 2), (4, 5), (5, 3)] {
            pairs.add(call: "a", first: first * 100, second: second * 100)
        }
        #expect(pairs.kappa == 1000 - 6 * 4 * 1000 / 64)
        #expect(pairs.exact == 25)
        #expect(pairs.withinOne == 75)
        #expect(pairs.bias == 0)
    }

    @Test func `pass and automatic fails are counted against what people said`() {
        func call(_ id: String, passed: Bool, fails: Int, people: Bool, theirFails: [String])
            -> GradedCall
        {
            let fail = AutomaticFail(rule: "X", citation: "", turns: [1], why: "")
            return GradedCall(
                id: id,
                scorecard: Scorecard(
                    rubric: "r",
                    overall: passed ? 80 : 40,
                    passed: passed,
                    automaticFails: Array(repeating: fail, count: fails)
                ),
                evaluators: [
                    EvaluatorGrades(
                        grades: [:],
                        overall: people ? 80 : 40,
                        passed: people,
                        automaticFails: theirFails
                    )
                ]
            )
        }
        let calibration = Calibration([
            call("agrees", passed: true, fails: 0, people: true, theirFails: []),
            call("too mild", passed: true, fails: 0, people: false, theirFails: ["a threat"]),
            call("too hard", passed: false, fails: 1, people: true, theirFails: []),
        ])
        #expect(calibration.passDiffers == ["too mild", "too hard"])
        #expect(calibration.missedFails == ["too mild"])
        #expect(calibration.falseFails == ["too hard"])
        #expect(calibration.failed == ["too mild"])
    }
}
