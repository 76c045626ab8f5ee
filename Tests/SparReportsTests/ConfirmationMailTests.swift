import Foundation
import SparModel
import SparReports
import Testing

struct ConfirmationMailTests {
    static func mail(
        _ confirmation: String?,
        decider: String = "Martin Hollis",
        company: String = "Northgate Timber"
    ) throws -> ConfirmationMail? {
        let day = try #require(CalendarDay(parsing: "2026-03-10"))
        let file = CaseFile(
            market: .business,
            today: day,
            time: LocalTime(parsing: "10:20"),
            collector: Collector(company: company),
            creditor: company,
            debtor: DebtorFacts(name: "Hollis Joinery", kind: .company),
            decisionMaker: DecisionMaker(name: decider),
            balance: Money(minor: 486_000, currency: .gbp),
            invoices: [
                Invoice(
                    number: "NT-20418",
                    due: day,
                    amount: Money(minor: 486_000, currency: .gbp)
                )
            ]
        )
        return ConfirmationMail(
            Transcript(id: "c-1", caseFile: file, turns: [], confirmation: confirmation),
            startedAt: 0
        )
    }

    @Test func `the head is of the case file and the call's time`() throws {
        let mail = try #require(try Self.mail("As agreed: 500 on Friday."))
        #expect(
            mail.text.components(separatedBy: "\r\n").prefix(4) == [
                "From: \"Northgate Timber\" <accounts@northgate-timber.invalid>",
                "To: \"Martin Hollis\" <martin.hollis@hollis-joinery.invalid>",
                "Subject: What we agreed: NT-20418",
                "Date: Tue, 10 Mar 2026 10:20:00 -0000",
            ]
        )
        #expect(mail.text.hasSuffix("\r\n\r\nAs agreed: 500 on Friday.\r\n"))
        #expect(mail.text.contains("Content-Transfer-Encoding: 7bit\r\n"))
    }

    @Test func `no confirmation is no mail`() throws {
        #expect(try Self.mail(nil) == nil)
    }

    @Test func `any text survives, in lines any mail program takes`() throws {
        let body =
            "Dear Zoë, as agreed: £500 = half, on Friday.  \n"
            + String(repeating: "日本 ", count: 60) + "\n.\nFrom me"
        let mail = try #require(
            try Self.mail(body, decider: "Zoë \"Z\" Ångström-日本語日本語日本語日本語日本語日本語")
        )
        let lines = mail.text.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 76 && $0.utf8.allSatisfy { $0 < 0x80 } })
        let text = try #require(mail.text.range(of: "\r\n\r\n"))
        var bytes: [UInt8] = []
        var rest = Array(mail.text[text.upperBound...].utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "=") else {
                bytes.append(byte)
                continue
            }
            let pair = String(decoding: rest.prefix(2), as: UTF8.self)
            rest = rest.dropFirst(2)
            if pair != "\r\n" { bytes.append(try #require(UInt8(pair, radix: 16))) }
        }
        let decoded = String(decoding: bytes, as: UTF8.self)
        #expect(decoded == body.components(separatedBy: "\n").joined(separator: "\r\n") + "\r\n")
    }

    @Test func `nobody can put a header of their own into it`() throws {
        let mail = try #require(try Self.mail("Hello", decider: "A\r\nBcc: x@y.z"))
        let head = mail.text.components(separatedBy: "\r\n\r\n")[0]
        #expect(!head.contains("\r\nBcc:"))
    }
}
