internal import CHearingModel

/// The embedded model's table of contents: sections of numbers by identifier.
struct ModelFile: Sendable {
    /// What a section holds.
    enum Section: UInt32, CaseIterable, Sendable {
        case linearWeights = 1
        case linearScales = 2
        case linearBiases = 3
        case decision = 4
        case groupWeights = 5
        case vocabulary = 10
        case encoder = 11
        case subjectWeights = 12
        case subjectScales = 13
        case subjectBiases = 14
        case subjectDecision = 15
        case turnView = 21
        case exampleView = 22
        case answerView = 23
        case viewScales = 24
        case likenessDecision = 25
    }

    /// The file's format; trainer and reader must agree.
    static let version: UInt32 = 1

    private var places: [UInt32: Range<Int>] = [:]

    /// The model built into the program; nil when it is of another format.
    init?() {
        let file = UnsafeRawBufferPointer(
            start: spar_hearing_model(),
            count: spar_hearing_model_size()
        )
        guard file.count >= 16, file.prefix(8).elementsEqual("SPARHEAR".utf8) else { return nil }
        func word(_ offset: Int) -> UInt32 {
            UInt32(littleEndian: file.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
        }
        let count = Int(word(12))
        guard word(8) == Self.version, file.count >= 16 + 12 * count else { return nil }
        for index in 0..<count {
            let entry = 16 + 12 * index
            let start = Int(word(entry + 4))
            let end = start + Int(word(entry + 8))
            guard end <= file.count else { return nil }
            places[word(entry)] = start..<end
        }
    }

    /// The bytes of a section; empty when the model has no such part.
    func with<Result>(
        _ section: Section,
        _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        let file = UnsafeRawBufferPointer(
            start: spar_hearing_model(),
            count: spar_hearing_model_size()
        )
        return try body(UnsafeRawBufferPointer(rebasing: file[places[section.rawValue] ?? 0..<0]))
    }

    /// A section of floats.
    func floats(_ section: Section) -> [Float] {
        with(section) { bytes in
            (0..<bytes.count / 4).map { index in
                Float(
                    bitPattern: UInt32(
                        littleEndian: bytes.loadUnaligned(
                            fromByteOffset: index * 4,
                            as: UInt32.self
                        )
                    )
                )
            }
        }
    }
}
