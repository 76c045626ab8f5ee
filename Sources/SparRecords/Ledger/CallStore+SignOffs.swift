import GRDB
public import SparModel

extension CallStore {
    /// Keeps a trainer's word on a finished assessment call.
    ///
    /// It names the digest in which the call's record ends now: of a record changed later the word
    /// does not speak.
    ///
    /// - Throws: `SignOffRefusal` when this person may not sign this call; `StoreError`.
    @discardableResult
    public func signOff(
        _ call: String,
        by trainer: String,
        decision: SignOff.Decision,
        note: String,
        at: Int64
    ) throws -> SignOff {
        do {
            return try pool.write { db in
                let digest = try digestToSign(call, by: trainer, in: db)
                let body = SignOffBody(
                    by: trainer,
                    callDigest: digest,
                    decision: decision,
                    note: note
                )
                let record = try enter(.signOff, about: call, says: body.text(), at: at, in: db)
                return try signOff(record)
            }
        } catch let refusal as SignOffRefusal {
            throw refusal
        } catch {
            throw StoreError(error, at: path)
        }
    }

    /// All that trainers said of a call, oldest first; the last word of each trainer counts.
    public func signOffs(of call: String) throws(StoreError) -> [SignOff] {
        try reading { db in try signOffs(of: call, in: db) }
    }

    func signOffs(of call: String, in db: Database) throws -> [SignOff] {
        try ledger(.signOff, about: call, in: db).map(signOff)
    }

    private func digestToSign(
        _ call: String,
        by trainer: String,
        in db: Database
    ) throws -> String {
        guard let stored = try storedCall(call, in: db), let head = try Head(of: call, in: db)
        else { throw StoreError.unknownCall(call: call) }
        guard stored.opening.mode == .assessment else { throw SignOffRefusal.practice(call: call) }
        guard stored.finish != nil else { throw SignOffRefusal.running(call: call) }
        guard let person = try person(trainer, in: db) else {
            throw SignOffRefusal.unknown(trainer: trainer)
        }
        guard person.status == .active else { throw SignOffRefusal.left(trainer: trainer) }
        guard person.role == .trainer else {
            throw SignOffRefusal.role(person: trainer, role: person.role)
        }
        guard stored.opening.trainee != trainer else { throw SignOffRefusal.own(call: call) }
        return head.digest
    }

    private func signOff(_ record: LedgerRecord) throws -> SignOff {
        guard let body = SignOffBody(text: record.says) else {
            throw StoreError.corrupt(
                path: path,
                what: "record \(record.number) of the ledger cannot be read"
            )
        }
        return SignOff(
            call: record.subject,
            callDigest: body.callDigest,
            by: body.by,
            decision: body.decision,
            note: body.note,
            at: record.at
        )
    }
}

/// Why somebody may not sign a call off.
public enum SignOffRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// The call was practice.
    case practice(call: String)
    /// The call has not ended.
    case running(call: String)
    /// Nobody of that id is on the roster.
    case unknown(trainer: String)
    /// The trainer has left.
    case left(trainer: String)
    /// Only trainers sign.
    case role(person: String, role: Person.Role)
    /// The call is their own.
    case own(call: String)

    /// What is wrong and the way out.
    public var description: String {
        switch self {
        case .practice(let call):
            "call `\(call)` was practice; only assessment calls are signed off"
        case .running(let call): "call `\(call)` has not ended; sign it off afterwards"
        case .unknown(let trainer):
            "nobody `\(trainer)` is on the roster; `spar roster list` shows who is"
        case .left(let trainer): "`\(trainer)` has left and signs nothing off"
        case .role(let person, let role):
            "`\(person)` is a \(role.rawValue); only a trainer signs calls off"
        case .own(let call): "call `\(call)` is their own; another trainer must sign it off"
        }
    }
}

/// What a record of kind `sign-off` says.
struct SignOffBody: RecordBody {
    var by: String
    var callDigest: String
    var decision: SignOff.Decision
    var note: String
}
