import PaichaModel

/// Letter and number of an id whose kind is not known beforehand, such as `K7QX-S12`.
enum RecordName {
  static func split(_ name: String, of origin: Origin) -> (letter: String, number: Int)? {
    if let id = HazardID(name), id.origin == origin { return ("H", id.number) }
    if let id = SupervisionID(name), id.origin == origin { return ("S", id.number) }
    if let id = TransferID(name), id.origin == origin { return ("T", id.number) }
    if let id = PlanID(name), id.origin == origin { return ("P", id.number) }
    if let id = DrillID(name), id.origin == origin { return ("D", id.number) }
    if let id = TrainingID(name), id.origin == origin { return ("E", id.number) }
    if let id = AccidentID(name), id.origin == origin { return ("A", id.number) }
    if let id = CreditID(name), id.origin == origin { return ("C", id.number) }
    return nil
  }

  static func join(_ letter: String, _ number: Int, of origin: Origin) -> String {
    "\(origin)-\(letter)\(number)"
  }
}
