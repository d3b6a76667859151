import PaichaIntake
import PaichaModel
import PaichaStore

/// Drills of a table: each with its evaluation, the hazards of its problems, and its report.
final class DrillPass: HistoryPass {
  static let layout = TableLayout.drills
  static let power = Power.keepEmergency

  private var turn: HistoryTurn?
  private var steps: DrillSteps?
  private var next = 1

  func begin(_ turn: HistoryTurn) throws {
    next = max(next, try turn.book.lastNumber(of: DrillRecord.letter) + 1)
    steps = DrillSteps(
      book: turn.book,
      rules: turn.rules,
      today: turn.today,
      actor: turn.actor,
      continuing: steps
    )
    self.turn = turn
  }

  func events(of row: SourceRow, _ columns: ColumnNames) throws -> [Event]? {
    guard let turn, var steps else { return nil }
    let drill = try DrillRows.drill(row, columns, today: turn.today)
    if let known = try turn.book.drill(reference: drill.reference) {
      try requireSame(drill, as: known, in: turn.book, columns)
      return nil
    }
    _ = try turn.book.requireHolder(
      drill.holder,
      venue: columns[DrillField.venue.rawValue],
      zone: columns[DrillField.zone.rawValue]
    )
    let draft = DrillDraft(
      reference: drill.reference,
      holder: drill.holder,
      plan: try exercised(drill, turn.book, columns),
      kind: drill.kind,
      topic: drill.topic,
      stage: .held(drill.conduct),
      facts: StepFacts(on: drill.heldOn, note: drill.note, document: drill.document)
    )
    do {
      let id = DrillID(origin: turn.book.book.origin, number: next)
      let decided = try steps.open(draft, id: id, then: drill.commands)
      self.steps = steps
      next += 1
      return decided.events
    } catch let refusal as DrillRefusal {
      throw RowProblem(column: nil, value: nil, code: .refusedByRule, reason: refusal.what)
    } catch let refusal as InspectionRefusal {
      throw RowProblem(
        column: columns[DrillField.problems.rawValue],
        value: nil,
        code: .refusedByRule,
        reason: refusal.what
      )
    }
  }

  /// The plan a row names by id or outside number, as it was in force; else only its kind.
  private func exercised(
    _ drill: DrillHistory,
    _ book: any BookReading,
    _ columns: ColumnNames
  ) throws -> ExercisedPlan {
    guard let name = drill.plan else { return ExercisedPlan(drill.planKind ?? .onsite) }
    let id = try PlanID(name) ?? book.plan(reference: name)
    guard let id, let view = try book.plan(id), view.plan.opening.holder == drill.holder else {
      throw RowProblem(
        column: columns[DrillField.plan.rawValue],
        value: name,
        code: .unknownPlan,
        reason: Words(
          zh: "该责任主体没有此预案；账套没有的只填 plan_kind",
          en: "is no plan of this holder; leave it out and give plan_kind"
        )
      )
    }
    if let told = drill.planKind, told != view.plan.opening.kind {
      throw RowProblem(
        column: columns[DrillField.planKind.rawValue],
        value: told.rawValue,
        code: .contradictsRecord,
        reason: Words(
          zh: "预案 \(id) 的类别是 \(view.plan.opening.kind.rawValue)",
          en: "is not the kind of plan \(id), which is \(view.plan.opening.kind.rawValue)"
        )
      )
    }
    return ExercisedPlan(
      id,
      version: view.version(inForceOn: drill.heldOn),
      kind: view.plan.opening.kind
    )
  }

  /// A known number stands for the same drill, whatever has happened to it here since.
  private func requireSame(
    _ drill: DrillHistory,
    as id: DrillID,
    in book: any BookReading,
    _ columns: ColumnNames
  ) throws {
    guard let view = try book.drill(id),
      let field = try view.difference(from: drill, in: book)
    else { return }
    throw RowProblem.contradiction(
      of: drill.reference,
      in: columns[DrillField.drillRef.rawValue],
      id: id.description,
      column: columns[field.rawValue]
    )
  }
}

extension DrillHistory {
  /// The steps that the row tells after the drill itself.
  fileprivate var commands: [DrillCommand] {
    var commands: [DrillCommand] = []
    if let evaluation {
      let findings = problems.map { FindingDraft(description: $0, closedOn: problemsClosedOn) }
      commands.append(
        DrillCommand(.evaluate(evaluation, problems: findings), StepFacts(on: heldOn))
      )
    }
    if let report {
      commands.append(DrillCommand(.report(to: report.receiver), StepFacts(on: report.day)))
    }
    return commands
  }
}
