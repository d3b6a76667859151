import PaichaIntake
import PaichaModel
import PaichaStore

/// Emergency plans of another system that are in force.
final class PlanHistoryPass: HistoryPass {
  static let layout = TableLayout.planHistories
  static let power = Power.takeOver

  private var turn: HistoryTurn?
  private var next = 1

  func begin(_ turn: HistoryTurn) throws {
    next = max(next, try turn.book.lastNumber(of: PlanRecord.letter) + 1)
    self.turn = turn
  }

  func events(of row: SourceRow, _ columns: ColumnNames) throws -> [Event]? {
    guard let turn else { return nil }
    let history = try PlanHistoryRows.history(row, columns, today: turn.today)
    if let reference = history.reported.reference,
      let known = try turn.book.plan(reference: reference)
    {
      try requireSame(history, as: try turn.book.requirePlan(known).plan.opening, columns)
      return nil
    }
    let place = try turn.book.requireHolder(
      history.holder,
      venue: columns[PlanHistoryField.venue.rawValue],
      zone: columns[PlanHistoryField.zone.rawValue]
    )
    do {
      let opening = try EmergencyPlan.takeOver(
        history.reported,
        holder: history.holder,
        kind: history.kind,
        name: history.name,
        id: PlanID(origin: turn.book.book.origin, number: next),
        zone: place.zone,
        today: turn.today,
        actor: turn.actor,
        rules: turn.rules.emergency.planRules(
          of: history.holder,
          venue: place.venue,
          zone: place.body
        )
      )
      next += 1
      return [.planOpened(opening)]
    } catch let refusal as PlanRefusal {
      throw RowProblem(column: nil, value: nil, code: .refusedByRule, reason: refusal.what)
    }
  }

  private func requireSame(
    _ history: PlanHistory,
    as opening: PlanOpening,
    _ columns: ColumnNames
  ) throws(RowProblem) {
    guard let field = opening.difference(from: history) else { return }
    throw .contradiction(
      of: history.reported.reference ?? "",
      in: columns[PlanHistoryField.planRef.rawValue],
      id: opening.id.description,
      column: columns[field.rawValue]
    )
  }
}

extension PlanOpening {
  /// The first field by which a row differs from how this plan was taken over.
  fileprivate func difference(from history: PlanHistory) -> PlanHistoryField? {
    guard case .takenOver(let recorded) = manner else { return .planRef }
    let reported = history.reported
    let fields: [(PlanHistoryField, Bool)] = [
      (.venue, history.holder.part(differingFrom: holder) != .venue),
      (.zone, history.holder.part(differingFrom: holder) != .zone),
      (.park, history.holder.part(differingFrom: holder) != .park),
      (.kind, history.kind == kind),
      (.name, history.name == name),
      (.version, reported.version == recorded.version),
      (.number, reported.number == recorded.number),
      (.publishedOn, reported.publishedOn == recorded.publishedOn),
      (.filedOn, reported.filedOn == recorded.filedOn),
      (.evaluatedOn, reported.evaluatedOn == recorded.evaluatedOn),
    ]
    return fields.first { !$0.1 }?.0
  }
}
