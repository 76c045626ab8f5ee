/// One word, figure or mark of a scanned line, in the reduced spelling that the act model reads.
struct ScannedWord: Hashable, Sendable {
    /// What stands at a place: most figures are told apart by their shape alone.
    enum Shape: UInt8, Sendable {
        /// Letters or a single mark, spelled in the scan's bytes.
        case plain
        case money, ordinal, time, date, percent
        case shortNumber, middleNumber, longNumber

        /// The spelling that stands for every figure of the shape.
        var name: StaticString {
            switch self {
            case .plain: ""
            case .money: "<money>"
            case .ordinal: "<ordinal>"
            case .time: "<time>"
            case .date: "<date>"
            case .percent: "<percent>"
            case .shortNumber: "<n2>"
            case .middleNumber: "<n4>"
            case .longNumber: "<n9>"
            }
        }
    }

    /// What it is.
    var shape: Shape
    /// Where its reduced spelling stands in the scan's bytes.
    var bytes: Range<Int>
    /// Where it stands in the line, in Unicode scalars.
    var span: Range<Int>
}
