import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Tells authorities of listings and removals, records their receipts, and lists who is left.
struct CreditHandOverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-over",
    abstract: "联合惩戒移交、回执；无 --to 列出待告知 tell authorities; who is left",
    discussion: """
      --out：按接收单位生成 CSV 和 JSON 文件并登记移交；不写列入号则移交全部待告知事项。
      移出、撤销、更正同样要移交，直到接收单位回执（--receipt）。
      个人默认只给掩码；--reveal --note 事由 给出完整身份（须有权限，留痕，文件 0600）。
      --out writes the files for one authority and records that it was told; without
      ids, of all that is open. Removals and corrections are handed over too, until
      the receipt. Persons are masked unless --reveal, which needs a role and leaves
      an entry.

      例 examples:
        paicha credit hand-over
        paicha credit hand-over --to 区商务局 --out handover/
        paicha credit hand-over K7QX-C1 --to 区商务局 --receipt --document "区商回〔2026〕5号"
      """
  )

  @Argument(help: ArgumentHelp("列入号，可多个 listings", valueName: "id")) var ids: [CreditID] = []

  @Option(help: ArgumentHelp("接收单位 authority", valueName: "name"))
  var to: String?

  @Option(help: ArgumentHelp("文件写入的文件夹 folder of the files", valueName: "dir"))
  var out: String?

  @Flag(help: "登记回执 record the receipt of one listing") var receipt = false

  @Flag(help: "给出个人完整身份，须写 --note identities of persons, needs --note")
  var reveal = false

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    try PlainText.require(to, in: "--to")
    guard to != nil || (ids.isEmpty && out == nil && !receipt && !reveal) else {
      throw ValidationError("--to AUTHORITY: 缺少, is missing")
    }
    guard to == nil || (out != nil) != receipt else {
      throw ValidationError("--out DIR | --receipt: 选一个, choose one")
    }
    guard !receipt || ids.count == 1 else {
      throw ValidationError("--receipt: 写一个列入号, names one listing")
    }
    guard !reveal || (step.backing.note != nil && !receipt) else {
      throw ValidationError("--reveal: 与 --out 和 --note 同用, goes with --out and --note")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    guard let to else { return try printOwed(at: place) }
    if receipt, let id = ids.first {
      return try place.record(.acknowledge(by: to), of: id, step)
    }
    guard let out else { throw ValidationError("--out DIR") }
    let folder = OutputFolder(out)
    try folder.require()
    let told = try tell(to, at: place)
    guard let reports = told.reports else {
      return place.console.say(
        Words(zh: "没有需要移交 \(to) 的信息", en: "there is nothing to tell \(to)")
      )
    }
    for format in [OutputFormat.csv, .json] {
      let name = "\(FileName.spelt(to))-\(place.session.today)-\(told.size).\(format.rawValue)"
      let path = try folder.write(
        reports.file,
        as: format,
        named: name,
        place.console.language,
        isSecret: reveal
      )
      place.console.say(Words(zh: "已写入 \(path)", en: "wrote \(path)"))
    }
    try place.console.print(reports.masked)
    place.console.say(
      Words(
        zh: "收到回执后：paicha credit hand-over ID --to \(to) --receipt --document NUMBER",
        en: "after the receipt: paicha credit hand-over ID --to \(to) --receipt --document NUMBER"
      )
    )
  }

  private func printOwed(at place: Workplace) throws {
    let today = place.session.today
    let rows = try place.reading { try $0.owedNotices(on: today, receiver: nil) }
    try place.console.print(HandOverReports.owed(rows, on: today))
  }

  /// Records what the authority is told, for its file and masked for the screen; nothing to write
  /// where nothing is open.
  private func tell(_ receiver: String, at place: Workplace) throws -> (
    reports: (file: Report, masked: Report)?, size: UInt64
  ) {
    let rules = try place.rules()
    let facts = try step.facts(at: place)
    return try place.writing { book in
      let handOver = CreditHandOver(store: book, session: place.session, rules: rules)
      // Revealed before anything is told: who may not reveal has told nobody.
      var revealed: [PersonID: PersonIdentity] = [:]
      if reveal {
        let persons = try handOver.persons(toTell: receiver, of: ids, on: facts.day)
        if !persons.isEmpty {
          revealed = try place.persons(of: book, rules.rulebook)
            .reveal(persons, purpose: facts.note ?? "", on: facts.day)
        }
      }
      let told = try handOver.tell(receiver, of: ids, facts: facts)
      guard !told.notices.isEmpty else { return (nil, told.head.size) }
      let masked = try book.maskedNumbers()
      func report(_ revealed: [PersonID: PersonIdentity]) -> Report {
        HandOverReports.file(
          told.notices,
          to: receiver,
          rules: rules.credit,
          identities: CreditIdentities(masked: masked, revealed: revealed)
        )
      }
      return ((report(revealed), report([:])), told.head.size)
    }
  }
}
