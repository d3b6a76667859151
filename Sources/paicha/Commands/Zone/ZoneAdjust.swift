import ArgumentParser
import PaichaIntake
import PaichaModel
import PaichaService
import PaichaStore

/// Records an adjustment of a zone's area.
struct ZoneAdjust: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adjust",
    abstract: "登记管辖范围调整 record an adjustment of a zone's area",
    discussion: """
      依规调整后两年内按调整前口径参评，同时填报调整后口径；第三年起可按调整后口径参评
      （商资函〔2021〕523号 item 1）。划入的场所若属其他经开区，即同时划出该区。
      For two years the scope before the adjustment is evaluated and the one after it
      reported beside it. A venue that comes from another zone leaves that one.
      表格列 columns of a table: zone, effective_on, venue, change (add, remove);
      有一行不行则全部不登记 all rows or none

      例 examples:
        paicha zone adjust 11101001 --add BJ-X01 --remove BJ-R02 --on 2025-07-01 \\
          --document "国函〔2025〕8号" --actor admin
        paicha zone adjust --file changes.csv --document "国函〔2025〕8号" --actor admin
      """
  )

  @Argument(help: ArgumentHelp("经开区代码 zone", valueName: "code"))
  var zone: ZoneCode?

  @Option(help: ArgumentHelp("划入场所，可重复 venue added, repeatable", valueName: "venue"))
  var add: [VenueCode] = []

  @Option(help: ArgumentHelp("划出场所，可重复 venue removed, repeatable", valueName: "venue"))
  var remove: [VenueCode] = []

  @Option(help: ArgumentHelp("生效日 first day of the new area", valueName: "day"))
  var on: Day?

  @Option(help: ArgumentHelp("调整表格 table of changes, - for stdin", valueName: "file"))
  var file: String?

  @Option(help: ArgumentHelp("调整依据文号 number of the decision", valueName: "number"))
  var document: String

  @Option(help: ArgumentHelp("说明 note", valueName: "text"))
  var note: String?

  @OptionGroup var rejected: RejectsOption
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    try PlainText.require(document, in: "--document")
    try PlainText.require(note, in: "--note")
    guard (file != nil) != (zone != nil) else {
      throw ValidationError("CODE 或 --file：二者选一, one of them")
    }
    if let file {
      guard add.isEmpty, remove.isEmpty, on == nil else {
        throw ValidationError("--file: 不与 --add、--remove、--on 同用, goes without them")
      }
      try rejected.require(apartFrom: file)
    } else if on == nil {
      throw ValidationError("--on DAY: 须写明生效日, the first day of the new area is needed")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    let recorded = try place.writing { book in
      let requests = try requests(in: book, place)
      return try BoundaryKeeping(store: book, session: place.session).adjust(requests)
    }
    try place.console.print(BoundaryReports.receipt(recorded))
    place.console.say(
      Words(
        zh: "下一步：paicha evaluate --year 年度（auto 按通知要求给出口径）",
        en: "next: paicha evaluate --year YEAR (auto gives the scopes the notice asks for)"
      )
    )
  }

  private func requests(
    in book: any BookReading,
    _ place: Workplace
  ) throws -> [AdjustmentRequest] {
    if let zone, let on {
      let facts = StepFacts(on: on, note: note, document: document)
      return [AdjustmentRequest(zone: zone, added: add, removed: remove, facts: facts)]
    }
    guard let file else { return [] }
    let rows = try RejectedRows(path: rejected.rejects, at: place)
    var count = 0
    let requests = try BoundaryTable(book: book, today: place.session.today).requests(
      from: try InputSource.open(file),
      document: document,
      note: note
    ) { row in
      count += 1
      try rows.take(row)
    }
    try rows.finish()
    guard count == 0 else { throw CommandLineFault.rowsRejected(count, path: rejected.rejects) }
    return requests
  }
}
