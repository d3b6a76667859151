import PaichaIntake
import PaichaModel
import PaichaStore

/// One pass over a table of histories: judges row by row, numbering on what is new.
protocol HistoryPass: AnyObject {
  static var layout: TableLayout { get }
  /// What whoever imports it must be allowed to do.
  static var power: Power { get }

  /// Starts a writer's turn, in which nothing else is recorded.
  func begin(_ turn: HistoryTurn) throws

  /// What a row records; nothing if the book holds it already.
  ///
  /// Throws a `RowProblem` for a row that is refused, anything else for the whole import.
  func events(of row: SourceRow, _ columns: ColumnNames) throws -> [Event]?

  /// Makes durable what must be there before the events of the turn are committed.
  func settle() throws
}

extension HistoryPass {
  func settle() throws {}
}

/// A writer's turn of an import: the book as it stands, who imports, and the rules.
struct HistoryTurn {
  let book: any BookWriting
  let actor: Actor
  let rules: RuleSet
  let today: Day
}
