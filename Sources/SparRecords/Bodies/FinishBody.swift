import SparModel

/// The end of a call as written.
struct FinishBody: RecordBody {
    var at: Int64
    var ending: Ending?
}
