internal import CHearingModel

extension Hearing {
    /// Gives the bytes of the model that ships, so that a record can name the one it was heard by.
    public static func withModelBytes<Result>(
        _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        try body(
            UnsafeRawBufferPointer(start: spar_hearing_model(), count: spar_hearing_model_size())
        )
    }
}
