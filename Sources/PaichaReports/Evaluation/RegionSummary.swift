import PaichaModel

/// The figures of some ranked zones: of a region, or of all.
struct RegionSummary: Hashable {
  /// Best first.
  let ranked: [Ranked]

  struct Ranked: Hashable {
    let name: String
    let hundredths: Int
    let band: Band?
    let lastYear: Int?
  }

  init(_ evaluations: [ZoneEvaluation]) {
    ranked =
      evaluations
      .compactMap { evaluation in
        evaluation.outcome.hundredths.map { hundredths in
          Ranked(
            name: evaluation.zone.name,
            hundredths: hundredths,
            band: evaluation.outcome.band,
            lastYear: evaluation.lastYear?.hundredths
          )
        }
      }
      .sorted { $0.hundredths > $1.hundredths }
  }

  /// Nothing where no zone has a score.
  var mean: Int? { RegionSummary.mean(of: ranked.map(\.hundredths)) }

  /// The means of now and the year before, of the zones that have both, and how many these are.
  var change: (count: Int, before: Int, now: Int)? {
    let both = ranked.filter { $0.lastYear != nil }
    guard let now = RegionSummary.mean(of: both.map(\.hundredths)),
      let before = RegionSummary.mean(of: both.compactMap(\.lastYear))
    else { return nil }
    return (both.count, before, now)
  }

  /// The zone with a score, and with how many others it shares it.
  func holder(of hundredths: Int) -> String {
    let holders = ranked.filter { $0.hundredths == hundredths }
    let first = holders.first?.name ?? ""
    return holders.count > 1 ? "\(first)等\(holders.count)个" : first
  }

  func count(of band: Band) -> Int { ranked.count { $0.band?.code == band.code } }

  /// Halves up.
  private static func mean(of scores: [Int]) -> Int? {
    guard !scores.isEmpty else { return nil }
    return (2 * scores.reduce(0, +) + scores.count) / (2 * scores.count)
  }
}
