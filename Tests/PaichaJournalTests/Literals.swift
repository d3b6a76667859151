public import PaichaModel

/// Days and codes are written in tests as in files.
extension Day: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let day = Day(text) else { preconditionFailure("no such day: \(text)") }
    self = day
  }
}

extension ActorID: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(unchecked: text) }
}

extension ZoneCode: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(unchecked: text) }
}

extension VenueCode: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(unchecked: text) }
}

extension ItemCode: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(unchecked: text) }
}

extension Origin: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let origin = Origin(text) else { preconditionFailure("no origin: \(text)") }
    self = origin
  }
}

extension RecordID: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let id = RecordID(text) else { preconditionFailure("no such id: \(text)") }
    self = id
  }
}
