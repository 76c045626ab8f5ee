import SparModel

/// Finds "now", "the rest" and "the first one", which give a sum its day, its size or its place
/// without being figures.
struct MarkReader: Sendable {
    /// The marks of `text`, in the order said; spans in Unicode scalars.
    func marks(in text: String) -> [HeardMark] {
        var words: [(text: String, span: Range<Int>)] = []
        var word = ""
        var start = 0
        var position = 0
        for scalar in text.unicodeScalars {
            if scalar.properties.isAlphabetic || scalar == "'" || scalar == "\u{2019}" {
                if word.isEmpty { start = position }
                word.unicodeScalars.append(scalar)
            } else if !word.isEmpty {
                words.append((word.lowercased(), start..<position))
                word = ""
            }
            position += 1
            if words.count >= 400 { break }
        }
        if !word.isEmpty { words.append((word.lowercased(), start..<position)) }
        var marks: [HeardMark] = []
        for index in words.indices {
            for (kind, phrases) in MarkReader.phrases {
                for phrase in phrases
                where index + phrase.count <= words.count
                    && zip(phrase, words[index...]).allSatisfy({ $0 == $1.text })
                {
                    if kind == .half, index + 1 < words.count,
                        MarkReader.afterOtherHalves.contains(words[index + 1].text)
                            || isOfSum(words, index)
                    {
                        continue
                    }
                    // "That isn't even half", "less than half".
                    if kind == .half, index > 0,
                        MarkReader.beforeNoHalf.contains(words[index - 1].text)
                    {
                        continue
                    }
                    // "Four and a half" is a number.
                    if kind == .half, index > 1, words[index - 1].text == "a",
                        ["and", "an", "n"].contains(words[index - 2].text)
                    {
                        continue
                    }
                    let last = words[index + phrase.count - 1].span
                    let span = words[index].span.lowerBound..<last.upperBound
                    if marks.last.map({ $0.span.overlaps(span) }) != true {
                        marks.append(HeardMark(kind, span: span))
                    }
                }
            }
        }
        return marks
    }

    /// Whether "half of" stands before a figure: "half of 9,380" is a sum of its own.
    private func isOfSum(_ words: [(text: String, span: Range<Int>)], _ index: Int) -> Bool {
        guard words[index + 1].text == "of" else { return false }
        let end = words[index + 1].span.upperBound
        return index + 2 == words.count || words[index + 2].span.lowerBound - end > 1
    }

    /// "Half past six", "half an hour".
    private static let afterOtherHalves: Set<String> = ["past", "a", "an", "way", "hour", "day"]

    private static let beforeNoHalf: Set<String> = ["even", "than", "not", "isn't", "nearly"]

    private static let phrases: [(HeardMark.Kind, [[String]])] = [
        (
            .now,
            [
                ["right", "now"], ["now"], ["right", "away"], ["straight", "away"],
                ["straightaway"], ["up", "front"], ["upfront"], ["immediately"],
                ["this", "minute"], ["on", "this", "call"], ["while", "we're", "on"],
                ["while", "we", "are", "on"], ["while", "were", "on"], ["while", "you're", "on"],
                ["while", "i've", "got", "you"], ["while", "ive", "got", "you"],
                ["before", "we", "hang", "up"], ["before", "you", "hang", "up"],
                ["before", "you", "and", "me", "hang", "up"], ["there", "and", "then"],
                ["over", "the", "phone"],
            ]
        ),
        (
            .rest,
            [
                ["the", "rest"], ["the", "remainder"], ["the", "other", "half"],
                ["other", "half"], ["second", "half"], ["remaining", "half"],
                ["the", "remaining", "balance"], ["the", "remaining"], ["what's", "left"],
                ["what\u{2019}s", "left"], ["the", "balance"], ["the", "second", "half"],
                ["whatever's", "left"], ["whatevers", "left"], ["whatever", "is", "left"],
                ["whats", "left"], ["what", "is", "left"], ["what", "remains"],
                ["whatever", "remains"], ["whatever\u{2019}s", "left"], ["and", "rest"],
                ["t'rest"], ["then", "rest"], ["remaining", "balance"],
            ]
        ),
        (.half, [["half"]]),
        (
            .first,
            [
                ["the", "first", "one"], ["first", "payment"], ["first", "instalment"],
                ["first", "installment"],
            ]
        ),
        (
            .second,
            [
                ["the", "second", "one"], ["second", "payment"], ["second", "instalment"],
                ["second", "installment"], ["the", "other", "one"],
            ]
        ),
        (
            .last,
            [
                ["the", "last", "one"], ["last", "payment"], ["last", "instalment"],
                ["last", "installment"], ["final", "payment"], ["final", "instalment"],
            ]
        ),
    ]
}
