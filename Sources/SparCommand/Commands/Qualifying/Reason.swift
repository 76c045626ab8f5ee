import ArgumentParser

/// Why something was done, as it stays on record: it has to say something.
enum Reason {
    /// Refuses a reason of nothing but space, or one nobody would read.
    static func validate(_ reason: String) throws {
        guard reason.contains(where: { !$0.isWhitespace }), reason.count <= 500 else {
            throw ValidationError("--reason takes why, in 1 to 500 characters")
        }
    }
}
