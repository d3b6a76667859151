import ArgumentParser
import PaichaModel

/// Who answers for a plan or a drill: a venue, or a zone body, or a park of a zone.
struct HolderOptions: ParsableArguments {
  @Option(help: ArgumentHelp("场所 venue", valueName: "code"))
  var venue: VenueCode?

  @Option(help: ArgumentHelp("开发区管理机构 zone body", valueName: "code"))
  var zone: ZoneCode?

  @Option(help: ArgumentHelp("园区，与 --zone 同用 park, with --zone", valueName: "name"))
  var park: String?

  func validate() throws {
    guard (venue == nil) != (zone == nil) else {
      throw ValidationError("--venue CODE | --zone CODE: 选一个, choose one")
    }
    guard park == nil || zone != nil else {
      throw ValidationError("--park: 与 --zone 同用, goes with --zone")
    }
    try PlainText.require(park, in: "--park")
  }

  var holder: Holder {
    get throws {
      if let venue { return .venue(venue) }
      guard let zone else { throw ValidationError("--venue CODE | --zone CODE") }
      return park.map { .park(zone, $0) } ?? .zone(zone)
    }
  }
}
