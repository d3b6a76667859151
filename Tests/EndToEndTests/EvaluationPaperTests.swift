import Foundation
import Testing

/// The reports and the bulletin of an evaluation, through the binary.
@Suite(.needsProgram) struct EvaluationPaperTests {
  private static let question = ["--year", "2025", "--as-of", "2026-11-20"]

  private func output(_ arguments: [String], of sandbox: Sandbox) throws -> String {
    let outcome = try sandbox.start(["evaluate"] + arguments + Self.question).finish()
    #expect(outcome.isDone, "\(outcome.messages)")
    return outcome.text
  }

  @Test func `The sheet of a zone shows what evaluate says, and is one page of its own`() throws {
    let sandbox = try SampleBook.copy()
    let page = try output(["report", "--zone", "14101001", "--lang", "zh"], of: sandbox)
    #expect(page.hasPrefix("<!DOCTYPE html>\n") && page.hasSuffix("</html>\n"))
    #expect(page.contains("<h1>太原经济技术开发区 2025 年度安全生产评价表</h1>"))
    #expect(page.contains("项目默认评分，非官方结果"))
    let rows: [ScoreRow] = try sandbox.ask(
      "evaluate",
      "--year",
      "2025",
      "--as-of",
      "2026-11-20",
      "--zone",
      "14101001"
    )
    let score = try #require(rows.first?.score)
    #expect(page.contains(String(format: "<dd>%.2f</dd>", score)))
    #expect(page.contains("2024: 没有记录; 2025: \(String(format: "%.2f", score))\""))
    #expect(page.contains("K7QX-H170"))
    for word in ["http:", "https:", "src=", "<script", "url("] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func `The national report lists every ranked zone and those apart`() throws {
    let sandbox = try SampleBook.copy()
    let page = try output(["report", "--lang", "en"], of: sandbox)
    for words in [
      "Ranks of the east (5)", "Ranks of the central (4)", "Ranks of the west (3)",
      "Zones that report only or have no rank (1)", "Project default scoring",
    ] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test func `Asked later and elsewhere the bytes are the same, and nothing is recorded`() throws {
    let sandbox = try SampleBook.copy()
    let size = try sandbox.journalSize()
    for arguments in [
      ["report"], ["report", "--zone", "14101001"], ["publish"], ["publish", "--format", "html"],
    ] {
      let answers = try ["2026-11-20", "2027-03-01"].map { today in
        try Child(
          try #require(Program.path),
          ["evaluate"] + arguments + Self.question + ["--lang", "zh", "--today", today],
          environment: ["PAICHA_BOOK": sandbox.book, "LANG": today < "2027" ? "C" : "zh_CN.UTF-8"],
          folder: today < "2027" ? "/" : sandbox.folder.path
        ).finish()
      }
      #expect(answers.allSatisfy { $0.isDone })
      #expect(answers[0].output == answers[1].output && !answers[0].output.isEmpty, "\(arguments)")
    }
    #expect(try sandbox.journalSize() == size)
  }

  @Test func `The bulletin is a document in Chinese, with what was given filled in`() throws {
    let sandbox = try SampleBook.copy()
    let text = try output(
      [
        "publish", "--number", "商安〔2026〕5号", "--issuer", "某省商务厅", "--on", "2026-12-01",
        "--top", "1",
      ],
      of: sandbox
    )
    #expect(text.contains("关于2025年度经开区安全生产评价结果的通报\n"))
    for words in ["商安〔2026〕5号", "某省商务厅", "2026年12月1日", "一、总体情况", "八、有关要求", "附件1"] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(text.contains("第1名") && !text.contains("第2名"))
  }

  @Test func `A file is written whole, and an existing one is kept`() throws {
    let sandbox = try SampleBook.copy()
    let file = sandbox.path("bulletin.html")
    let arguments = ["publish", "--format", "html", "--out", file]
    #expect(try output(arguments, of: sandbox).isEmpty)
    let written = try Data(contentsOf: URL(filePath: file))
    #expect(String(decoding: written, as: UTF8.self).hasSuffix("</html>\n"))
    let again = try sandbox.start(["evaluate"] + arguments + Self.question).finish()
    #expect(again.ending == .exit(69) && again.messages.contains("--force"))
    #expect(try output(arguments + ["--force"], of: sandbox).isEmpty)
    #expect(try Data(contentsOf: URL(filePath: file)) == written)
  }

  @Test func `Wrong options are usage errors, an unknown zone is refused`() throws {
    let sandbox = try SampleBook.registers()
    for arguments in [
      ["report", "--years", "0"], ["report", "--format", "csv"], ["publish", "--top", "-1"],
      ["publish", "--number", "a\u{7}"], ["report", "--force"],
    ] {
      let outcome = try sandbox.start(["evaluate"] + arguments + Self.question).finish()
      #expect(outcome.ending == .exit(64), "\(arguments): \(outcome.messages)")
    }
    let zone = try sandbox.start(["evaluate", "report", "--zone", "nowhere"] + Self.question)
      .finish()
    #expect(zone.ending == .exit(1) && zone.codes == ["PC-SVC-005"])
  }
}
