import PaichaModel

extension Holder {
  /// The part in which it differs from a recorded one, for naming a column; nothing if it is the
  /// same.
  func part(differingFrom recorded: Holder) -> Kind? {
    guard self != recorded else { return nil }
    guard let code = zoneBody, let other = recorded.zoneBody else { return .venue }
    return code == other ? .park : .zone
  }

  /// The zone of a zone body or a park.
  private var zoneBody: ZoneCode? {
    switch self {
    case .venue: nil
    case .zone(let code), .park(let code, _): code
    }
  }
}
