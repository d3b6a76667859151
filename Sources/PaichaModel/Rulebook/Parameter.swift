/// One number of law or practice.
public struct Parameter: Hashable, Sendable {
  /// A value as the rulebook states it; unknown ones stay empty and are never guessed.
  public enum Value: Hashable, Sendable {
    case integer(Int)
    case ratio(Int, Int)
    case text(String)
    case unknown
  }

  /// How far the value was checked against its basis.
  public enum Status: String, CaseIterable, Sendable {
    case verified
    case secondary
    case unverified

    public var words: Words {
      switch self {
      case .verified: Words(zh: "已核实", en: "verified")
      case .secondary: Words(zh: "二手来源", en: "secondary")
      case .unverified: Words(zh: "未核实", en: "unverified")
      }
    }
  }

  public let key: String
  public let value: Value
  public let unit: String
  /// The law and article, or who set it.
  public let basis: String
  public let status: Status
  public let note: String

  public init(
    key: String,
    value: Value,
    unit: String,
    basis: String,
    status: Status,
    note: String
  ) {
    self.key = key
    self.value = value
    self.unit = unit
    self.basis = basis
    self.status = status
    self.note = note
  }
}

extension Parameter.Value: CustomStringConvertible {
  public var description: String {
    switch self {
    case .integer(let value): String(value)
    case .ratio(let numerator, let denominator): "\(numerator)/\(denominator)"
    case .text(let text): text
    case .unknown: ""
    }
  }
}
