import PaichaModel
import PaichaReports
import Testing

@Suite struct ProgressTests {
  private let rows = ProgressBar(label: Words(zh: "导入", en: "Importing"), unit: .rows)
  private let bytes = ProgressBar(label: Words(zh: "导入", en: "Importing"), unit: .bytes)
  private let steps = ProgressBar(label: Words(zh: "建立索引", en: "Indexing"), unit: .steps)
  private let files = ProgressBar(label: Words(zh: "复制", en: "Copying"), unit: .files)

  @Test func `The line says how far, how fast and how long`() {
    #expect(
      rows.line(done: 256_000, total: 480_000, rate: 41_200, width: 80, language: .zh)
        == "导入  ██████████░░░░░░░░░░   53%  256,000 行  41,200 行/s  剩 6 秒"
    )
    #expect(
      bytes.line(done: 50_000_000, total: 5_000_000_000, rate: 9_000_000, width: 60, language: .en)
        == "Importing  ░░░░░░░░░░░░░░░    1%  50 MB  9,000 kB/s"
    )
    #expect(
      files.line(done: 1_200, total: 2_400, rate: 100, width: 80, language: .zh)
        == "复制  ██████████░░░░░░░░░░   50%  1,200 个文件  100 个文件/s  剩 12 秒"
    )
    #expect(
      steps.line(done: 2, total: 5, rate: 0, width: 80, language: .zh)
        == "建立索引  ████████░░░░░░░░░░░░   40%  2 步"
    )
  }

  @Test func `Without a total there is no bar and no remaining time`() {
    #expect(
      rows.line(done: 1500, total: nil, rate: 300, width: 80, language: .en)
        == "Importing  1,500 rows  300 rows/s"
    )
  }

  @Test(arguments: Language.allCases)
  func `The line never exceeds its width, whatever the numbers`(language: Language) {
    for width in 1...100 {
      for (done, total) in [(0, 0), (0, 10), (10, 10), (12, 10), (Int.max / 2, Int.max), (-1, 5)] {
        for bar in [rows, bytes, files, steps] {
          let line = bar.line(
            done: done,
            total: total,
            rate: 7,
            width: width,
            language: language
          )
          #expect(displayWidth(of: line) <= width)
        }
      }
    }
  }

  @Test func `A finished job shows a full bar`() {
    let line = rows.line(done: 10, total: 10, rate: 5, width: 80, language: .zh)
    #expect(line == "导入  ████████████████████  100%  10 行  5 行/s")
  }

  @Test func `A line that takes the place of another is due at once`() {
    var pace = ProgressPace(startingAt: 1000, interval: 100, isDue: true)
    #expect(pace.rateIfDue(done: 0, at: 1000) == 0)
    #expect(pace.rateIfDue(done: 1, at: 1050) == nil)
  }

  @Test func `A line is due once an interval, and its rate counts from the start`() {
    var pace = ProgressPace(startingAt: 1000, interval: 100)
    #expect(pace.rateIfDue(done: 5, at: 1050) == nil)
    #expect(pace.rateIfDue(done: 50, at: 1100) == 500)
    #expect(pace.rateIfDue(done: 60, at: 1199) == nil)
    #expect(pace.rateIfDue(done: 300, at: 2000) == 300)
    #expect(ProgressPace(startingAt: 0).rate(done: 5, at: 0) == 0)
  }
}
