import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Tests a backup as a restore would, and holds it against the book.
struct BackupCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "检验备份，并与账套比对 test a backup, and hold it against the book",
    discussion: """
      像恢复那样打开、重算、重放备份，核对证据文件；不写备份，也不写账套。
      旁有账套（--book、PAICHA_BOOK 或 ./paicha.db）时，再看备份是否同一历史
      的开头、落后几条。退出码 0 可用，1 不可用或历史不同。
      Opens, recomputes and replays it as a restore would, and checks its evidence;
      writes to neither. Where there is a book, tells whether the backup is the
      beginning of the same history, and how many entries it is behind. Exit 0: good
      to restore, 1: not, or of another history.

      例 example:
        paicha backup check 2026-11-27.paicha --book zone.db
      """
  )

  @Argument(help: ArgumentHelp("备份文件 the backup", valueName: "file")) var file: String

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let checking = BackupChecking(path: file)
    let progress = ProgressLine(
      Words(zh: "核验备份", en: "verifying the backup"),
      unit: .rows,
      console: place.console
    )
    let check = try checking.verify { progress.update(done: $0, total: $1) }
    progress.finish()
    let comparison = BackupComparison(checking, place, isNamed: global.place.book != nil)
    try place.console.print(BackupReports.check(check, comparison))
    let problems = check.verification.problems
    guard problems.isEmpty else {
      throw BackupFault.checkFailed(path: file, count: problems.count)
    }
    try comparison.throwFault(file)
  }
}
