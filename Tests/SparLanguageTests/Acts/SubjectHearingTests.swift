import SparModel
import Testing

@testable import SparLanguage

struct SubjectHearingTests {
    private static let plain: [(String, Subject)] = [
        ("How many staff have you got?", .staff),
        ("Which bank is the account with?", .bank),
        ("What day do you get paid?", .incomeDay),
        ("Could I have your email address?", .emailAddress),
        ("Have you spoken to a debt adviser about this?", .advice),
        ("How's business at the moment?", .trade),
        ("What happens if the cheque bounces?", .whatIf),
        ("Is this call being recorded?", .recorded),
        ("What's your date of birth, please?", .birthDate),
        ("Do you owe money to anybody else?", .otherDebts),
    ]

    @Test(arguments: plain)
    func `a plain question is told by what it is about`(line: String, subject: Subject) throws {
        let meaning = ActHearing().meaning(of: line, context: try .make())
        #expect(meaning.subject?.subject == subject)
    }

    @Test(arguments: [
        "Good morning, this is Petra Lund from Halvorsen Packaging.",
        "I understand, that must have been a hard month.",
        "We agreed four hundred on Friday.", "The invoice was due in March.", "",
    ])
    func `a line that asks nothing is about nothing`(line: String) throws {
        #expect(ActHearing().meaning(of: line, context: try .make()).subject == nil)
    }

    @Test func `capitals and blanks at the ends change nothing`() throws {
        let context = try HearingContext.make()
        let hearing = ActHearing()
        for (line, _) in Self.plain {
            let heard = hearing.meaning(of: line, context: context).subject
            let loud = hearing.meaning(of: "  " + line.uppercased() + " ", context: context).subject
            #expect(heard == loud)
        }
    }

    @Test func `every arithmetic gives the same subject and confidence`() throws {
        let context = try HearingContext.make(previous: "I told you I would pay on Friday.")
        let portable = ActHearing(by: .portable)
        for arithmetic in Arithmetic.available {
            let hearing = ActHearing(by: arithmetic)
            for (line, _) in Self.plain {
                let scores = hearing.subjectScores(in: line, context: context)
                let slowly = portable.subjectScores(in: line, context: context)
                #expect(!scores.isEmpty)
                #expect(scores.map(\.bitPattern) == slowly.map(\.bitPattern))
            }
        }
    }
}
