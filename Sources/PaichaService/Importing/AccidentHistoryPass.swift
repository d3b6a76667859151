import PaichaIntake
import PaichaModel
import PaichaStore

/// Accidents of another system, each as its report and the steps that followed.
final class AccidentHistoryPass: HistoryPass {
  static let layout = TableLayout.accidentHistories
  static let power = Power.takeOver

  private var turn: HistoryTurn?
  private var rules: AccidentRules?
  private var next = 1

  func begin(_ turn: HistoryTurn) throws {
    next = max(next, try turn.book.lastNumber(of: AccidentRecord.letter) + 1)
    rules = try AccidentRules(clocks: turn.rules.clocks)
    self.turn = turn
  }

  func events(of row: SourceRow, _ columns: ColumnNames) throws -> [Event]? {
    guard let turn, let rules else { return nil }
    let history = try AccidentHistoryRows.history(row, columns, today: turn.today)
    if let reference = history.draft.reference,
      let known = try turn.book.accident(reference: reference)
    {
      try requireSame(history, as: known, in: turn.book, columns)
      return nil
    }
    let zone = try zone(of: history.draft.holder, turn.book, columns)
    let (opening, steps) = try takeOver(history, zone, turn, rules)
    next += 1
    return [.accidentOpened(opening)]
      + steps.map { .accidentStepped(opening.id, zone: opening.zone, $0) }
  }

  private func takeOver(
    _ history: AccidentHistory,
    _ zone: ZoneCode?,
    _ turn: HistoryTurn,
    _ rules: AccidentRules
  ) throws -> (AccidentOpening, [AccidentEvent]) {
    do {
      return try Accident.takeOver(
        history.draft,
        history.reported,
        id: AccidentID(origin: turn.book.book.origin, number: next),
        zone: zone,
        today: turn.today,
        actor: turn.actor,
        rules: rules
      )
    } catch let refusal as AccidentRefusal {
      throw RowProblem(column: nil, value: nil, code: .refusedByRule, reason: refusal.what)
    }
  }

  private func zone(
    of holder: Holder,
    _ book: any BookReading,
    _ columns: ColumnNames
  ) throws -> ZoneCode? {
    do {
      return try book.accidentZone(of: holder)
    } catch ServiceFault.noSuchVenue(let code) {
      throw RowProblem(
        column: columns[AccidentHistoryField.venue.rawValue],
        value: code,
        code: .unknownVenue,
        reason: Words(
          zh: "账套没有此场所（先 paicha venue import）",
          en: "the book has no such venue (paicha venue import first)"
        )
      )
    } catch ServiceFault.noSuchZone(let code) {
      throw RowProblem(
        column: columns[AccidentHistoryField.zone.rawValue],
        value: code,
        code: .unknownZone,
        reason: Words(
          zh: "账套没有此经开区（先 paicha zone import）",
          en: "the book has no such zone (paicha zone import first)"
        )
      )
    }
  }

  /// A known number stands for the same accident, whatever has happened to it here since.
  private func requireSame(
    _ history: AccidentHistory,
    as id: AccidentID,
    in book: any BookReading,
    _ columns: ColumnNames
  ) throws {
    guard let view = try book.accident(id),
      let field = history.difference(from: view)
    else { return }
    let column = columns[field.rawValue]
    throw RowProblem(
      column: columns[AccidentHistoryField.accidentRef.rawValue],
      value: history.draft.reference,
      code: .contradictsRecord,
      reason: Words(
        zh: "已登记为 \(id)，但 \(column) 不同",
        en: "is recorded as \(id) with a different \(column)"
      )
    )
  }
}
