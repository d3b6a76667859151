import ArgumentParser
import PaichaModel

/// What a venue may say of itself beyond its code, name and kind.
struct VenueDetails: ParsableArguments {
  @Option(help: ArgumentHelp("所属经开区 zone", valueName: "code")) var zone: ZoneCode?
  @Option(help: ArgumentHelp("园区 park", valueName: "name")) var park: String?

  @Option(help: ArgumentHelp("统一社会信用代码 credit code of the enterprise", valueName: "code"))
  var uscc: String?

  @Option(help: ArgumentHelp("经营单位 enterprise", valueName: "name")) var enterprise: String?
  @Option(help: ArgumentHelp("地址 address", valueName: "text")) var address: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("纬度 latitude in degrees", valueName: "n"))
  var lat: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("经度 longitude in degrees", valueName: "n"))
  var lon: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("建筑面积 floor area in m²", valueName: "n"))
  var floorArea: Int?

  @Option(parsing: .unconditional, help: ArgumentHelp("核定人数 capacity in persons", valueName: "n"))
  var capacity: Int?

  @Option(parsing: .unconditional, help: ArgumentHelp("从业人员 staff", valueName: "n"))
  var staff: Int?

  @Flag(inversion: .prefixedNo, help: "是否人员密集场所 whether it is a crowded place")
  var crowdedPlace: Bool?

  @Option(help: ArgumentHelp("开业日 opened on", valueName: "day")) var openedOn: Day?
  @Option(help: ArgumentHelp("停业日 closed on", valueName: "day")) var closedOn: Day?

  func validate() throws {
    try PlainText.require(park, in: "--park")
    try PlainText.require(uscc, in: "--uscc")
    try PlainText.require(enterprise, in: "--enterprise")
    try PlainText.require(address, in: "--address")
    guard (lat == nil) == (lon == nil) else {
      throw ValidationError("--lat 与 --lon 须同时给出, go together")
    }
    guard lat == nil || location != nil else {
      throw ValidationError("--lat --lon: 应为 ±90、±180 以内的度数, degrees within ±90 and ±180")
    }
    for (option, number) in [
      ("--floor-area", floorArea), ("--capacity", capacity), ("--staff", staff),
    ] {
      guard let number, !(0..<1_000_000_000_000).contains(number) else { continue }
      throw ValidationError("\(option) \(number): 应为非负整数, a whole number from 0")
    }
    for (option, day) in [("--opened-on", openedOn), ("--closed-on", closedOn)] {
      guard let day, day.year < 1950 else { continue }
      throw ValidationError("\(option) \(day): 应为 1950 年以后, should be from 1950 on")
    }
    if let openedOn, let closedOn, closedOn < openedOn {
      throw ValidationError("--closed-on \(closedOn): 早于开业日, before it opened, \(openedOn)")
    }
  }

  func venue(_ code: VenueCode, name: String, kind: VenueKind) -> Venue {
    Venue(
      code: code,
      name: name,
      kind: kind,
      zone: zone,
      park: park,
      enterprise: uscc == nil && enterprise == nil
        ? nil : Enterprise(creditCode: uscc, name: enterprise),
      address: address,
      location: location,
      size: VenueSize(
        floorAreaSquareMetres: floorArea,
        capacityPersons: capacity,
        staffPersons: staff
      ),
      isCrowdedPlace: crowdedPlace,
      openedOn: openedOn,
      closedOn: closedOn
    )
  }

  private var location: Location? {
    guard let lat, let lon else { return nil }
    return Location(latitude: lat, longitude: lon)
  }
}
