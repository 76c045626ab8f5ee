/// Somebody on the roster, with no more said of them than is needed.
public struct Person: Hashable, Sendable {
    /// What they may do.
    public enum Role: String, CaseIterable, Hashable, Sendable, Codable {
        /// Practises and is assessed.
        case trainee
        /// Signs assessment calls off, besides.
        case trainer
        /// Answers for who may call.
        case complianceLead = "compliance-lead"
    }
    /// Whether they are with the house.
    public enum Status: String, CaseIterable, Hashable, Sendable, Codable {
        /// They are.
        case active
        /// They have left: no new assessment, and the gate is closed.
        case left
    }

    /// Stable for good, and given to nobody else: 1 to 64 letters, digits, `.`, `_`, `-`.
    public var id: String
    /// What they may do.
    public var role: Role
    /// Whether they are with the house.
    public var status: Status
    /// As they are called on a report; nil where the id must do.
    public var name: String?

    /// A person from their parts.
    public init(id: String, role: Role, status: Status = .active, name: String? = nil) {
        self.id = id
        self.role = role
        self.status = status
        self.name = name
    }

    /// What is wrong with a proposed id; nil when it will do.
    public static func fault(ofID id: String) -> String? {
        if id.isEmpty { return "an id is missing" }
        if id.utf8.count > 64 { return "`\(id.prefix(64))…` is longer than 64 characters" }
        let isPlain = id.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || byte == 46 || byte == 95 || byte == 45
        }
        guard isPlain else {
            return "`\(id)` holds more than letters a to z, digits, `.`, `_` and `-`"
        }
        guard id.utf8.first != 45, id.utf8.first != 46 else {
            return "`\(id)` begins with `\(id.prefix(1))`; begin with a letter or digit"
        }
        guard !id.hasPrefix(Self.forgottenPrefix) else {
            return "`\(id)` begins with `\(Self.forgottenPrefix)`, kept for people who were "
                + "forgotten"
        }
        return nil
    }

    /// What is wrong with a proposed name; nil when it will do.
    public static func fault(ofName name: String) -> String? {
        if name.count > 100 { return "the name is longer than 100 characters" }
        let isPrinted = name.unicodeScalars.allSatisfy { scalar in
            // Some names are not written without their joiners.
            if scalar == "\u{200C}" || scalar == "\u{200D}" { return true }
            return switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .format, .surrogate, .unassigned,
                .privateUse:
                false
            default: true
            }
        }
        return isPrinted ? nil : "the name holds characters that cannot be printed"
    }

    /// How the ids begin that stand where a forgotten person's stood.
    public static let forgottenPrefix = "forgotten-"
}
