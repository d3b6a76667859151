import Testing

/// Words that must not stand in the code of Sources, and the few places where they may.
struct ForbiddenWordsTests {
  /// A word, and the folders where it is at home.
  struct Ban: CustomStringConvertible, Sendable {
    let word: String
    var homes: [String] = []

    var description: String { word }
  }

  private static let edges = ["Sources/paicha/Edge/", "Sources/paicha/Terminal/"]

  private static let bans: [Ban] =
    [
      "DateFormatter", "ISO8601DateFormatter", "Calendar(", "Calendar.current", "Date(", "Regex",
      "NSRegularExpression", "try!", "as!", "fatalError", "eraseDatabaseOnSchemaChange",
    ].map { Ban(word: $0) }
    + ["getenv", "clock_gettime", "ProcessInfo", "setlocale", "SystemRandomNumberGenerator"]
    .map { Ban(word: $0, homes: edges) }
    + [
      // An extension of Console prints through Console, too.
      Ban(word: "print(", homes: edges + ["Sources/paicha/Reports/RegisterReceiptReport.swift"])
    ]

  @Test(arguments: bans)
  func `A forbidden word stands nowhere in Sources`(ban: Ban) throws {
    let files = try Repository.sources()
    #expect(files.count > 100)
    let places =
      files
      .filter { file in !ban.homes.contains { file.path.hasPrefix($0) } }
      .flatMap { $0.places(of: ban.word) }
    #expect(places.isEmpty, "\(ban.word): \(places.joined(separator: ", "))")
  }
}
