import ArgumentParser
import PaichaModel
import PaichaService
import PaichaStore

/// Which running clocks of one kind of record are listed.
struct AgendaOptions: ParsableArguments {
  @Option(help: ArgumentHelp("几天内到期，含已逾期 due within so many days", valueName: "days"))
  var within: Int?

  @Option(help: ArgumentHelp("经开区 zone", valueName: "code"))
  var zone: ZoneCode?

  @Option(help: ArgumentHelp("场所 venue", valueName: "code"))
  var venue: VenueCode?

  func validate() throws {
    if let within, within < 0 {
      throw ValidationError("--within \(within): 不应为负, should not be negative")
    }
  }

  func printAgenda<Kind: RecordKind>(of kind: Kind.Type, at place: Workplace) throws {
    try place.printAgenda { _ in
      var filter = AgendaFilter()
      filter.through = within.map { place.session.today.advanced(by: $0) }
      filter.zone = zone
      filter.venue = venue
      filter.letter = String(UnicodeScalar(Kind.letter))
      return filter
    }
  }
}
