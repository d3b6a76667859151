import PaichaIntake
import PaichaModel
import PaichaStore

/// Training sessions of another system or of a paper register, one a row.
final class TrainingPass: HistoryPass {
  static let layout = TableLayout.trainings
  static let power = Power.keepEmergency

  private var turn: HistoryTurn?
  private var next = 1

  func begin(_ turn: HistoryTurn) throws {
    next = try turn.book.lastNumber(of: TrainingRecord.letter) + 1
    self.turn = turn
  }

  func events(of row: SourceRow, _ columns: ColumnNames) throws -> [Event]? {
    guard let turn else { return nil }
    let draft = try TrainingRows.draft(row, columns, today: turn.today)
    if let reference = draft.reference, let id = try turn.book.training(reference: reference) {
      try requireSame(draft, as: id, in: turn.book, columns)
      return nil
    }
    guard let venue = try turn.book.venue(draft.venue) else {
      throw RowProblem(
        column: columns[TrainingField.venue.rawValue],
        value: draft.venue.text,
        code: .unknownVenue,
        reason: Words(
          zh: "账套没有此场所（先 paicha venue import）",
          en: "the book has no such venue (paicha venue import first)"
        )
      )
    }
    do {
      let training = try Training.decide(
        draft,
        id: TrainingID(origin: turn.book.book.origin, number: next),
        zone: venue.zone,
        today: turn.today,
        actor: turn.actor
      )
      next += 1
      return [.trainingRecorded(training)]
    } catch {
      throw RowProblem(
        column: error.field.map { columns[$0.rawValue] },
        value: error.field.map { row[$0.rawValue] },
        code: .refusedByRule,
        reason: error.what
      )
    }
  }

  /// A known reference stands for the same session, withdrawn or not.
  private func requireSame(
    _ draft: TrainingDraft,
    as id: TrainingID,
    in book: any BookReading,
    _ columns: ColumnNames
  ) throws {
    guard let part = try book.requireTraining(id).training.difference(from: draft) else { return }
    let position = TrainingPass.layout.index(of: part)
    let column = position.map { columns[$0] } ?? part
    throw RowProblem(
      column: columns[TrainingField.trainingRef.rawValue],
      value: draft.reference,
      code: .contradictsRecord,
      reason: Words(
        zh: "已登记为 \(id)，但 \(column) 不同",
        en: "is recorded as \(id) with a different \(column)"
      )
    )
  }
}

extension TrainingRefusal {
  /// The field of a row that a rule refuses.
  fileprivate var field: TrainingField? {
    switch self {
    case .future, .tooEarly: .heldOn
    case .hours: .hours
    case .nobody, .tooMany: .persons
    case .nameTwice, .namesNeeded: .names
    case .passedTooMany: .passed
    case .contradicts: .trainingRef
    case .role, .voidAlready, .reasonNeeded: nil
    }
  }
}
