public import SparModel
public import SparRecords

extension HeardCache {
    /// Keeps what was understood of a finished call, so that regrading need not hear it again.
    public func keep(_ heard: HeardTranscript, of end: StoredFinish) {
        keep([end.digest: HeardBytes.encode(heard)])
    }
}
