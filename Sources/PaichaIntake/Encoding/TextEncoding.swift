/// How the bytes of a table stand for characters.
public enum TextEncoding: String, Sendable {
  case utf8
  case gb18030

  /// The name as users know it.
  public var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .gb18030: "GB18030"
    }
  }

  /// The bytes as text, for people to read: what cannot be read becomes U+FFFD.
  func text(of bytes: UnsafeBufferPointer<UInt8>) -> String {
    switch self {
    case .utf8:
      return String(decoding: bytes, as: UTF8.self)
    case .gb18030:
      var decoded: [UInt8] = []
      decoded.reserveCapacity(bytes.count * 3 / 2)
      GB18030.shared.decode(bytes, into: &decoded)
      return String(decoding: decoded, as: UTF8.self)
    }
  }
}
