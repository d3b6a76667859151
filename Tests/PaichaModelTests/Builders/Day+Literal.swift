public import PaichaModel

/// Days are written in tests as in files: `"2025-03-01"`.
extension Day: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let day = Day(text) else { preconditionFailure("no such day: \(text)") }
    self = day
  }
}
