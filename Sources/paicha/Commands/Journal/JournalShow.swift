import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaStore

/// Prints entries exactly as they are stored and hashed, one a line; on a terminal, what could
/// command it or deceive its reader is spelt out.
struct JournalShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "按原始字节列出台账 print entries as stored, one JSON line each",
    discussion: """
      例 example:
        paicha journal show --from 0 --to 10
      """
  )

  @Option(help: ArgumentHelp("起始条（从 0 起）first entry, from 0", valueName: "n"))
  var from: UInt64 = 0

  @Option(help: ArgumentHelp("止于此条之前 stop before this entry", valueName: "n"))
  var to: UInt64?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let isTerminal = Surroundings.current.isOutputATerminal
    try place.reading { book in
      let end = min(to ?? UInt64.max, try book.head().size)
      guard from < end else { return }
      var lines: [UInt8] = []
      try book.entries(in: from..<end) { entry in
        lines +=
          isTerminal
          ? Array(String(decoding: entry.bytes, as: UTF8.self).terminalSafe.utf8) : entry.bytes
        lines.append(UInt8(ascii: "\n"))
        guard lines.count > 65_536 else { return }
        try DescriptorSink.standardOutput.write(lines)
        lines.removeAll(keepingCapacity: true)
      }
      try DescriptorSink.standardOutput.write(lines)
    }
  }
}
