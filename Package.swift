// swift-tools-version: 6.2
import PackageDescription

/// One choice for every target: Swift 6 mode, explicit existentials, imports internal by default,
/// and asynchronous functions that stay on their caller's actor.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "Paicha",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "paicha", targets: ["paicha"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(
      name: "PaichaSchema",
      path: "schema",
      sources: ["embedded.c"],
      publicHeadersPath: "include"
    ),
    .target(name: "CSQLiteSettings", dependencies: [sqlite]),
    .target(name: "PaichaModel", swiftSettings: house),
    .target(name: "PaichaJournal", dependencies: ["PaichaModel", crypto], swiftSettings: house),
    .target(name: "PaichaIntake", dependencies: ["PaichaModel", yams], swiftSettings: house),
    .target(
      name: "PaichaStore",
      dependencies: [
        "PaichaModel", "PaichaJournal", "PaichaSchema", "CSQLiteSettings", grdb, sqlite,
      ],
      swiftSettings: house
    ),
    .target(name: "PaichaReports", dependencies: ["PaichaModel"], swiftSettings: house),
    .target(
      name: "PaichaService",
      dependencies: ["PaichaModel", "PaichaJournal", "PaichaStore", "PaichaIntake", "PaichaSchema"],
      swiftSettings: house
    ),
    .executableTarget(
      name: "paicha",
      dependencies: [
        "PaichaModel", "PaichaJournal", "PaichaStore", "PaichaIntake", "PaichaReports",
        "PaichaService", "PaichaSchema", arguments,
      ],
      swiftSettings: house
    ),
    // What the fuzzers of Tests/fuzz.sh and the replay of their corpora have in common.
    .target(
      name: "FuzzBodies",
      dependencies: ["PaichaModel", "PaichaJournal", "PaichaIntake", "PaichaReports", "PaichaSchema"],
      path: "Tests/Fuzz",
      exclude: ["Corpus", "Driver", "Words"],
      sources: ["Bodies"],
      swiftSettings: house
    ),
    .testTarget(name: "FuzzReplayTests", dependencies: ["FuzzBodies"], swiftSettings: house),
    .testTarget(name: "PaichaModelTests", dependencies: ["PaichaModel"], swiftSettings: house),
    .testTarget(
      name: "PaichaJournalTests",
      dependencies: ["PaichaJournal", "PaichaModel"],
      exclude: ["Golden"],
      swiftSettings: house
    ),
    .testTarget(
      name: "PaichaIntakeTests",
      dependencies: ["PaichaIntake", "PaichaModel"],
      swiftSettings: house
    ),
    .testTarget(
      name: "PaichaReportsTests",
      dependencies: ["PaichaModel", "PaichaReports"],
      exclude: ["Papers/Golden"],
      swiftSettings: house
    ),
    .testTarget(
      name: "PaichaStoreTests",
      // The service for the second evaluation, which is held against it on random histories.
      dependencies: ["PaichaModel", "PaichaJournal", "PaichaStore", "PaichaService", grdb],
      exclude: ["Fixtures"],
      swiftSettings: house
    ),
    .testTarget(
      name: "PaichaServiceTests",
      dependencies: [
        "PaichaModel", "PaichaJournal", "PaichaStore", "PaichaIntake", "PaichaService", grdb,
      ],
      exclude: ["Papers/Golden"],
      swiftSettings: house
    ),
    .testTarget(
      name: "HouseTests",
      dependencies: [
        "paicha", "PaichaModel", "PaichaReports", "PaichaSchema", "PaichaStore", arguments,
      ],
      exclude: ["Golden"],
      swiftSettings: house
    ),
    .testTarget(name: "EndToEndTests", exclude: ["Golden"], swiftSettings: house),
  ],
  cLanguageStandard: .gnu2x
)

// The fuzzer itself links only with the sanitizers that Tests/fuzz.sh asks for.
if Context.environment["PAICHA_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz",
      dependencies: ["FuzzBodies"],
      path: "Tests/Fuzz/Driver",
      swiftSettings: house + [.unsafeFlags(["-parse-as-library"])]
    )
  )
}
