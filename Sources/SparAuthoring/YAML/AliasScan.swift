import SparModel

/// Finds an alias that an anchor before it could answer, before any parser expands it.
///
/// A few aliases of aliases grow to millions of nodes while they are composed, so they are looked
/// for in the bare text. A name marked `&name` and called `*name` is what it takes.
enum AliasScan {
    static func firstResolvable(in source: SourceText) -> Diagnostic? {
        guard source.text.utf8.contains(UInt8(ascii: "&")) else { return nil }
        var anchors: Set<String> = []
        for (index, scalars) in source.rows.enumerated() {
            var before: Unicode.Scalar = " "
            for (column, scalar) in scalars.enumerated() {
                defer { before = scalar }
                guard scalar == "&" || scalar == "*", opens(after: before) else { continue }
                let name = String(
                    String.UnicodeScalarView(scalars[(column + 1)...].prefix(while: isNameLetter))
                )
                guard !name.isEmpty else { continue }
                if scalar == "&" {
                    anchors.insert(name)
                } else if anchors.contains(name) {
                    return Diagnostic(
                        .anchor,
                        "aliases are not read: `*\(name)`",
                        at: source.place(
                            line: index + 1,
                            column: column + 1,
                            length: name.unicodeScalars.count + 1
                        ),
                        help: "write the value out; a text that begins with `*` needs quotes"
                    )
                }
            }
        }
        return nil
    }

    private static func opens(after scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "\t", "[", "{", ",", ":", "-", "?", "!", "\"", "'", "]", "}": true
        default: false
        }
    }

    private static func isNameLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
        default: false
        }
    }
}
