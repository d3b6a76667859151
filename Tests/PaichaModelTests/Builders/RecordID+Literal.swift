public import PaichaModel

/// Ids are written in tests as in files: `"K7QX-H1"`.
extension RecordID: ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral,
  ExpressibleByStringLiteral
{
  public init(stringLiteral text: String) {
    guard let id = RecordID(text) else { preconditionFailure("no such id: \(text)") }
    self = id
  }
}

extension Origin: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let origin = Origin(text) else { preconditionFailure("no such origin: \(text)") }
    self = origin
  }
}
