import ArgumentParser
import PaichaModel
import PaichaService
import PaichaStore

/// Copies a backup to the place of a book that is not there, and verifies it.
struct BackupRestore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "从备份恢复到新账套 copy a backup to the place of a new book",
    discussion: """
      已有的账套不覆盖：先把它改名留作证据。恢复的账套核验通过后才出现。
      把另行保管的 .key、.pub、.vault 放在账套旁边；备份之后的记录不在其中。
      A book that is there is kept: move it away first, as evidence. The book appears
      once it verifies. Put the .key, .pub and .vault that you kept apart beside it;
      what was recorded after the backup is not in it.

      例 example:
        paicha backup restore 2026-11-27.paicha --book zone.db
      """
  )

  @Argument(help: ArgumentHelp("备份文件 the backup", valueName: "file")) var file: String

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let backup = try BackupChecking(path: file).open()
    let receipt: CopyReceipt
    do {
      receipt = try place.copying(backup, file, to: place.bookPath)
    } catch BackupFault.exists(let path) {
      throw BackupFault.bookThere(path: path)
    }
    try place.console.print(BackupReports.receipt(of: receipt, .restored))
    place.console.say(BackupReports.toPutBeside(place.bookPath))
    try BackupReports.requireEvidence(receipt)
  }
}
