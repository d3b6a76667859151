import ArgumentParser
import PaichaIntake
import PaichaJournal
import PaichaModel

/// Checks a proof file offline, without a book.
struct JournalCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "离线核对证明文件 check a proof file, no book needed",
    discussion: """
      读 RFC 6962 的包含证明和一致性证明（JSON）。退出码 0 有效，1 无效，65 不是证明文件。
      Reads inclusion and consistency proofs of any RFC 6962 log. Exit 0 valid, 1
      invalid, 65 not a proof file.
      """
  )

  @Argument(help: ArgumentHelp("证明文件 proof file", valueName: "file")) var file: String

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let proof = try ProofFile(decoding: Array(try InputSource.open(file).text().utf8))
    guard proof.isValid else { throw CommandLineFault.proofInvalid(path: file) }
    place.console.say(Words(zh: "\(file)：有效", en: "\(file): valid"))
  }
}
