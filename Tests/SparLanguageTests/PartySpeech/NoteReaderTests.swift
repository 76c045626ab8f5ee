import SparLanguage
import SparModel
import Testing

struct NoteReaderTests {
    private static func read(_ note: String) throws -> NoteReading {
        NoteReader().read(note, context: try HearingContext.make())
    }

    @Test(arguments: [
        "The order number was typed wrong, so the system rejected it.",
        "Site manager left in December, delivery never approved.",
        "Not set up on the portal.",
        "Two digits swapped in the order number.",
        "Laid off in March after nineteen years.",
        "The invoice bounced.",
        "The oven broke and took the money.",
    ])
    func `a reason is found in whatever words`(_ note: String) throws {
        #expect(try Self.read(note).topics.contains(.reason))
    }

    @Test(arguments: [
        "Left a message with name and number.",
        "Pays 300 on 20 March by transfer.",
        "Spoke to Amy, very friendly.",
    ])
    func `what was done is no reason`(_ note: String) throws {
        #expect(try !Self.read(note).topics.contains(.reason))
    }

    @Test(arguments: [
        "Laid off, 20 a month from 1 July.", "Was let go in March.", "Made redundant in May.",
        "Wife in intensive care.",
    ])
    func `hardship is found in whatever words`(_ note: String) throws {
        #expect(try Self.read(note).topics.contains(.hardship))
    }

    @Test func `a plan named by its first day has the day`() throws {
        let day = try #require(CalendarDay(parsing: "2026-05-19"))
        #expect(try Self.read("405 a week from 19 May, eight times.").days.contains(day))
        #expect(
            try Self.read("405 a week by transfer from Tuesday 19 May, eight times.").days
                .contains(day)
        )
    }
}
