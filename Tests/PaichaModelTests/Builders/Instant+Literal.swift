public import PaichaModel

/// Minutes are written in tests as in files: `"2025-03-01 14:05"`.
extension Instant: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let instant = Instant(minute: text) else { preconditionFailure("no minute: \(text)") }
    self = instant
  }
}
