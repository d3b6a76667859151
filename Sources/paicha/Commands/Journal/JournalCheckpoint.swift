import ArgumentParser
import PaichaJournal
import PaichaModel
import PaichaService
import PaichaStore

/// Signs where the journal stands, for safekeeping elsewhere.
struct JournalCheckpoint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkpoint",
    abstract: "签发检查点（C2SP 签名注记）sign where the journal stands",
    discussion: """
      把检查点存到别处；以后 paicha verify --checkpoint FILE 可证明此前的记录未被改动。
      Keep it elsewhere: verify --checkpoint FILE later proves that nothing before it
      changed.

      例 example:
        paicha journal checkpoint > 2025-12-31.note
      """
  )

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let note = try place.reading { book in
      try JournalProving(store: book).checkpoint(signedWith: try place.key.signingKey())
    }
    try DescriptorSink.standardOutput.write(Array(note.encoded.utf8))
  }
}
