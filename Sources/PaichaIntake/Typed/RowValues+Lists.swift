import PaichaModel

/// Cells that hold several values with a semicolon between them.
extension RowValues {
  /// Names, also separated as Chinese text does; nothing where the cell names nobody.
  func names(_ field: Field) throws(RowProblem) -> [String]? {
    guard let text = try note(field) else { return nil }
    let names = RowValues.parts(of: text) { $0 == ";" || $0 == "；" || $0 == "、" }
    return names.isEmpty ? nil : names
  }

  /// Sentences; only a semicolon parts them, since an enumeration comma (、) belongs to the text.
  func sentences(_ field: Field) throws(RowProblem) -> [String]? {
    guard let text = try note(field) else { return nil }
    let sentences = RowValues.parts(of: text) { $0 == ";" || $0 == "；" }
    return sentences.isEmpty ? nil : sentences
  }

  /// Hashes of evidence that is cited, not kept.
  func evidence(_ field: Field) throws(RowProblem) -> [Evidence] {
    guard let text = text(field) else { return [] }
    var evidence: [Evidence] = []
    for part in text.split(separator: ";") {
      guard let hash = EvidenceHash(String(part)) else {
        throw problem(
          field,
          .notAHash,
          Words(
            zh: "应为 64 位十六进制，多个用 ; 分隔",
            en: "should be 64 hexadecimal digits, ; between several"
          )
        )
      }
      evidence.append(Evidence(hash: hash, name: nil))
    }
    return evidence
  }

  private static func parts(of text: String, _ isSeparator: (Character) -> Bool) -> [String] {
    text.split(whereSeparator: isSeparator).map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
  }
}

extension Substring {
  fileprivate func trimmingSpaces() -> String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
