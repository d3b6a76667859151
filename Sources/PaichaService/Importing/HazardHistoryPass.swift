import PaichaIntake
import PaichaModel
import PaichaStore

/// Hazards of another system, each as an inspection of one finding and the step that takes its
/// history over.
final class HazardHistoryPass: HistoryPass {
  static let layout = TableLayout.hazardHistories
  static let power = Power.takeOver

  private var turn: HistoryTurn?
  private var nextInspection = 1
  private var nextHazard = 1

  func begin(_ turn: HistoryTurn) throws {
    nextInspection = try turn.book.lastNumber(of: InspectionRecord.letter) + 1
    nextHazard = try turn.book.lastNumber(of: HazardRecord.letter) + 1
    self.turn = turn
  }

  func events(of row: SourceRow, _ columns: ColumnNames) throws -> [Event]? {
    guard let turn else { return nil }
    let history = try HazardHistoryRows.history(
      row,
      columns,
      checklist: turn.rules.checklist,
      today: turn.today
    )
    if let reference = history.reference,
      let known = try turn.book.inspection(reference: reference)
    {
      try requireSame(history, as: known, in: turn.book, columns)
      return nil
    }
    guard let venue = try turn.book.venue(history.draft.venue) else {
      throw RowProblem(
        column: columns[HazardHistoryField.venue.rawValue],
        value: history.draft.venue.text,
        code: .unknownVenue,
        reason: Words(
          zh: "账套没有此场所（先 paicha venue import）",
          en: "the book has no such venue (paicha venue import first)"
        )
      )
    }
    let events = try record(history, at: venue, turn)
    nextInspection += 1
    nextHazard += 1
    return events
  }

  private func record(
    _ history: HazardHistory,
    at venue: Venue,
    _ turn: HistoryTurn
  ) throws -> [Event] {
    do {
      let inspection = try Inspection.decide(
        history.draft,
        id: InspectionID(origin: turn.book.book.origin, number: nextInspection),
        firstHazard: nextHazard,
        zone: venue.zone,
        rules: turn.rules.inspectionRules,
        today: turn.today,
        actor: turn.actor
      )
      var events: [Event] = [.inspectionLogged(inspection)]
      if let finding = inspection.findings.first, !history.reported.isEmpty {
        let hazard = Hazard(
          finding,
          foundOn: inspection.day,
          by: turn.actor.id,
          source: inspection.kind
        )
        let step = try hazard.takeOver(
          history.reported,
          actor: turn.actor,
          rules: turn.rules.hazardRules(for: hazard)
        )
        events.append(
          .hazardStepped(HazardStep(hazard: hazard.id, zone: inspection.zone, event: step))
        )
      }
      return events
    } catch let refusal as InspectionRefusal {
      throw RowProblem(column: nil, value: nil, code: .refusedByRule, reason: refusal.what)
    } catch let refusal as HazardRefusal {
      throw RowProblem(column: nil, value: nil, code: .refusedByRule, reason: refusal.what)
    }
  }

  /// A known number stands for the same hazard with the same history.
  private func requireSame(
    _ history: HazardHistory,
    as known: Inspection,
    in book: any BookReading,
    _ columns: ColumnNames
  ) throws {
    var recorded = ReportedHistory()
    if let hazard = known.findings.first?.hazard {
      let steps = try book.requireHazard(hazard).steps
      recorded = steps.lazy.compactMap(\.event.reported).first ?? recorded
    }
    guard let field = history.difference(from: known, recorded) else { return }
    let column = columns[field.rawValue]
    throw RowProblem(
      column: columns[HazardHistoryField.hazardRef.rawValue],
      value: history.reference?.text,
      code: .contradictsRecord,
      reason: Words(
        zh: "已登记为 \(known.id)，但 \(column) 不同",
        en: "is recorded as \(known.id) with a different \(column)"
      )
    )
  }
}

extension HazardEvent {
  fileprivate var reported: ReportedHistory? {
    if case .takenOver(let takeOver) = self { takeOver.reported } else { nil }
  }
}
