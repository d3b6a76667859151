public import PaichaModel

/// A holiday notice as a file (CSV): the days of one or more years that differ from the week.
public enum CalendarFile {
  /// The years of a file in order; one wrong row refuses the whole file.
  public static func years(
    of input: InputSource,
    named source: String
  ) throws -> [CalendarYear] {
    var days: [Int: [CalendarException]] = [:]
    var seen = Set<Day>()
    let reader = TableReader(try TableSurvey(input, layout: .calendar))
    while let result = try reader.next() {
      let (line, exception) = try exception(of: result, in: input.name)
      guard seen.insert(exception.day).inserted else {
        throw CalendarFileFault.twice(file: input.name, line: line, exception.day)
      }
      days[exception.day.year, default: []].append(exception)
    }
    guard !days.isEmpty else { throw CalendarFileFault.noDays(file: input.name) }
    return days.keys.sorted().compactMap { year in
      CalendarYear(year: year, exceptions: days[year] ?? [], source: source)
    }
  }

  private static func exception(
    of result: RowResult,
    in file: String
  ) throws(CalendarFileFault) -> (line: Int, CalendarException) {
    switch result {
    case .row(let row):
      guard let day = Day(row[0]) else {
        throw .value(file: file, line: row.line, column: "date", row[0], expected: "YYYY-MM-DD")
      }
      guard let kind = WorkCalendar.Exception(rawValue: row[1]) else {
        throw .value(file: file, line: row.line, column: "kind", row[1], expected: "off, work")
      }
      return (row.line, CalendarException(day, kind))
    case .rejected(let rejected):
      throw .row(file: file, rejected.fault)
    }
  }
}
