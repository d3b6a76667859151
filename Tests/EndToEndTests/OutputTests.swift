import Foundation
import Testing

/// What goes to stdout: the same bytes for machines, clean tables for people.
@Suite(.needsProgram) struct OutputTests {
  private static let questions = [
    ["evaluate", "--year", "2025"], ["evaluate", "--year", "2025", "--inputs"],
    [
      "evaluate", "explain", "--zone", "14101001", "--year", "2025", "--indicator", "major_overdue",
    ],
    ["hazard", "list", "--open"], ["hazard", "show", "K7QX-H170"], ["inspect", "list"],
    ["inspect", "show", "K7QX-I1"], ["venue", "list"], ["venue", "show", "BJ-R01"],
    ["zone", "list", "--region", "west"], ["zone", "show", "50N01"], ["actor", "list"],
    ["checklist", "list"], ["checklist", "show", "FC-7.1.1"], ["rules", "show"],
    ["rules", "errors"], ["journal", "size"], ["journal", "root"], ["verify"],
  ]

  private func ask(
    _ question: [String],
    _ format: String,
    of sandbox: Sandbox,
    environment: [String: String],
    folder: String
  ) throws -> Data {
    let outcome = try Child(
      try #require(Program.path),
      question + ["--book", sandbox.book, "--today", Sandbox.today, "--format", format],
      environment: environment,
      folder: folder
    ).finish()
    #expect(outcome.isDone, "\(question): \(outcome.messages)")
    return outcome.output
  }

  @Test(arguments: ["csv", "json", "jsonl"])
  func `Machine output is the same in any locale, time zone and folder`(format: String) throws {
    let sandbox = try SampleBook.copy()
    for question in Self.questions {
      let here = try ask(
        question,
        format,
        of: sandbox,
        environment: ["LANG": "zh_CN.UTF-8", "TZ": "Asia/Shanghai"],
        folder: sandbox.folder.path
      )
      let there = try ask(
        question,
        format,
        of: sandbox,
        environment: ["LC_ALL": "en_US.UTF-8", "TZ": "America/Los_Angeles", "COLUMNS": "40"],
        folder: "/"
      )
      #expect(here == there, "\(question) as \(format)")
      #expect(!here.isEmpty && here.last == UInt8(ascii: "\n"))
    }
  }

  @Test(arguments: ["zh", "en"])
  func `A table that is not on a terminal has no tabs, colours or returns`(language: String) throws
  {
    let sandbox = try SampleBook.copy()
    for question in Self.questions {
      let table = try ask(
        question + ["--lang", language],
        "table",
        of: sandbox,
        environment: ["TERM": "xterm-256color"],
        folder: "/"
      )
      let strangers = table.filter { $0 < 0x20 && $0 != UInt8(ascii: "\n") || $0 == 0x7F }
      #expect(strangers.isEmpty, "\(question)")
    }
  }

  @Test func `The same question has the same answer twice, and in a copy of the book`() throws {
    let (one, other) = (try SampleBook.copy(), try SampleBook.copy())
    for question in Self.questions {
      let answers = try [one, one, other].map { sandbox in
        try ask(question, "json", of: sandbox, environment: [:], folder: "/")
      }
      #expect(Set(answers).count == 1, "\(question)")
    }
  }

  @Test(arguments: [
    "hazard list --format csv", "hazard list --quiet", "journal show",
    "inspect list --format jsonl",
  ])
  func `A reader that leaves early ends the listing quietly`(command: String) throws {
    let sandbox = try SampleBook.copy()
    let script = "\"$0\" \(command) | head -n 1; echo \"${PIPESTATUS[0]}\""
    let outcome = try Child(
      "/bin/bash",
      ["-c", script, try #require(Program.path)],
      environment: ["PAICHA_BOOK": sandbox.book, "PATH": "/usr/bin:/bin"],
      folder: sandbox.folder.path
    ).finish()
    let lines = outcome.text.split(whereSeparator: \.isNewline)
    #expect(lines.count == 2 && lines.last == "0", "\(outcome.text)")
    #expect(outcome.messages.isEmpty, "\(outcome.messages)")
  }

  @Test func `Evaluation files carry the same rows, with a mark for spreadsheets`() throws {
    let sandbox = try SampleBook.copy()
    let folder = sandbox.path("out")
    try sandbox.succeed("evaluate", "--year", "2025", "--out", folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(
      names == ["inputs-2025.csv", "inputs-2025.json", "scores-2025.csv", "scores-2025.json"]
    )
    let csv = try Data(contentsOf: URL(filePath: folder + "/scores-2025.csv"))
    #expect(csv.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(csv.count { $0 == UInt8(ascii: "\n") } == 14)
    let json = try Data(contentsOf: URL(filePath: folder + "/scores-2025.json"))
    #expect(try JSONDecoder().decode([ScoreRow].self, from: json).count == 13)
  }
}
