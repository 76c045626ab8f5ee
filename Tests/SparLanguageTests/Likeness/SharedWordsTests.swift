import Testing

@testable import SparLanguage

/// Lines with words in common are near, rare words before common ones.
struct SharedWordsTests {
    /// Four reactions: piece 1 stands in all of them, the others in one each.
    private let words = SharedWords(
        examples: [[1, 2, 3], [1, 4], [1, 5], [1, 6]],
        groups: [0, 1, 2, 3],
        count: 4
    )

    @Test func `the same words are all in common, in any order`() {
        #expect(abs(words.shares(of: [3, 1, 2])[0] - 1) < 1e-6)
        #expect(words.shares(of: [3, 1, 2]) == words.shares(of: [2, 2, 3, 1]))
    }

    @Test func `what stands in every reaction says nothing`() {
        #expect(words.shares(of: [1]) == [0, 0, 0, 0])
        #expect(words.shares(of: [1, 4])[1] > words.shares(of: [1, 4])[0])
    }

    @Test func `half the words are less than all, words never met are none`() {
        let half = words.shares(of: [2])[0]
        #expect(half > 0 && half < 1)
        #expect(words.shares(of: [9, 10]) == [0, 0, 0, 0])
        #expect(words.shares(of: []) == [0, 0, 0, 0])
    }
}
