public import SparModel

extension DiagnosticCode {
    /// A few words: "unknown mood"; the page's title and, with hyphens, its file name.
    public var title: String {
        switch self {
        case .notUTF8: "not UTF-8"
        case .tooLarge: "file too large"
        case .controlCharacter: "control character"
        case .yamlSyntax: "broken YAML"
        case .tabIndentation: "tab in the indentation"
        case .colonInText: "colon in plain text"
        case .strayQuote: "stray quote"
        case .reservedStart: "reserved first character"
        case .duplicateKey: "duplicate key"
        case .anchor: "anchor or alias"
        case .nestedTooDeep: "nested too deep"
        case .unknownMood: "unknown mood"
        case .unknownKey: "unknown key"
        case .missingKey: "missing key"
        case .wrongType: "wrong type"
        case .bareYesOrNo: "bare yes or no"
        case .emptyFile: "empty file"
        case .unknownWord: "unknown word"
        case .unknownAct: "unknown act"
        case .unknownSlot: "unknown slot"
        case .unknownCue: "unknown cue"
        case .unknownBeat: "unknown beat"
        case .unknownParty: "unknown party"
        case .unknownClue: "unknown clue"
        case .unknownTemperament: "unknown temperament"
        case .unknownEnding: "unknown ending"
        case .unknownReaction: "unknown reaction"
        case .badSum: "bad sum"
        case .badDate: "bad date"
        case .badTime: "bad time"
        case .badNumber: "bad number"
        case .badInterval: "bad interval"
        case .badComparison: "bad comparison"
        case .badName: "bad name"
        case .mixedCurrencies: "mixed currencies"
        case .noCurrency: "no currency"
        case .unbalancedBrace: "unbalanced brace"
        case .unknownScenario: "unknown scenario"
        case .unknownArchetype: "unknown archetype"
        case .pathForName: "path where a name belongs"
        case .circularExtends: "circular extends"
        case .unreadableFile: "unreadable file"
        case .exclusiveKeys: "keys that exclude each other"
        case .remarkMoves: "remark that moves"
        case .duplicateName: "duplicate name"
        case .silentReaction: "silent reaction"
        case .badStep: "bad step"
        case .unreachableBeat: "unreachable beat"
        case .deadEnd: "dead end"
        case .neverWins: "reaction that never wins"
        case .neverTrue: "condition that is never true"
        case .lockedClue: "locked clue"
        case .endingOutOfReach: "ending out of reach"
        case .lineNeverSaid: "line that is never said"
        case .missingLines: "missing lines"
        case .emptySlot: "empty slot"
        case .goesNowhere: "goes nowhere"
        case .idleParty: "idle party"
        case .mandateBeyondMeans: "mandate beyond means"
        case .sumsDoNotAddUp: "sums that do not add up"
        case .dateAfterToday: "date after today"
        case .missingFact: "missing fact"
        case .marketMismatch: "market mismatch"
        case .pastDeadline: "past deadline"
        case .ignoredFile: "ignored file"
        case .noFigures: "no figures"
        case .vagueWords: "vague words"
        case .unknownSample: "unknown sample call"
        case .noLaterCall: "no later call"
        case .cutByRemark: "text cut by a remark"
        case .curlyQuotes: "curly quotes"
        case .willBeyondCan: "will beyond can"
        case .policyOutOfReach: "policy out of reach"
        case .moreThanAllCalls: "more than all calls"
        case .leastAboveMean: "least above the mean"
        case .automaticFailsAllowed: "automatic fails allowed"
        }
    }

    /// Whether the file cannot be used as it is, or only needs a thought.
    public var severity: Diagnostic.Severity {
        switch self {
        case .silentReaction, .unreachableBeat, .deadEnd, .neverWins, .neverTrue, .lockedClue,
            .endingOutOfReach, .lineNeverSaid, .goesNowhere, .idleParty, .mandateBeyondMeans,
            .dateAfterToday, .missingFact, .marketMismatch, .pastDeadline, .ignoredFile, .noFigures,
            .leastAboveMean, .automaticFailsAllowed, .cutByRemark, .curlyQuotes, .willBeyondCan:
            .warning
        case .notUTF8, .tooLarge, .controlCharacter, .yamlSyntax, .tabIndentation, .colonInText,
            .strayQuote, .reservedStart, .duplicateKey, .anchor, .nestedTooDeep, .unknownMood,
            .unknownKey, .missingKey, .wrongType, .bareYesOrNo, .emptyFile, .unknownWord,
            .unknownAct, .unknownSlot, .unknownCue, .unknownBeat, .unknownParty, .unknownClue,
            .unknownTemperament, .unknownEnding, .unknownReaction, .badSum, .badDate, .badTime,
            .badNumber, .badInterval, .badComparison, .badName, .mixedCurrencies, .noCurrency,
            .unbalancedBrace, .unknownScenario, .unknownArchetype, .pathForName, .circularExtends,
            .unreadableFile, .exclusiveKeys, .remarkMoves, .duplicateName, .badStep,
            .missingLines, .emptySlot, .sumsDoNotAddUp, .policyOutOfReach, .moreThanAllCalls,
            .vagueWords, .unknownSample, .noLaterCall:
            .error
        }
    }

    /// The page's file name: "SP0012-unknown-mood.md".
    public var pageName: String {
        rawValue + "-" + title.lowercased().split(separator: " ").joined(separator: "-") + ".md"
    }
}
