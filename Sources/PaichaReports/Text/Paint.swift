/// How a stretch of text is set off on a terminal that shows colours.
public enum Paint: Sendable {
  case bold
  case dim
  case red
  case green
  case yellow

  /// The text in this paint, or as it is where colours are not wanted.
  public func callAsFunction(_ text: String, isOn: Bool) -> String {
    guard isOn, !text.isEmpty else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private var code: Int {
    switch self {
    case .bold: 1
    case .dim: 2
    case .red: 31
    case .green: 32
    case .yellow: 33
    }
  }
}
