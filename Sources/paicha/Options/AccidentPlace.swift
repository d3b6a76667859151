import ArgumentParser
import PaichaModel

/// Where an accident happened: a venue, or a zone and perhaps a park of it.
struct AccidentPlace: ParsableArguments {
  @Option(help: ArgumentHelp("场所 venue", valueName: "code"))
  var venue: VenueCode?

  @Option(help: ArgumentHelp("不属场所时：经开区 zone, where no venue answers", valueName: "code"))
  var zone: ZoneCode?

  @Option(help: ArgumentHelp("园区，须同时写 --zone park of the zone", valueName: "name"))
  var park: String?

  func validate() throws {
    try PlainText.require(park, in: "--park")
    guard (venue == nil) != (zone == nil) else {
      throw ValidationError("--venue 和 --zone 须写一项, give either --venue or --zone")
    }
    guard park == nil || zone != nil else {
      throw ValidationError("--park: 须写 --zone, needs --zone")
    }
  }

  /// Nothing where neither was given, which `validate` refuses.
  var holder: Holder? {
    if let venue { return .venue(venue) }
    return zone.map { zone in park.map { .park(zone, $0) } ?? .zone(zone) }
  }
}
