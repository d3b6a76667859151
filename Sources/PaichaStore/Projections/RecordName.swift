import PaichaModel

/// Letter and number of an id whose kind is not known beforehand, such as `K7QX-S12`.
enum RecordName {
  static func split(_ name: String, of origin: Origin) -> (letter: String, number: Int)? {
    if let id = HazardID(name), id.origin == origin { return ("H", id.number) }
    if let id = SupervisionID(name), id.origin == origin { return ("S", id.number) }
    if let id = TransferID(name), id.origin == origin { return ("T", id.number) }
    return nil
  }

  static func join(_ letter: String, _ number: Int, of origin: Origin) -> String {
    "\(origin)-\(letter)\(number)"
  }
}
