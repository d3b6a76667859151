internal import Crypto
import Foundation
public import PaichaModel

/// The key of one person: whoever destroys it makes what is sealed under it unreadable for good.
public struct PersonKey: Sendable {
  /// 32 bytes.
  public let bytes: [UInt8]

  /// Nothing for another number of bytes.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == PersonKey.byteCount else { return nil }
    self.bytes = bytes
  }

  /// A new key from the system's secure randomness.
  public init() {
    bytes = SymmetricKey(size: .bits256).withUnsafeBytes { [UInt8]($0) }
  }

  static let byteCount = 32

  public init?(base64: String) {
    guard let bytes = Base64.decode(base64) else { return nil }
    self.init(bytes)
  }

  public var base64: String { Base64.encode(bytes) }

  /// Seals an identity for a person of a book (AES-256-GCM); the person's id is authenticated too,
  /// so that a seal cannot be put under another person.
  public func seal(_ identity: PersonIdentity, of person: PersonID) -> String? {
    let context = Array(person.description.utf8)
    guard
      let box = try? AES.GCM.seal(
        SealedText.encode(identity),
        using: SymmetricKey(data: bytes),
        authenticating: context
      ),
      let sealed = box.combined
    else { return nil }
    return Base64.encode([UInt8](sealed))
  }

  /// The identity under a seal; nothing where key, person or seal do not belong together.
  public func open(_ sealed: String, of person: PersonID) -> PersonIdentity? {
    guard let bytes = Base64.decode(sealed), let box = try? AES.GCM.SealedBox(combined: bytes),
      let text = try? AES.GCM.open(
        box,
        using: SymmetricKey(data: self.bytes),
        authenticating: Array(person.description.utf8)
      )
    else { return nil }
    return SealedText.decode([UInt8](text))
  }
}

extension PersonKey: CustomStringConvertible, CustomReflectable {
  public var description: String { "PersonKey" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The key under which resident identity numbers are hashed for look-up.
public struct LookupKey: Sendable {
  private let key: PersonKey

  public init() { key = PersonKey() }

  public init?(base64: String) {
    guard let key = PersonKey(base64: base64) else { return nil }
    self.key = key
  }

  public var base64: String { key.base64 }

  /// The keyed hash of a number (HMAC-SHA256), in hexadecimal: without the key nobody can find a
  /// number by trying all of them.
  public func hash(of number: ResidentIdentityNumber) -> String {
    let code = HMAC<SHA256>.authenticationCode(
      for: Array(number.text.utf8),
      using: SymmetricKey(data: key.bytes)
    )
    return Hexadecimal.encode([UInt8](code))
  }
}

/// An identity as the bytes that are sealed: lines, padded to a multiple of 128 bytes, so that the
/// length tells nothing of name and phone.
private enum SealedText {
  private static let block = 128

  static func encode(_ identity: PersonIdentity) -> [UInt8] {
    let lines = [identity.number.text, identity.name, identity.phone ?? ""]
    var bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    let padding = (block - bytes.count % block) % block
    bytes.append(contentsOf: [UInt8](repeating: UInt8(ascii: " "), count: padding))
    return bytes
  }

  static func decode(_ bytes: [UInt8]) -> PersonIdentity? {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 4,
      let number = ResidentIdentityNumber(String(lines[0]), today: Day.last)
    else { return nil }
    return PersonIdentity(
      name: String(lines[1]),
      number: number,
      phone: lines[2].isEmpty ? nil : String(lines[2])
    )
  }
}
