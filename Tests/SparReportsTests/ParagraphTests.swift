import SparReports
import Testing

struct ParagraphTests {
    @Test func `lines break between words`() {
        #expect(
            Paragraph.lines("I put a cheque in the post", width: 12)
                == ["I put a", "cheque in", "the post"]
        )
    }

    @Test func `a line may be exactly as wide as the window`() {
        #expect(Paragraph.lines("abcd efgh", width: 9) == ["abcd efgh"])
        #expect(Paragraph.lines("abcd efgh", width: 8) == ["abcd", "efgh"])
    }

    @Test func `lines after the first hang under the words`() {
        #expect(
            Paragraph.lines("Just the usual, you know", width: 16, first: "Hollis: ")
                == ["Hollis: Just the", "        usual,", "        you know"]
        )
    }

    @Test func `an indent of one's own choice is kept`() {
        #expect(
            Paragraph.lines("one two three", width: 10, indent: "    ", first: "- ")
                == ["- one two", "    three"]
        )
    }

    @Test func `colour takes no room`() {
        let label = "\u{1B}[1;36mHollis:\u{1B}[0m "
        #expect(
            Paragraph.lines("yes of course", width: 16, first: label)
                == ["\(label)yes of", "        course"]
        )
    }

    @Test func `a word wider than the window is cut`() {
        #expect(
            Paragraph.lines("a abcdefghij b", width: 4) == ["a", "abcd", "efgh", "ij b"]
        )
    }

    @Test func `a wide character is not cut in two`() {
        #expect(Paragraph.lines("日本語です", width: 5) == ["日本", "語で", "す"])
    }

    @Test func `characters of several scalars stay whole`() {
        #expect(Paragraph.lines("👩‍👩‍👧👍🏽", width: 2) == ["👩‍👩‍👧", "👍🏽"])
    }

    @Test func `white space counts as one space and newlines are kept`() {
        #expect(Paragraph.lines("a \t b\n\nc", width: 20) == ["a b", "", "c"])
    }

    @Test func `a no-break space does not break`() {
        #expect(Paragraph.lines("pay £4\u{A0}860 now", width: 9) == ["pay", "£4\u{A0}860", "now"])
    }

    @Test func `a window narrower than the label still shows every word`() {
        let lines = Paragraph.lines("one two", width: 4, first: "Martin Hollis: ")
        #expect(lines.map { $0.filter { $0 != " " } }.joined() == "MartinHollis:onetwo")
    }

    @Test(arguments: 1...30) func `no line is wider than the window`(width: Int) {
        let text =
            "Oh, Northgate! I put a 4,860 pound cheque 日本語 in the 👍 extraordinarily long post"
        let lines = Paragraph.lines(text, width: width)
        // A wide character needs two columns even where there is one.
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= max(2, width) })
        #expect(
            lines.joined().filter { $0 != " " } == text.filter { $0 != " " }
        )
    }

    @Test func `no text is one empty line`() {
        #expect(Paragraph.lines("", width: 10) == [""])
        #expect(Paragraph.lines("  ", width: 10, first: "x: ") == ["x:"])
    }
}

struct DisplayWidthTests {
    @Test(arguments: [
        ("abc", 3), ("naïve café", 10), ("e\u{301}", 1), ("£€", 2), ("日本", 4), ("한국", 4),
        ("ｆｕｌｌ", 8), ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("🇬🇧", 2), ("❤\u{FE0F}", 2), ("❤", 1),
        ("—…“”", 4), ("\u{200B}", 0), ("", 0), ("\u{1B}[1;31mred\u{1B}[0m", 3), ("✓", 1),
    ]) func `a text is as wide as a terminal shows it`(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }
}
