import SparModel
import Testing

@testable import SparLanguage

struct EncoderPathTests {
    private static let lines = [
        "hi", "Good morning, this is Petra Lund from Halvorsen Packaging, may I speak to Mr Okoro?",
        "??? !!! ...", "你好", "$1,200 by the 3rd or 15% off, your choice",
        String(repeating: "so when will you pay the invoice we sent you in March then ", count: 12),
    ]

    @Test(arguments: lines)
    func `every arithmetic this machine has gives the same bits as the portable one`(
        line: String
    ) throws {
        let context = try HearingContext.make(previous: "I told you I would pay on Friday.")
        let portable = ActHearing(by: .portable).scores(in: line, context: context)
        #expect(portable.encoder.count == Act.allCases.count)
        for arithmetic in Arithmetic.available {
            let scores = ActHearing(by: arithmetic).scores(in: line, context: context)
            #expect(scores.encoder.map(\.bitPattern) == portable.encoder.map(\.bitPattern))
            #expect(scores.linear.map(\.bitPattern) == portable.linear.map(\.bitPattern))
        }
    }

    @Test func `what lies beyond the last window is not heard`() throws {
        let hearing = ActHearing()
        let context = try HearingContext.make()
        let long = String(repeating: "so when will you pay it ", count: 150)
        #expect(
            hearing.scores(in: long, context: context).encoder
                == hearing.scores(in: long + "you stupid liar", context: context).encoder
        )
    }

    @Test func `an act at the end of a long turn is heard`() throws {
        let context = try HearingContext.make()
        let long = String(repeating: "I have your account open here. ", count: 20)
        let heard = ActHearing().acts(in: long + "Thank you, goodbye.", context: context).heard
        #expect(heard.contains { $0.act == .closing })
    }
}
