// swift-tools-version: 6.2
import PackageDescription

/// One list of settings for every Swift target; warnings are errors.
let house: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

/// The same, optimised in debug builds too: for the targets that read, hear, play and grade.
///
/// Tests load libraries and hold thousands of calls, most of them through the built program, and take
/// a fraction of the time so. Assertions stay on.
let quick =
    house + [
        .unsafeFlags(["-O", "-assert-config", "Debug"], .when(configuration: .debug))
    ]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let arguments: Target.Dependency = .product(
    name: "ArgumentParser",
    package: "swift-argument-parser"
)

let package = Package(
    name: "spar",
    platforms: [.macOS(.v14)],
    products: [
        .executable(name: "spar", targets: ["spar"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // The core: pure, deterministic, no Foundation.
        .target(name: "SparModel", swiftSettings: quick),
        .target(
            name: "CHearingModel",
            exclude: ["hearing.model", "lines.vectors", "NOTICE"],
            // Inference is whole-number arithmetic in loops: useless unless optimised, and kept
            // from fusing what floating point there is, so that every machine gives one answer.
            cSettings: [.unsafeFlags(["-O2", "-ffp-contract=off"])]
        ),
        .target(
            name: "SparLanguage",
            dependencies: ["SparModel", "CHearingModel"],
            swiftSettings: quick
        ),
        .target(name: "SparEngine", dependencies: ["SparModel"], swiftSettings: quick),
        .target(name: "SparScoring", dependencies: ["SparModel"], swiftSettings: quick),

        // Files in, records kept.
        .target(
            name: "SparAuthoring",
            dependencies: ["SparModel", "Yams", crypto],
            swiftSettings: quick
        ),
        .target(
            name: "SparRecords",
            dependencies: ["SparModel", grdb, crypto],
            swiftSettings: house
        ),

        .target(
            name: "SparQualification",
            dependencies: ["SparModel", crypto, cryptoExtras],
            swiftSettings: house
        ),

        // What people do with it.
        .target(
            name: "SparPractice",
            dependencies: [
                "SparModel", "SparLanguage", "SparEngine", "SparScoring", "SparAuthoring",
                "SparRecords", "SparQualification",
            ],
            swiftSettings: house
        ),
        .target(name: "SparReports", dependencies: ["SparModel"], swiftSettings: house),
        .target(name: "CLineEditor", linkerSettings: [.linkedLibrary("edit")]),
        .target(
            name: "SparCommand",
            dependencies: [
                "SparModel", "SparLanguage", "SparEngine", "SparAuthoring", "SparRecords",
                "SparQualification", "SparPractice", "SparReports", "CLineEditor", arguments,
            ],
            swiftSettings: house
        ),
        .executableTarget(name: "spar", dependencies: ["SparCommand"], swiftSettings: house),

        // Trains the hearing model from the corpus beside it: `make train`.
        .executableTarget(
            name: "spar-hearing",
            dependencies: ["SparAuthoring", "SparLanguage", "SparModel"],
            path: "Sources/SparHearingTraining",
            exclude: [
                "Trainer", "Corpus", "Judged", "Lines", "Replies", "Subjects", "base.model",
                "DATASHEET.md",
            ],
            swiftSettings: house
        ),

        // Tests, one target a library; the slow ones go through the real program.
        .target(name: "CPseudoTerminal", path: "Tests/Support/CPseudoTerminal"),
        .target(
            name: "SparTerminalSupport",
            dependencies: ["CPseudoTerminal"],
            path: "Tests/Support/SparTerminalSupport",
            swiftSettings: house
        ),
        .executableTarget(
            name: "line-editor-probe",
            dependencies: ["SparCommand"],
            path: "Tests/Support/LineEditorProbe",
            swiftSettings: house
        ),
        .executableTarget(
            name: "turn-benchmark",
            dependencies: [
                "SparModel", "SparLanguage", "SparEngine", "SparAuthoring", "SparPractice",
            ],
            path: "Tests/Benchmarks/TurnBenchmark",
            swiftSettings: house
        ),
        .executableTarget(
            name: "record-writer-probe",
            dependencies: ["SparRecords", "SparModel"],
            path: "Tests/Support/RecordWriterProbe",
            swiftSettings: house
        ),
        .testTarget(
            name: "SparTerminalTests",
            dependencies: ["SparCommand", "SparTerminalSupport"],
            swiftSettings: house
        ),
        .testTarget(name: "SparModelTests", dependencies: ["SparModel"], swiftSettings: house),
        .testTarget(
            name: "SparReportsTests",
            dependencies: ["SparModel", "SparReports"],
            exclude: ["Browser"],
            swiftSettings: house
        ),
        .testTarget(
            name: "SparPracticeTests",
            dependencies: [
                "SparModel", "SparLanguage", "SparEngine", "SparAuthoring", "SparPractice",
                "SparRecords", "SparQualification", grdb,
            ],
            exclude: ["NegotiationLines"],
            swiftSettings: house
        ),
        .testTarget(
            name: "SparRecordsTests",
            dependencies: ["SparModel", "SparRecords", "record-writer-probe", grdb],
            swiftSettings: house
        ),
        .testTarget(
            name: "SparQualificationTests",
            dependencies: ["SparModel", "SparQualification"],
            exclude: ["Verifier"],
            swiftSettings: house
        ),
        .testTarget(
            name: "SparLanguageTests",
            dependencies: ["SparLanguage", "SparModel"],
            swiftSettings: house
        ),
        .testTarget(
            name: "SparAuthoringTests",
            dependencies: ["SparAuthoring", "SparModel"],
            exclude: ["Fixtures"],
            swiftSettings: house
        ),
        .testTarget(
            name: "SparScoringTests",
            dependencies: ["SparModel", "SparLanguage", "SparScoring", "SparAuthoring"],
            exclude: ["Calls/many-good-calls.txt", "Predicates/predicates.txt"],
            swiftSettings: house
        ),
        .testTarget(
            name: "SparEngineTests",
            dependencies: ["SparEngine", "SparModel"],
            swiftSettings: house
        ),
        .testTarget(
            name: "SparCommandTests",
            dependencies: [
                "SparModel", "SparLanguage", "SparEngine", "SparAuthoring", "SparPractice",
                "SparRecords", "SparReports", "SparCommand", "SparQualification", arguments,
            ],
            swiftSettings: house
        ),
        .testTarget(
            name: "SparScreenTests",
            dependencies: [
                "SparModel", "SparLanguage", "SparAuthoring", "SparPractice", "SparRecords",
                "SparReports", "SparTerminalSupport", "spar",
            ],
            swiftSettings: house
        ),
        .testTarget(
            name: "SparEndToEndTests",
            dependencies: ["SparTerminalSupport", "spar"],
            swiftSettings: house
        ),
    ]
)
