/// The rough kind of a figure, judged by its digits and what touches them.
///
/// This is for the act model only, which must not see the digits; `Figures` reads the values.
struct FigureShape {
    /// The kind.
    let shape: ScannedWord.Shape
    /// The index after its last byte.
    let end: Int

    /// The figure that starts with the digit at `start`.
    init(in line: FoldedLine, from start: Int) {
        var end = start + 1
        var digits = 1
        var separators: [UInt8] = []
        var groups = [1]
        while end < line.count {
            let byte = line[end]
            if byte.isDigit {
                digits += 1
                groups[groups.count - 1] += 1
            } else if Self.separators.contains(byte), end + 1 < line.count, line[end + 1].isDigit {
                separators.append(byte)
                groups.append(0)
            } else {
                break
            }
            end += 1
        }
        var tail = end
        while tail < line.count, line[tail].isLetter { tail += 1 }
        switch Array(line.bytes[end..<tail]) {
        case Array("st".utf8), Array("nd".utf8), Array("rd".utf8), Array("th".utf8):
            (shape, self.end) = (.ordinal, tail)
        case Array("am".utf8), Array("pm".utf8):
            (shape, self.end) = (.time, tail)
        case Array("k".utf8), Array("p".utf8), Array("m".utf8):
            (shape, self.end) = (.money, tail)
        default:
            let next = end < line.count ? line[end] : 0
            if next == UInt8(ascii: "%") {
                (shape, self.end) = (.percent, end + 1)
            } else if next.isCurrencySign {
                (shape, self.end) = (.money, end + 1)
            } else {
                (shape, self.end) = (Self.shape(digits, groups, separators), end)
            }
        }
    }

    private static let separators: [UInt8] = Array(".,:/-".utf8)

    private static func shape(
        _ digits: Int,
        _ groups: [Int],
        _ separators: [UInt8]
    ) -> ScannedWord.Shape {
        if let first = separators.first {
            let short = groups.allSatisfy { $0 <= 2 }
            if first == UInt8(ascii: ":"), short { return .time }
            let even = separators.allSatisfy { $0 == first }
            if separators.count == 2, even, groups.allSatisfy({ $0 <= 4 }),
                first != UInt8(ascii: ","), digits <= 8
            {
                return .date
            }
            if first == UInt8(ascii: "/"), separators.count == 1, short { return .date }
            let plain = separators.allSatisfy { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
            if plain, let last = groups.last,
                first == UInt8(ascii: ",") && groups[1] == 3
                    || separators.last == UInt8(ascii: ".") && last == 2
            {
                return .money
            }
        }
        return digits <= 2 ? .shortNumber : digits <= 4 ? .middleNumber : .longNumber
    }
}
