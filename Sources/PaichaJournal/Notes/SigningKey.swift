internal import Crypto

/// An Ed25519 key that signs notes: `PRIVATE+KEY+<name>+<hash>+<base64>`, kept beside the book.
public struct SigningKey: Sendable {
  private static let marker = "PRIVATE+KEY+"

  private let key: Curve25519.Signing.PrivateKey

  /// The public half, to give to whoever verifies.
  public let verifier: VerifierKey

  /// The name in the signature line.
  public var name: String { verifier.name }

  /// The secret text form, one line without newline.
  public var text: String {
    Self.marker + verifier.identity.text(of: key.rawRepresentation.map(\.self))
  }

  /// Makes the key of a 32-byte seed.
  public init(name: String, seed: [UInt8]) throws(JournalFault) {
    do {
      key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    } catch {
      throw .malformedKey(expected: .keyBytes)
    }
    verifier = try VerifierKey(name: name, publicKey: key.publicKey.rawRepresentation.map(\.self))
  }

  /// Makes a new key from the system's secure randomness.
  public init(generatingFor name: String) throws(JournalFault) {
    let key = Curve25519.Signing.PrivateKey()
    try self.init(name: name, seed: key.rawRepresentation.map(\.self))
  }

  /// Reads the text form; the hash in it must be the one of its name and key.
  public init(parsing text: String) throws(JournalFault) {
    let marker = Self.marker.utf8
    guard text.utf8.starts(with: marker) else {
      throw .malformedKey(expected: .literal(Self.marker))
    }
    let rest = String(Substring(text.utf8.dropFirst(marker.count)))
    let (name, seed) = try KeyIdentity.split(rest)
    try self.init(name: name, seed: seed)
    guard text.utf8.elementsEqual(self.text.utf8) else { throw .malformedKey(expected: .keyHash) }
  }

  func signature(of message: [UInt8]) throws(JournalFault) -> [UInt8] {
    do {
      return try key.signature(for: message).map(\.self)
    } catch {
      throw .malformedKey(expected: .keyBytes)
    }
  }
}

extension SigningKey: CustomStringConvertible, CustomReflectable {
  /// The name only: a key that is printed by accident must not show its secret.
  public var description: String { "SigningKey(\(name))" }

  public var customMirror: Mirror { Mirror(self, children: ["name": name]) }
}
