import ArgumentParser
import PaichaModel
import PaichaService
import PaichaStore

/// Copies the book and its evidence to a new place while others write, and verifies the copy.
struct BackupMake: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "制作备份并核验 copy the book and its evidence, and verify the copy",
    discussion: """
      复制的是某一时刻的账套，其间他人照常写入；证据文件复制到 FILE.files/。
      副本核验通过后才以 FILE 出现；已有的文件不覆盖。签名密钥和个人密钥
      （.key、.vault）不随备份，请另行保管。
      Copies one moment of the book; others go on writing. Evidence goes to
      FILE.files/. The copy gets its name once it verifies; nothing is overwritten.
      Secret keys (.key, .vault) are not taken along: keep them apart.

      例 examples:
        paicha backup /mnt/usb/2026-11-27.paicha
        paicha backup make 2026-11-27.paicha --book zone.db
      """
  )

  @Argument(help: ArgumentHelp("备份文件 the backup to make", valueName: "file"))
  var file: String

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard !file.isEmpty else { throw ValidationError("<file>: 不能为空, must not be empty") }
  }

  func run() throws {
    let place = try Workplace(global)
    let book = try SQLiteBook(path: place.bookPath, access: .asItIs)
    try book.holdStill()
    let receipt = try place.copying(book, place.bookPath, to: file)
    try place.console.print(BackupReports.receipt(of: receipt, .backup))
    place.console.say(BackupReports.notTaken(from: place.bookPath))
    try BackupReports.requireEvidence(receipt)
  }
}
