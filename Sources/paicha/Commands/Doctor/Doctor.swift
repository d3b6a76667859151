import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService

/// Looks at a book and its surroundings for what goes wrong in practice.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "体检：账套、文件、磁盘、时钟、日历 what goes wrong around a book",
    discussion: """
      只看不改：不写账套，也不升级它；没有账套时检查将来放它的地方。
      ✓ 正常，! 留意，✗ 有问题，- 看不到。退出码 0 没有 ✗，1 有。
      账套内容由 paicha verify 核验。
      Only looks: the book is neither written nor upgraded; without one, its place is
      looked at. ✓ well, ! take note, ✗ wrong, - not to be seen. Exit 0: no ✗, 1:
      some. The content of the book is for paicha verify.

      检查项 checks:
        book, schema, engine, file_system, folder, permissions, disk, log,
        leftovers, clock, calendar

      例 examples:
        paicha doctor --book zone.db
        paicha doctor --format jsonl
      """
  )

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let seen = try BookExamination(path: place.bookPath).see(at: Surroundings.clock())
    let lines = seen.lines
    try place.console.print(HealthReport.report(of: lines))
    let failures = lines.count { $0.isFailure }
    guard failures == 0 else { throw CommandLineFault.ailing(failures) }
  }
}
