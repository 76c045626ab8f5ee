import SparModel
import Testing

struct ListedWordTests {
    private static func places<Word: ListedWord>(_ list: Word.Type) -> [Int] {
        list.allCases.map(\.place)
    }

    @Test func `a word's place is its place in its list`() {
        let lists = [
            Self.places(Act.self), Self.places(CollectorCue.self), Self.places(PartySignal.self),
            Self.places(CallFact.self), Self.places(CallMeasure.self),
            Self.places(CallMoment.self),
        ]
        for places in lists { #expect(places == Array(places.indices)) }
        #expect(Act.allCases.allSatisfy { $0.place == $0.order })
    }

    @Test func `what is asked of every turn fits into sixty-four bits`() {
        #expect(Act.allCases.count <= 64)
        #expect(CollectorCue.allCases.count <= 64)
        #expect(PartySignal.allCases.count <= 64)
    }
}
