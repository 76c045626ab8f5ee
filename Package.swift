// swift-tools-version: 6.2
import PackageDescription

/// One list of settings for every target; warnings are errors.
let house: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "spar",
    platforms: [.macOS(.v14)],
    products: [],
    dependencies: [],
    targets: [
        .target(name: "SparModel", swiftSettings: house),
        .target(name: "SparLanguage", dependencies: ["SparModel"], swiftSettings: house),
    ]
)
