package import SparModel
import Yams

/// A YAML file read into values with places, or the reasons why not.
package struct YAMLDocument: Hashable, Sendable {
    /// The file's text.
    package let source: SourceText
    /// What it holds; nil when nothing could be read.
    package let root: YAMLValue?
    /// What is wrong with the YAML itself.
    package let diagnostics: [Diagnostic]

    /// The largest file that is read, in bytes.
    package static let sizeLimit = 1 << 20
    /// The deepest nesting that is read.
    package static let depthLimit = 24
    /// How many broken lines are passed over to find the next.
    private static let recoveryLimit = 20

    /// Reads the bytes of a file.
    package init(bytes: [UInt8], file: String) {
        guard bytes.count <= Self.sizeLimit else {
            self.init(
                refusing: .tooLarge,
                "the file has \(bytes.count) bytes, more than \(Self.sizeLimit)",
                file: file,
                help: "split it, or look for something pasted by mistake"
            )
            return
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let good = String(decoding: bytes.prefix(Self.validPrefix(bytes)), as: UTF8.self)
            let source = SourceText(good + "?", file: file)
            let width = source.rows.last?.count ?? 1
            self.init(
                source: source,
                root: nil,
                diagnostics: [
                    Diagnostic(
                        .notUTF8,
                        "the file is not UTF-8 text",
                        at: source.place(line: source.rows.count, column: width),
                        help: "save it in your editor with the encoding UTF-8"
                    )
                ]
            )
            return
        }
        self.init(text, file: file)
    }

    /// Reads the text of a file.
    package init(_ text: String, file: String) {
        let source = SourceText(text, file: file)
        var found: [Diagnostic] = []
        if let stray = Self.controlCharacter(in: source) {
            self.init(source: source, root: nil, diagnostics: [stray])
            return
        }
        if let alias = AliasScan.firstResolvable(in: source) {
            self.init(source: source, root: nil, diagnostics: [alias])
            return
        }
        var working = StrangeSpaces.mending(source, reporting: &found)
        if found.isEmpty, let root = EventReader.value(of: source) {
            self.init(source: source, root: root, diagnostics: [])
            return
        }
        for _ in 0...Self.recoveryLimit {
            do {
                let root = try Self.compose(working, reporting: &found)
                self.init(source: source, root: root, diagnostics: found)
                return
            } catch let error as YamlError {
                if case .duplicatedKeysInMapping(let keys, let context) = error {
                    guard
                        let mended = DuplicateKeys.renaming(
                            keys,
                            after: context.mark,
                            in: working,
                            reporting: &found
                        )
                    else { break }
                    working = mended
                    continue
                }
                let fault = SyntaxFault(error, in: working)
                found.append(fault.diagnostic)
                guard let mended = fault.mended, mended != working else { break }
                working = mended
            } catch {
                found.append(
                    Diagnostic(
                        .yamlSyntax,
                        "the YAML could not be read",
                        at: source.place(line: 1, column: 1)
                    )
                )
                break
            }
        }
        self.init(source: source, root: nil, diagnostics: found)
    }

    private init(source: SourceText, root: YAMLValue?, diagnostics: [Diagnostic]) {
        self.source = source
        self.root = root
        self.diagnostics = diagnostics
    }

    private init(refusing code: DiagnosticCode, _ message: String, file: String, help: String) {
        let place = SourcePlace(file: file, line: 0, column: 0)
        self.init(
            source: SourceText("", file: file),
            root: nil,
            diagnostics: [Diagnostic(code, message, at: place, help: help)]
        )
    }

    /// How many bytes stand before the first that is no UTF-8.
    private static func validPrefix(_ bytes: [UInt8]) -> Int {
        var parser = Unicode.UTF8.ForwardParser()
        var input = bytes.makeIterator()
        var count = 0
        while case .valid(let scalar) = parser.parseScalar(from: &input) { count += scalar.count }
        return count
    }

    private static func controlCharacter(in source: SourceText) -> Diagnostic? {
        let isPlain = source.text.utf8.allSatisfy { byte in
            (32..<127).contains(byte) || byte == 10 || byte == 9 || byte == 13
        }
        if isPlain { return nil }
        for (index, row) in source.rows.enumerated() {
            for (column, scalar) in row.enumerated() where isControl(scalar) {
                let code = String(scalar.value, radix: 16, uppercase: true)
                return Diagnostic(
                    .controlCharacter,
                    "character U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code) "
                        + "does not belong in a text file",
                    at: source.place(line: index + 1, column: column + 1),
                    help: "delete it; it may have come along from a word processor"
                )
            }
        }
        return nil
    }

    /// Characters that are no text: controls, half of the byte-order mark, private use.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<9, 11..<13, 14..<32, 127, 0x80..<0x85, 0x86..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF,
            0xE000..<0xF900:
            true
        default: false
        }
    }

    /// Composes the nodes and copies them out while the parser lives: anchors die with it.
    package static func compose(
        _ source: SourceText,
        reporting found: inout [Diagnostic]
    ) throws -> YAMLValue? {
        let parser = try Parser(yaml: source.text, resolver: .basic, encoding: .utf8)
        return try withExtendedLifetime(parser) {
            guard let node = try parser.singleRoot() else { return nil }
            var copier = NodeCopier(source: source)
            let value = copier.copy(node, depth: 0)
            found += copier.diagnostics
            return value
        }
    }
}

extension Diagnostic {
    /// A diagnostic with its code's severity.
    package init(
        _ code: DiagnosticCode,
        _ message: String,
        at place: SourcePlace,
        help: String? = nil
    ) {
        self.init(
            code: code.rawValue,
            severity: code.severity,
            message: message,
            place: place,
            help: help
        )
    }
}
