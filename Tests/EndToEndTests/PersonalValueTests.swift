import Foundation
import Glibc
import Testing

/// What is refused or only looked up keeps nothing of a person.
@Suite(.needsProgram) struct PersonalValueTests {
  @Test func `Rejected rows and the check of a table keep nothing of a person`() throws {
    let sandbox = try SampleBook.registers()
    let sample = try String(contentsOfFile: Checkout.sample("credit-history.csv"), encoding: .utf8)
    for (right, wrong) in [(",B4,", ",Z9,"), ("2025-08-25", "2025-13-25"), (",head,", ",chief,")] {
      let file = try sandbox.file("credit.csv", sample.replacing(right, with: wrong))
      let rejects = sandbox.path("rejects-\(wrong.count).csv")
      let outcome = try sandbox.run("credit", "import", file, "--rejects", rejects, as: "xu.ming")
      #expect(outcome.ending == .exit(65), "\(outcome.messages)")
      Sealed.expect(outcome, wrong)
      #expect(FileManager.default.fileExists(atPath: rejects))
    }
    try sandbox.succeed("credit", "import", Checkout.sample("credit-history.csv"), as: "xu.ming")
    Sealed.expect(try sandbox.run("credit", "check", Checkout.sample("bidders.csv")), "bidders")
    let both = "subject_ref,uscc,resident_id\nX,91350200MA2YJ1XR9G,\(Sealed.number)\n"
    let file = try sandbox.file("both.csv", both)
    let rejects = sandbox.path("rejects-check.csv")
    let refused = try sandbox.run("credit", "check", file, "--rejects", rejects)
    #expect(refused.ending == .exit(65), "\(refused.messages)")
    Sealed.expect(refused, "check")
    for name in ["credit.csv", "both.csv"] {
      try FileManager.default.removeItem(atPath: sandbox.path(name))
    }
    try Sealed.expect(filesOf: sandbox)
  }

  @Test(.enabled(if: Tool.isOnPath("sqlite3"), "no sqlite3"))
  func `The write-ahead log keeps nothing of a person either`() throws {
    let sandbox = try SampleBook.registers()
    let (mark, gate) = (sandbox.path("mark"), sandbox.path("gate"))
    #expect(mkfifo(gate, 0o600) == 0)
    // A reader that holds on: what is written meanwhile stays in the log.
    let reader = try Child(
      "sqlite3",
      [
        sandbox.book, "BEGIN", "SELECT count(*) FROM book", ".shell touch '\(mark)'; cat '\(gate)'",
      ],
      environment: ["PATH": "/usr/bin:/bin"],
      folder: sandbox.folder.path
    )
    while access(mark, F_OK) != 0, reader.isRunning { usleep(10_000) }
    try sandbox.succeed("credit", "import", Checkout.sample("credit-history.csv"), as: "xu.ming")
    let log = try Data(contentsOf: URL(filePath: sandbox.book + "-wal"))
    #expect(log.range(of: Data("柏*".utf8)) != nil)
    Sealed.expect(log, "the log")
    let writer = open(gate, O_WRONLY)
    close(writer)
    #expect(try reader.finish().isDone)
  }
}
