import SparModel

/// What reading a rubric and a rule pack have in common: the YAML, its digest, the verdict on it.
enum ScoringFileFrame {
    /// What `read` makes of the file's keys, with everything there is to say about the file.
    ///
    /// - Parameters:
    ///   - text: The file's text.
    ///   - file: Its name in diagnostics.
    ///   - record: The keys it may have.
    ///   - first: The key it begins with, named where the file is empty.
    ///   - read: Given a reader, the file's keys and the digest of its text.
    /// - Returns: What was read; nothing where there is an error.
    static func read<Value>(
        _ text: String,
        file: String,
        as record: RecordSpec,
        first: String,
        _ read: (inout FieldReader, Fields, String) -> Value?
    ) -> ReadResult<Value> {
        let document = YAMLDocument(text, file: file)
        var reader = FieldReader(document)
        var value: Value?
        if let root = document.root, !root.isEmpty {
            if let fields = reader.fields(of: root, as: record) {
                value = read(&reader, fields, ContentDigest.hex(Array(text.utf8)))
            }
        } else {
            reader.reportEmpty(document, help: "begin with `\(first):`")
        }
        let broken = reader.diagnostics.contains { $0.severity == .error }
        return ReadResult(
            value: broken ? nil : value,
            diagnostics: LoadResult.sorted(reader.diagnostics),
            source: text
        )
    }
}

extension FieldReader {
    /// Reports a file with nothing in it, where nothing else was said of it.
    mutating func reportEmpty(_ document: YAMLDocument, help: String) {
        guard diagnostics.isEmpty else { return }
        report(
            .emptyFile,
            "the file is empty",
            at: document.source.place(line: 1, column: 1),
            help: help
        )
    }
}
