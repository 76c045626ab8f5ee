import Foundation
import Testing

/// A grade depends on the record and on nothing around the program that gives it.
struct SameGradeTests {
    /// Places in which the same record is graded: locale, time zone and folder.
    private static let places: [[String: String]] = [
        ["LC_ALL": "C", "LANG": "C", "TZ": "UTC"],
        ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"],
        ["LC_ALL": "de_DE.UTF-8", "LANG": "ar_EG.UTF-8", "TZ": "America/St_Johns"],
        ["LC_ALL": "", "LANG": "", "TZ": "", "SWIFT_DETERMINISTIC_HASHING": "1"],
    ]

    @Test func `a record is graded the same to the byte by processes in other places`() throws {
        let workshop = try Workshop()
        let store = workshop.at("r.sqlite")
        let held = try spar(
            "call",
            "cheque-in-the-post",
            "--seed",
            "2",
            "--records",
            store,
            say: [
                "Good morning, it's Ana Ruiz from Northgate Timber, is that Mr Hollis?",
                "I'm ringing about invoice NT-20418, 4,860 pounds, due on 11 January.",
                "Could you pay the full 4,860 by bank transfer today?",
                "What has really been getting in the way of paying this?",
                "I'm sorry to hear that. What money is coming in, and when?",
                "Could you do 1,500 today and then 1,120 on 24 March, 7 April and 21 April?",
                "So 1,500 today and 1,120 on 24 March, 7 April and 21 April. Is that right?",
                "/hangup", "Spoke to Mr Hollis. £1,500 today; I call again on Monday at ten.",
            ]
        )
        #expect(held.status == 0, "\(held.talk)")
        let record = try spar("review", "--transcript", "--hidden", "--records", store)
        let file = try workshop.write(record.text, to: "call.json")
        var cards: Set<Data> = []
        var texts: Set<Data> = []
        var reviews: Set<Data> = []
        for (number, place) in Self.places.enumerated() {
            let folder = number % 2 == 0 ? repository : workshop.path
            func run(_ arguments: String...) throws -> Finished {
                try spar(
                    arguments + ["--home", repository],
                    environment: place,
                    folder: folder
                )
            }
            let card = try run("score", file, "--json")
            #expect(card.status == 0 || card.status == 1, "\(card.talk)")
            #expect(card.text.contains("\"overall\""))
            cards.insert(card.output)
            texts.insert(try run("score", file, "--all", "--plain").output)
            reviews.insert(try run("review", "--json", "--records", store).output)
        }
        #expect(cards.count == 1)
        #expect(texts.count == 1)
        #expect(reviews.count == 1)
    }
}
