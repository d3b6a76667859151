/// A text with the signatures of one or more keys (C2SP signed-note).
public struct SignedNote: Sendable {
  /// One signature line: who signed, and what the key made of the text.
  public struct Signature: Hashable, Sendable {
    public let name: String
    /// The first four bytes of the hash of the key's name and public bytes.
    public let keyHash: [UInt8]
    public let bytes: [UInt8]
  }

  /// The signed text with its final newline.
  public let text: String
  public private(set) var signatures: [Signature]

  /// Makes a note that nobody has signed yet; the text is lines, each ending in a newline.
  public init(text: String) throws(JournalFault) {
    try Self.check(text)
    self.text = text
    signatures = []
  }

  init(checked text: String, signatures: [Signature]) {
    self.text = text
    self.signatures = signatures
  }

  /// Adds the signature of a key.
  public mutating func sign(with key: SigningKey) throws(JournalFault) {
    let identity = key.verifier.identity
    let bytes = try key.signature(of: Array(text.utf8))
    signatures.append(Signature(name: identity.name, keyHash: identity.hash, bytes: bytes))
  }

  /// Requires a signature of this key that fits the text; those of other keys are passed over.
  public func verify(_ key: VerifierKey) throws(JournalFault) {
    let own = signatures.filter { signature in
      signature.keyHash == key.identity.hash
        && signature.name.utf8.elementsEqual(key.identity.name.utf8)
    }
    guard !own.isEmpty else { throw .notSigned(by: key.name) }
    let message = Array(text.utf8)
    guard own.allSatisfy({ key.isValid($0.bytes, for: message) }) else {
      throw .badSignature(of: key.name)
    }
  }

  /// The text, a blank line and the signature lines, as the note is stored and sent.
  public var encoded: String {
    signatures.reduce(into: text + "\n") { encoded, signature in
      encoded += "— \(signature.name) \(Base64.encode(signature.keyHash + signature.bytes))\n"
    }
  }

  /// Refuses a text that does not end its last line or has a control character.
  static func check(_ text: String) throws(JournalFault) {
    var line = 1
    for byte in text.utf8 {
      guard byte >= 0x20 || byte == UInt8(ascii: "\n") else {
        throw .malformedNote(line: line, expected: .noControlCharacters)
      }
      line += byte == UInt8(ascii: "\n") ? 1 : 0
    }
    guard text.utf8.last == UInt8(ascii: "\n") else {
      throw .malformedNote(line: line, expected: .finalNewline)
    }
  }
}
