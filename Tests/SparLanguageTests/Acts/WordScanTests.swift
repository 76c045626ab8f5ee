import Testing

@testable import SparLanguage

struct WordScanTests {
    private func spellings(_ line: String) -> [String] {
        let scan = WordScan(line)
        return scan.words.indices.map(scan.text(of:))
    }

    @Test func `letters are folded to lower-case ASCII`() {
        #expect(spellings("Naïve ÉTÉ Łódź straße") == ["naive", "ete", "lodz", "strasse"])
    }

    @Test func `curly quotes and dashes are read as plain ones`() {
        #expect(spellings("don’t — “no”") == spellings("don't - \"no\""))
    }

    @Test(arguments: [
        ("$1,842.17", "<money>"), ("£40", "<money>"), ("250 quid", "<money>"), ("4k", "<money>"),
        ("15€", "<money>"), ("1,200", "<money>"), ("12.50", "<money>"),
        ("3rd", "<ordinal>"), ("10am", "<time>"), ("9:30", "<time>"), ("12/05/2026", "<date>"),
        ("2026-05-12", "<date>"), ("15%", "<percent>"), ("7", "<n2>"), ("2026", "<n4>"),
        ("0161 4960000", "<n4> <n9>"),
    ])
    func `a figure is read by its kind`(line: String, kinds: String) {
        #expect(spellings(line).joined(separator: " ") == kinds)
    }

    @Test func `spans count scalars of the line as typed`() {
        let scan = WordScan("👍🏽 pay £250.00, né?")
        let line = Array("👍🏽 pay £250.00, né?".unicodeScalars)
        let read = scan.words.map { word in String(String.UnicodeScalarView(line[word.span])) }
        #expect(read == ["👍🏽", "pay", "£250.00", ",", "né", "?"])
    }

    @Test func `marks that only decorate are not words`() {
        #expect(spellings("o\u{301}k\u{200D}ay\u{FEFF}") == ["okay"])
    }

    @Test func `signs unknown to the model are one word`() {
        #expect(WordScan("你好世界").words.count == 1)
        #expect(WordScan("你好 世界").words.count == 2)
    }

    @Test func `only the head of a huge line is read`() {
        let scan = WordScan(String(repeating: "pay all now or ", count: 100_000))
        #expect(scan.length == WordScan.limit)
        #expect(scan.words.count == 1093)
    }

    @Test func `what is said over and over is read four times`() {
        #expect(spellings("ha ha ha ha ha ha well") == ["ha", "ha", "ha", "ha", "well"])
        #expect(WordScan(String(repeating: "pay now ", count: 500)).words.count == 8)
        #expect(WordScan(String(repeating: "pay me now ", count: 300)).words.count == 12)
    }

    @Test(arguments: ["", " ", "\n\t", "\u{200B}", "\u{0}"])
    func `a line without words has none`(line: String) {
        #expect(WordScan(line).words.isEmpty)
    }
}
