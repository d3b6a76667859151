/// How a note's signer is known: a name, and the first bytes of a hash over name and public key.
struct KeyIdentity: Hashable, Sendable {
  /// The byte that says Ed25519, in keys and in their hash.
  static let ed25519: UInt8 = 0x01

  let name: String
  let hash: [UInt8]

  /// Computes the hash of a key; the name must be one that a signature line can carry.
  init(name: String, publicKey: [UInt8]) throws(JournalFault) {
    guard Self.isName(name) else { throw .malformedKey(expected: .keyName) }
    self.name = name
    let hashed = Array(name.utf8) + [UInt8(ascii: "\n"), Self.ed25519] + publicKey
    hash = Array(ContentHash.of(hashed).bytes.prefix(4))
  }

  /// `<name>+<hash>+<base64>` of the key bytes after the type byte.
  func text(of key: [UInt8]) -> String {
    "\(name)+\(Hexadecimal.encode(hash))+\(Base64.encode([Self.ed25519] + key))"
  }

  /// Splits `<name>+<hash>+<base64>` and checks that it holds 32 bytes of an Ed25519 key.
  static func split(_ text: String) throws(JournalFault) -> (name: String, key: [UInt8]) {
    let parts = text.utf8.split(
      separator: UInt8(ascii: "+"),
      maxSplits: 2,
      omittingEmptySubsequences: false
    )
    guard parts.count == 3 else { throw .malformedKey(expected: .literal("name+hash+base64")) }
    guard let bytes = Base64.decode(String(Substring(parts[2]))),
      bytes.count == 33, bytes.first == ed25519
    else { throw .malformedKey(expected: .keyBytes) }
    return (String(Substring(parts[0])), Array(bytes.dropFirst()))
  }

  /// A name is not empty and has neither Unicode spaces, nor control characters, nor plus signs.
  static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        scalar != "+" && scalar.value >= 0x20 && !scalar.properties.isWhitespace
      }
  }
}
