internal import Crypto

/// The public half of a signing key: `<name>+<hash>+<base64>`, as other note tools write it.
public struct VerifierKey: Sendable {
  let identity: KeyIdentity
  private let key: Curve25519.Signing.PublicKey

  /// The name in the signature line.
  public var name: String { identity.name }

  /// The text form, one line without newline.
  public var text: String { identity.text(of: key.rawRepresentation.map(\.self)) }

  init(name: String, publicKey: [UInt8]) throws(JournalFault) {
    identity = try KeyIdentity(name: name, publicKey: publicKey)
    do {
      key = try Curve25519.Signing.PublicKey(rawRepresentation: publicKey)
    } catch {
      throw .malformedKey(expected: .keyBytes)
    }
  }

  /// Reads the text form; the hash in it must be the one of its name and key.
  public init(parsing text: String) throws(JournalFault) {
    let (name, publicKey) = try KeyIdentity.split(text)
    try self.init(name: name, publicKey: publicKey)
    guard text.utf8.elementsEqual(self.text.utf8) else { throw .malformedKey(expected: .keyHash) }
  }

  func isValid(_ signature: [UInt8], for message: [UInt8]) -> Bool {
    key.isValidSignature(signature, for: message)
  }
}

extension VerifierKey: Hashable {
  public static func == (left: Self, right: Self) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(identity.hash) }
}
