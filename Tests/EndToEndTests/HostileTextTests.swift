import Foundation
import Testing

/// Whatever a book holds, what comes out of it commands no terminal, browser or spreadsheet.
@Suite(.needsProgram) struct HostileTextTests {
  @Test func `Every command either asks for something here, or records something`() throws {
    let reference = try String(
      contentsOf: Checkout.root.appending(path: "Tests/HouseTests/Golden/cli.txt"),
      encoding: .utf8
    )
    let commands = reference.split(separator: "\n").filter { $0.hasPrefix("USAGE: paicha ") }
      .map { line in
        line.split(separator: " ").dropFirst(2).prefix { $0.first?.isLetter == true }
          .joined(separator: " ")
      }
    let asking = Set(HostileQuestion.all.map(\.command))
    #expect(asking.isSubset(of: commands))
    #expect(HostileQuestion.recording.isSubset(of: commands))
    for command in commands {
      #expect(
        asking.contains(command) != HostileQuestion.recording.contains(command),
        "\(command)"
      )
    }
  }

  @Test func `No answer in any format does harm, or tells who a person is`() throws {
    let sandbox = try HostileBook.made()
    try HostileQuestion.prepare(sandbox)
    try FileManager.default.removeItem(atPath: sandbox.path("credit.csv"))
    for question in HostileQuestion.all {
      let asked = question.words.joined(separator: " ")
      let running = try question.formats.map { format in
        (format, try sandbox.start(question.words + ["--format", format], as: question.actor))
      }
      for (format, child) in running {
        let outcome = try child.finish()
        let place = "\(asked) as \(format)"
        #expect(outcome.isDone, "\(place): \(outcome.messages)")
        Harmless.expectPlain(outcome.messages, place)
        Sealed.expect(outcome, place)
        // These print what is stored or signed, whatever format is asked for.
        if question.command.hasPrefix("journal ") { continue }
        try Harmless.expect(outcome.text, as: format, place)
      }
    }
    try Sealed.expect(filesOf: sandbox)
  }

  @Test(arguments: HostileBook.refused)
  func `Control characters are refused wherever they come in`(text: String) throws {
    let sandbox = try SampleBook.registers()
    let size = try sandbox.journalSize()
    let tables = [
      ("venue", "code,name,kind", ["X1", text, "retail"]),
      ("actor", "id,name,role", ["x1", text, "inspector"]),
      (
        "inspect", "inspection_ref,venue,inspected_on,result,level,description,deadline",
        ["X", "BJ-R01", "2026-11-02", "fail", "general", text, "2026-12-20"]
      ),
      (
        "inspect", "inspection_ref,venue,inspected_on,campaign",
        [text, "BJ-R01", "2026-11-02", text]
      ),
      (
        "drill", "drill_ref,held_on,kind,participants,venue,plan_kind,topic",
        ["X", "2026-01-06", "full", "3", "BJ-R01", "special", text]
      ),
    ]
    for (noun, columns, row) in tables {
      let rejects = sandbox.path("rejects-\(noun).csv")
      let outcome = try sandbox.run(
        noun,
        "import",
        try sandbox.table(columns, [row]),
        "--rejects",
        rejects
      )
      #expect(outcome.ending == .exit(65), "\(noun): \(outcome.text)\(outcome.messages)")
      Harmless.expectPlain(outcome.messages, noun)
      Harmless.expectPlain(outcome.text, noun)
    }
    // An argument of a program ends at a NUL.
    if !text.contains("\u{0}") {
      let outcome = try sandbox.run("inspect", "log", "--venue", "BJ-R01", "--finding", text)
      #expect(!outcome.isDone)
      Harmless.expectPlain(outcome.messages, "inspect log")
    }
    #expect(try sandbox.journalSize() == size)
  }

  @Test func `Rejected rows open as text in a spreadsheet`() throws {
    let sandbox = try SampleBook.registers()
    let rejects = sandbox.path("rejects.csv")
    let rows = HostileBook.texts.map { [$0, "BJ-R01", $0] }
    let outcome = try sandbox.run(
      "inspect",
      "import",
      try sandbox.table("inspection_ref,venue,inspected_on", rows),
      "--rejects",
      rejects
    )
    #expect(outcome.ending == .exit(65))
    Harmless.expectPlain(outcome.messages, "inspect import")
    let text = try String(contentsOfFile: rejects, encoding: .utf8)
    #expect(text.contains("＝1+2"))
    try Harmless.expect(text, as: "csv", "rejects")
  }

  @Test func `A journal on a terminal is spelt out, and as stored in a pipe`() throws {
    let sandbox = try SampleBook.registers()
    try sandbox.succeed("venue", "add", "X1", "--name", "甲\u{202E}乙", "--kind", "retail")
    let last = ["--from", String(try sandbox.journalSize() - 1)]
    #expect(try sandbox.start(["journal", "show"] + last).finish().text.contains("\u{202E}"))
    guard Tool.isOnPath("script") else { return }
    let command = "'\(try #require(Program.path))' journal show \(last.joined(separator: " "))"
    let typescript = try Child(
      "/usr/bin/script",
      ["-qec", command, "/dev/null"],
      environment: ["PAICHA_BOOK": sandbox.book, "PATH": "/usr/bin:/bin"],
      folder: sandbox.folder.path
    ).finish()
    #expect(typescript.text.contains("甲\\u{202E}乙"), "\(typescript.text)")
    #expect(!typescript.text.contains("\u{202E}"))
  }

  @Test func `Files named after what a book holds stay in their folder`() throws {
    let sandbox = try HostileBook.made()
    let out = sandbox.path("deep/er/out")
    try FileManager.default.createDirectory(
      atPath: sandbox.path("deep/er"),
      withIntermediateDirectories: true
    )
    let before = try FileManager.default.subpathsOfDirectory(atPath: sandbox.folder.path)
    try sandbox.succeed(
      "credit",
      "hand-over",
      "--to",
      "../../区商务局",
      "--out",
      out,
      "--on",
      "2026-02-17",
      as: "luo.yi"
    )
    try sandbox.succeed("evaluate", "--year", "2026", "--out", out)
    try sandbox.succeed(
      "credit",
      "list",
      "--internal",
      "--note",
      "核对",
      "--out",
      out,
      as: "ding.xin"
    )
    let after = try FileManager.default.subpathsOfDirectory(atPath: sandbox.folder.path)
    let made = Set(after).subtracting(before)
    #expect(made.count == 9, "\(made)")
    for name in made {
      #expect(name.hasPrefix("deep/er/out") || name.hasPrefix("book.db"), "\(name)")
      guard name.hasSuffix(".csv") else { continue }
      let text = try String(contentsOfFile: sandbox.path(name), encoding: .utf8)
      try Harmless.expect(text, as: "csv", name)
    }
    let kept = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("book.db.files"))
    #expect(kept.allSatisfy { $0.count == 64 && $0.allSatisfy(\.isHexDigit) })
    try sandbox.expectVerified()
  }
}
