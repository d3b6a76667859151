import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

extension Workplace {
  /// Prints the running clocks that a filter wants, and what people should know of them.
  ///
  /// Answers how many there were.
  @discardableResult
  func printAgenda(_ filter: (any BookReading) throws -> AgendaFilter) throws -> Int {
    let rules = try rules()
    let cells = ClockCells(rules.rulebook)
    var (count, isProvisional) = (0, false)
    var parameters: Set<String> = []
    try reading { book in
      let filter = try filter(book)
      if let venue = filter.venue, try book.venue(venue) == nil {
        throw ServiceFault.noSuchVenue(venue.text)
      }
      if let zone = filter.zone, try book.zone(zone) == nil {
        throw ServiceFault.noSuchZone(zone.text)
      }
      try console.stream(AgendaReports.columns) { emit in
        try Agenda(store: book, rules: rules, today: session.today).forEach(filter) { row in
          try emit(AgendaReports.cells(row, today: session.today, cells))
          count += 1
          isProvisional = isProvisional || row.clock.due.isProvisional
          parameters.formUnion(AgendaReports.parameters(of: row))
        }
      }
    }
    if let note = UnverifiedParameters.note(Array(parameters), in: rules.rulebook) {
      console.say(note)
    }
    if isProvisional { console.say(ClockCells.provisional) }
    return count
  }
}
