import PaichaModel
import PaichaStore

extension ZoneEvaluating {
  /// All that the evaluation of a year is computed from, as the book has it now.
  func frozenTallies(year: Int, asOf: Day, scope: ScopeChoice) throws -> FrozenTallies {
    let current = try counted(year: year, asOf: asOf, scope: scope)
    let before = try counted(year: year - 1, asOf: asOf, scope: scope)
    let shown = Set((current + before).map(\.zone.code))
    return FrozenTallies(
      origin: store.book.origin,
      year: year,
      asOf: asOf,
      choice: scope,
      journal: try journal(),
      zones: try store.zones(ZoneFilter()).filter { shown.contains($0.code) },
      changes: try store.boundaryChanges().filter { shown.contains($0.zone) },
      counts: current.map(count),
      countsBefore: before.map(count)
    )
  }

  private func count(_ counted: TalliedZone) -> FrozenTallies.Count {
    FrozenTallies.Count(zone: counted.zone.code, scope: counted.scope, tally: counted.tally)
  }
}
