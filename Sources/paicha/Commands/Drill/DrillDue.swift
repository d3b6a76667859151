import ArgumentParser
import PaichaModel
import PaichaService
import PaichaStore

/// Lists who owes a drill, by when.
struct DrillDue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "谁应演练：逾期最久在前 who owes a drill, most late first",
    discussion: """
      每个场所按规则库的每项演练义务各一行；“每半年”默认按自然半年，逾期从欠下的第一个半年末起算。
      One row a duty of each holder. A half-year is January to June or July to
      December unless the rulebook says rolling; late counts from the end of the
      first one missed.

      例 examples:
        paicha drill due --overdue
        paicha drill due --within 30 --zone 11101001 --format csv > drills-due.csv
      """
  )

  @Flag(help: "只列已逾期 overdue only") var overdue = false

  @Option(help: ArgumentHelp("几天内到期，含已逾期 due within so many days", valueName: "days"))
  var within: Int?

  @Option(help: ArgumentHelp("经开区 zone", valueName: "code"))
  var zone: ZoneCode?

  @Option(help: ArgumentHelp("场所 venue", valueName: "code"))
  var venue: VenueCode?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let within, within < 0 {
      throw ValidationError("--within \(within): 不应为负, should not be negative")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    let (rules, today) = (try place.rules(), place.session.today)
    let last = overdue ? today.advanced(by: -1) : within.map { today.advanced(by: $0) }
    let owed = try place.reading { book in
      if let zone, try book.zone(zone) == nil { throw ServiceFault.noSuchZone(zone.text) }
      if let venue, try book.venue(venue) == nil { throw ServiceFault.noSuchVenue(venue.text) }
      return try EmergencyReview(store: book, rules: rules.emergency, today: today)
        .owedDrills(zone: zone, venue: venue)
        .filter { drill in last.map { drill.due <= $0 } ?? true }
    }
    try place.console.print(DrillReports.due(owed, today: today, rulebook: rules.rulebook))
  }
}
