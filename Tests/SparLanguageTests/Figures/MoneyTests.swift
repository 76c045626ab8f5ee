import SparLanguage
import SparModel
import Testing

struct MoneyTests: FigureSuite {
    @Test(arguments: [
        ("send £1.2k over", "money 1200 GBP"),
        ("that's 12,000.50 dollars", "money 12000.5 USD"),
        ("fifty quid", "money 50 GBP"),
        ("1 200 € please", "money 1200 EUR"),
        ("16.850 euro", "money 16850 EUR"),
        ("AED 9,000", "money 9000 AED"),
        ("NZ$150", "money 150 NZD"),
        ("R600", "money 600 ZAR"),
        ("Rs 1,27,500", "money 127500 INR"),
        ("two lakh rupees", "money 200000 INR"),
        ("a grand", "money 1000 -"),
        ("a grand and a half", "money 1500 -"),
        ("two grand four hundred", "money 2400 -"),
        ("half a million pounds", "money 500000 GBP"),
        ("forty-eight pounds ten", "money 48.1 GBP"),
        ("thirty dollars and five cents", "money 30.05 USD"),
        ("seventy pence", "money 0.7 GBP"),
        ("a fiver", "money 5 -"),
        ("six hundred and twelve Canadian dollars", "money 612 CAD"),
        ("a hundred and fifty euros", "money 150 EUR"),
        ("three and a half thousand bucks", "money 3500 USD"),
        ("eleven forty-two seventeen", "money 1142.17 -"),
        ("two fifty", "money 250 -"),
        ("sixty-one eighty-five", "money 61.85 -"),
        ("sixteen seven fifty", "money 16750 -"),
    ])
    func `a sum is read however it is said`(text: String, expected: String) {
        #expect(figures(text) == [expected])
    }

    @Test func `a currency word at the end of a range names both ends`() {
        #expect(figures("10-20 dollars") == ["money 10 USD", "money 20 USD"])
        #expect(figures("between 40 and 60 quid") == ["money 40 GBP", "money 60 GBP"])
    }

    @Test func `the case's own dollar is the dollar meant`() {
        #expect(figures("$40", context(currency: Currency(rawValue: "AUD"))) == ["money 40 AUD"])
        #expect(figures("£40", context(currency: Currency(rawValue: "AUD"))) == ["money 40 GBP"])
    }

    @Test(arguments: [
        ("20%", "percent 20"), ("ten per cent", "percent 10"), ("a dozen", "number 12"),
        ("minus three", "number -3"), ("4,250,000", "number 4250000"),
        ("two point five", "number 2.5"), ("three quarters", "number 0.75"),
        ("one thousand and one", "number 1001"), ("2½", "number 2.5"),
    ])
    func `shares and numbers are read in digits and words`(text: String, expected: String) {
        #expect(figures(text) == [expected])
    }

    @Test func `spans count Unicode scalars and cover the words`() throws {
        let text = "🙂 pay £250 on Friday"
        let heard = try #require(FigureReader().entities(in: text, context: context()).first)
        #expect(heard.text == "£250")
        #expect(heard.span == 6..<10)
    }
}
