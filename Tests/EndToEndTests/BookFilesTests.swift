import Foundation
import Testing

/// What belongs to a book is never written over by anything else, and secrets stay secret.
@Suite(.needsProgram) struct BookFilesTests {
  /// A book with every file beside it that a book may have.
  private func made() throws -> Sandbox {
    let sandbox = try SampleBook.registers()
    try sandbox.succeed("credit", "import", Checkout.sample("credit-history.csv"), as: "xu.ming")
    let photo = try sandbox.file("photo.pbm", "P1\n1 1\n1\n")
    try sandbox.succeed(
      "inspect",
      "log",
      "--venue",
      "BJ-R01",
      "--finding",
      "堆物",
      "--deadline",
      "2026-12-20",
      "--evidence",
      photo
    )
    return sandbox
  }

  private func evidence(of sandbox: Sandbox) throws -> String {
    let folder = sandbox.path("book.db.files")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return "book.db.files/" + (try #require(names.first))
  }

  @Test func `No output takes the place of the book, its keys or its evidence`() throws {
    let sandbox = try made()
    let bad = try sandbox.table(
      "inspection_ref,venue,inspected_on",
      [["X", "NO-SUCH", "2026-11-02"]]
    )
    let names = [
      "book.db", "book.db.key", "book.db.pub", "book.db.vault", "book.db.lock", "book.db-wal",
      "book.db-shm", "book.db-journal", "book.db.files", "book.db.drafts",
      "book.db.drafts/new.walk", try evidence(of: sandbox),
    ]
    let link = sandbox.path("link.csv")
    try FileManager.default.createSymbolicLink(
      atPath: link,
      withDestinationPath: sandbox.path("book.db.vault")
    )
    let size = try sandbox.journalSize()
    for name in names + ["link.csv", "../\(sandbox.folder.lastPathComponent)/book.db.vault"] {
      let path = sandbox.path(name)
      let before = try? Data(contentsOf: URL(filePath: path))
      let rejected = try sandbox.run("inspect", "import", bad, "--rejects", path)
      #expect(rejected.ending == .exit(69), "\(name): \(rejected.messages)")
      let reported = try sandbox.run(
        "evaluate",
        "report",
        "--year",
        "2026",
        "--zone",
        "11101001",
        "--out",
        path,
        "--force"
      )
      #expect(reported.ending == .exit(69), "\(name): \(reported.messages)")
      if name.hasSuffix("-wal") || name.hasSuffix("-shm") { continue }
      #expect((try? Data(contentsOf: URL(filePath: path))) == before, "\(name)")
    }
    #expect(try sandbox.journalSize() == size)
    let shown = try sandbox.run(
      "person",
      "show",
      "K7QX-N1",
      "--reveal",
      "--note",
      "核对",
      as: "lin.guodong"
    )
    #expect(shown.text.contains("11010519491231002X"), "\(shown.messages)")
    try sandbox.expectVerified()
  }

  @Test func `A link where a file is about to be written is not followed`() throws {
    let sandbox = try made()
    let victim = try sandbox.file("victim", "untouched")
    let out = sandbox.path("out")
    try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    // The evidence of these bytes is kept under their SHA-256.
    let photo = try sandbox.file("other.pbm", "P1\n")
    let hash = "27ae4c8af1987fafcc08e92284a94a65f541e2daae296ed69925d44a50fb72ed"
    for name in ["out/scores-2026.csv", "report.html", "book.db.files/\(hash)"] {
      try FileManager.default.createSymbolicLink(
        atPath: sandbox.path(name + ".part"),
        withDestinationPath: victim
      )
    }
    let report = sandbox.path("report.html")
    let outcomes = [
      try sandbox.run("evaluate", "--year", "2026", "--out", out),
      try sandbox.run("evaluate", "report", "--year", "2026", "--out", report),
      try sandbox.run(
        "inspect",
        "log",
        "--venue",
        "BJ-R01",
        "--finding",
        "堆物",
        "--evidence",
        photo
      ),
    ]
    for outcome in outcomes { #expect(outcome.ending == .exit(69), "\(outcome.messages)") }
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "untouched")
    try sandbox.expectVerified()
  }

  @Test func `Keys and files with identities are for their owner alone`() throws {
    let sandbox = try made()
    try sandbox.succeed("actor", "import", Checkout.sample("actors-bureau.csv"))
    try sandbox.succeed(
      "credit",
      "list",
      "--internal",
      "--note",
      "核对",
      "--out",
      sandbox.path("internal"),
      as: "ding.xin"
    )
    // An authority that was told is told of a correction.
    try sandbox.succeed(
      "credit",
      "correct",
      "K7QX-C6",
      "--contact",
      "法规二科",
      "--note",
      "更正",
      "--on",
      "2026-11-18",
      as: "ding.xin"
    )
    try sandbox.succeed(
      "credit",
      "hand-over",
      "--to",
      "区商务局",
      "--reveal",
      "--note",
      "移交",
      "--out",
      sandbox.path("handed"),
      "--on",
      "2026-11-19",
      as: "ding.xin"
    )
    var secrets = ["book.db.key", "book.db.vault"]
    for folder in ["internal", "handed"] {
      secrets += try FileManager.default.contentsOfDirectory(atPath: sandbox.path(folder))
        .map { "\(folder)/\($0)" }
    }
    #expect(secrets.count == 6, "\(secrets)")
    for name in secrets {
      let attributes = try FileManager.default.attributesOfItem(atPath: sandbox.path(name))
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
    }
  }
}
