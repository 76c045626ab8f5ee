import SparReports

/// A prompt as libedit takes it: what has no width is bracketed by U+0001.
enum PromptText {
    private static let bracket: Character = "\u{1}"

    /// Brackets the colour escapes of a prompt.
    ///
    /// libedit hangs each escape on the character that follows it and loses one that nothing
    /// follows, so neighbours are merged and the last one goes before a final space.
    static func bracketed(_ styled: String) -> String {
        var result = ""
        var escapes = ""
        var rest = styled.unicodeScalars[...]
        while let scalar = rest.first {
            let escape = DisplayWidth.escapeLength(rest)
            if escape > 0 {
                escapes.unicodeScalars.append(contentsOf: rest.prefix(escape))
                rest = rest.dropFirst(escape)
                continue
            }
            rest = rest.dropFirst()
            guard scalar.value >= 0x20 else { continue }
            if !escapes.isEmpty {
                result.append("\(bracket)\(escapes)\(bracket)")
                escapes = ""
            }
            result.unicodeScalars.append(scalar)
        }
        guard !escapes.isEmpty else { return result }
        if result.last == " " { result.removeLast() }
        return result + "\(bracket)\(escapes)\(bracket) "
    }
}
