import Testing

/// The arrows of the house: a target knows only what lies below it.
struct ImportDirectionTests {
  /// What each target may import; the C library goes without saying above the model.
  private static let allowed: [String: Set<String>] = [
    "PaichaModel": [],
    "PaichaJournal": ["PaichaModel", "Crypto", "Foundation", "FoundationEssentials"],
    "PaichaIntake": ["PaichaModel", "Yams"],
    "PaichaReports": ["PaichaModel"],
    "PaichaStore": [
      "PaichaModel", "PaichaJournal", "PaichaSchema", "CSQLiteSettings", "GRDB", "GRDBSQLite",
      "Foundation",
    ],
    "PaichaService": [
      "PaichaModel", "PaichaJournal", "PaichaStore", "PaichaIntake", "PaichaSchema",
    ],
    "paicha": [
      "PaichaModel", "PaichaJournal", "PaichaStore", "PaichaIntake", "PaichaReports",
      "PaichaService", "PaichaSchema", "ArgumentParser",
    ],
  ]

  private static let system: Set<String> = ["Glibc", "Darwin", "Dispatch"]

  @Test(arguments: allowed.keys.sorted())
  func `A target imports only what lies below it`(target: String) throws {
    let allowed = try #require(Self.allowed[target])
    let system = target == "PaichaModel" ? [] : Self.system
    let files = try Repository.sources(below: "Sources/\(target)")
    #expect(!files.isEmpty)
    for file in files {
      let strangers = Set(file.imports).subtracting(allowed).subtracting(system)
      #expect(strangers.isEmpty, "\(file) imports \(strangers.sorted().joined(separator: ", "))")
    }
  }

  @Test func `Every Swift folder of Sources has its arrows written down here`() throws {
    let targets = Set(try Repository.sources().map(\.target))
    #expect(targets.sorted() == Self.allowed.keys.sorted())
  }

  @Test(arguments: [
    ("GRDB", "PaichaStore"), ("GRDBSQLite", "PaichaStore"), ("ArgumentParser", "paicha"),
    ("Yams", "PaichaIntake"), ("Crypto", "PaichaJournal"),
  ])
  func `A library stays behind the one target that wraps it`(library: String, home: String) throws {
    let users = try Repository.sources().filter { $0.imports.contains(library) }
    #expect(!users.isEmpty)
    for file in users {
      #expect(file.target == home, "\(file) imports \(library)")
    }
  }

  @Test func `The contract of the store knows no engine`() throws {
    let files = try Repository.sources(below: "Sources/PaichaStore/Contract")
    #expect(!files.isEmpty)
    for file in files {
      #expect(Set(file.imports).isSubset(of: ["PaichaModel", "PaichaJournal"]), "\(file)")
    }
  }
}
