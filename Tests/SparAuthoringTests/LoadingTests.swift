import SparAuthoring
import SparModel
import Testing

struct LoadingTests {
    let result = Fixture.library.load("cheque")

    @Test func `a good scenario loads without a word`() {
        #expect(result.diagnostics.map { "\($0.place) \($0.message)" } == [])
        #expect(result.scenario?.title == "The cheque is in the post")
    }
}
