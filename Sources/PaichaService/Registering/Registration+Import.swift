import PaichaIntake
import PaichaJournal
import PaichaModel
import PaichaStore

extension Registration {
  /// Reads a register file and commits what is new or changed, a bounded batch at a time.
  func importRows(
    from source: InputSource,
    layout: TableLayout,
    _ reject: (RejectedRow) throws -> Void,
    _ read: (SourceRow, ColumnNames) throws(RowProblem) -> RegisterRecord
  ) throws -> RegisterReceipt {
    _ = try session.requireActor(may: .register, in: store)
    var hash = ContentHash()
    let survey = try TableSurvey(source, layout: layout, onBlock: { hash.update($0) })
    var receipt = RegisterReceipt(file: source.name, sha256: hash.finish().hex)
    receipt.rows = survey.rowCount
    let reader = TableReader(survey)
    var codes: Set<String> = []
    var isAtEnd = false
    while !isAtEnd {
      try store.takingTurn { book in
        let actor = try session.requireActor(may: .register, in: book)
        var events: [Event] = []
        while events.count < Registration.batch {
          guard let result = try reader.next() else {
            isAtEnd = true
            break
          }
          switch result {
          case .rejected(let rejected):
            receipt.rejected += 1
            try reject(rejected)
          case .row(let row):
            let problem = try take(row, survey, &codes, &events, &receipt, book, read)
            guard let problem else { continue }
            receipt.rejected += 1
            let raw = try survey.rawText(at: row.place)
            try reject(RejectedRow(fault: problem.fault(line: row.line), raw: raw))
          }
        }
        let head =
          try events.isEmpty
          ? book.head() : book.commit(events, by: actor.id, at: session.clock())
        receipt.journalSize = head.size
        receipt.journalRoot = head.root.base64
      }
    }
    return receipt
  }

  private static let batch = 5_000

  /// A venue that an adjustment moved changes its zone by adjustments alone: an old file would
  /// undo them without a day.
  private func movedElsewhere(
    _ venue: Venue,
    in book: any BookReading
  ) throws -> RowProblem? {
    guard let known = try book.venue(venue.code), known.zone != venue.zone,
      let movedOn = try book.lastMove(of: venue.code)
    else { return nil }
    let zone = known.zone?.text ?? "-"
    return RowProblem(
      column: "zone",
      value: venue.zone?.text,
      code: .refusedByRule,
      reason: Words(
        zh: "\(movedOn) 的管辖范围调整后属 \(zone)；再变更用 paicha zone adjust",
        en: "in \(zone) since the adjustment of \(movedOn); change it by paicha zone adjust"
      )
    )
  }

  /// Takes one row into the batch, or tells why not.
  private func take(
    _ row: SourceRow,
    _ survey: TableSurvey,
    _ codes: inout Set<String>,
    _ events: inout [Event],
    _ receipt: inout RegisterReceipt,
    _ book: any BookReading,
    _ read: (SourceRow, ColumnNames) throws(RowProblem) -> RegisterRecord
  ) throws -> RowProblem? {
    let record: RegisterRecord
    do throws(RowProblem) {
      record = try read(row, survey.columnNames)
    } catch {
      return error
    }
    guard codes.insert(record.code).inserted else {
      return RowProblem(
        column: survey.columns.first,
        value: record.code,
        code: .repeatedCode,
        reason: Words(zh: "同一文件已有此编号", en: "the file has this code already")
      )
    }
    if let zone = record.missingZone, try book.zone(zone) == nil {
      return RowProblem(
        column: "zone",
        value: zone.text,
        code: .unknownZone,
        reason: Words(
          zh: "账套没有此经开区（先 paicha zone import）",
          en: "the book has no such zone (paicha zone import first)"
        )
      )
    }
    if case .venue(let venue) = record, let problem = try movedElsewhere(venue, in: book) {
      return problem
    }
    if case .venue(let venue) = record,
      let warning = RegisterWarning(creditCodeOf: venue, line: row.line)
    {
      receipt.warnings.append(warning)
    }
    switch try record.standing(in: book) {
    case .same: receipt.unchanged += 1
    case .new:
      receipt.accepted += 1
      events.append(record.event(.registered))
    case .different:
      receipt.accepted += 1
      receipt.changed += 1
      events.append(record.event(.changed))
    }
    return nil
  }
}
