extension SignedNote {
  /// More signatures than any journal of ours will have; a longer note is not worth the work.
  private static let maximumSignatures = 100

  /// Reads a note with at least one signature; whether any of them holds is for `verify` to say.
  public init(parsing encoded: String) throws(JournalFault) {
    try Self.check(encoded)
    let newline = UInt8(ascii: "\n")
    let lines = encoded.utf8.dropLast().split(separator: newline, omittingEmptySubsequences: false)
    guard let blank = lines.lastIndex(where: \.isEmpty), blank > 0 else {
      throw .malformedNote(line: lines.count, expected: .blankLine)
    }
    let signatureLines = lines[(blank + 1)...]
    guard (1...Self.maximumSignatures).contains(signatureLines.count) else {
      throw .malformedNote(line: blank + 2, expected: .signatureLine)
    }
    var signatures: [Signature] = []
    for index in signatureLines.indices {
      guard let signature = Signature(line: Substring(lines[index])) else {
        throw .malformedNote(line: index + 1, expected: .signatureLine)
      }
      signatures.append(signature)
    }
    let text = lines[..<blank].map { String(Substring($0)) + "\n" }.joined()
    self.init(checked: text, signatures: signatures)
  }
}

extension SignedNote.Signature {
  /// Reads `— <name> <base64>`, or gives nothing.
  fileprivate init?(line: Substring) {
    let dash = "— ".utf8
    guard line.utf8.starts(with: dash) else { return nil }
    let parts = line.utf8.dropFirst(dash.count).split(
      separator: UInt8(ascii: " "),
      omittingEmptySubsequences: false
    )
    guard parts.count == 2 else { return nil }
    let name = String(Substring(parts[0]))
    guard KeyIdentity.isName(name),
      let bytes = Base64.decode(String(Substring(parts[1]))), bytes.count > 4
    else { return nil }
    self.name = name
    keyHash = Array(bytes.prefix(4))
    self.bytes = Array(bytes.dropFirst(4))
  }
}
