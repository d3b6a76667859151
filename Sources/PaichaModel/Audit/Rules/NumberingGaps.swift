/// Numbers that should run on and do not.
///
/// The book's own numbers have no gaps. Numbers given outside are a series when enough of them have
/// the same text before and after the running number and lie densely; what lacks between the first
/// and the last is a lead, unless the book knows the number on a day outside the period.
struct NumberingGaps: AuditCheck {
  private struct Series: Hashable {
    let series: NumberSeries
    let prefix: String
    let suffix: String
  }

  private struct Numbers {
    var values: Set<Int> = []
    var widths: Set<Int> = []
    var zones: Set<ZoneCode> = []
  }

  private let thresholds: AuditThresholds
  private let isKnown: (NumberSeries, String) throws -> Bool
  private var series: [Series: Numbers] = [:]
  private var found: [AuditLead] = []

  init(
    _ thresholds: AuditThresholds,
    isKnown: @escaping (NumberSeries, String) throws -> Bool
  ) {
    self.thresholds = thresholds
    self.isKnown = isKnown
  }

  mutating func add(_ fact: AuditFact) {
    switch fact {
    case .number(let number):
      guard let running = RunningNumber(number.text) else { return }
      let key = Series(series: number.series, prefix: running.prefix, suffix: running.suffix)
      var numbers = series[key, default: Numbers()]
      numbers.values.insert(running.value)
      numbers.widths.insert(running.width)
      if let zone = number.zone { numbers.zones.insert(zone) }
      series[key] = numbers
    case .ownNumbers(let own):
      guard own.count > 0 else { return }
      found.append(
        AuditLead(
          .numberingGaps,
          .missingNumbers,
          number: own.count,
          of: own.last,
          threshold: 0,
          records: own.missing
        )
      )
    default: return
    }
  }

  func leads() throws -> [AuditLead] {
    try found + series.compactMap { try lead($0, $1) }
  }

  private func lead(_ key: Series, _ numbers: Numbers) throws -> AuditLead? {
    guard numbers.values.count >= thresholds.seriesNumbers, let first = numbers.values.min(),
      let last = numbers.values.max()
    else { return nil }
    let whole = last - first + 1
    guard numbers.values.count * 100 >= thresholds.seriesDensityPercent * whole,
      numbers.values.count < whole
    else { return nil }
    let width = numbers.widths.count == 1 ? numbers.widths.first ?? 0 : 0
    let missing = try (first...last).filter { !numbers.values.contains($0) }
      .map { RunningNumber(key.prefix, $0, width: width, key.suffix).description }
      .filter { try !isKnown(key.series, $0) }
    guard !missing.isEmpty else { return nil }
    return AuditLead(
      .numberingGaps,
      .missingNumbers,
      zones: numbers.zones.sorted(),
      number: missing.count,
      of: whole,
      threshold: 0,
      records: missing
    )
  }
}
