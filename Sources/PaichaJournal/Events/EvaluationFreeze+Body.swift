import PaichaModel

/// Frozen evaluations as bodies.
extension EvaluationFreeze {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put("as_of", asOf)
    fields.put("files", objects: files.map(\.body))
    fields.put("journal_root", journal.root)
    fields.put("journal_size", Int(journal.size))
    fields.put("rulebook", rulebook)
    fields.put("scope", scope.rawValue)
    fields.put("year", year)
    return fields
  }

  init(_ fields: inout BodyFields) throws(BodyProblem) {
    let (asOf, files) = (try fields.day("as_of"), try fields.objects("files", File.init))
    self.init(
      year: try fields.evaluationYear("year"),
      asOf: asOf,
      scope: try fields.coded("scope", ScopeChoice.self),
      rulebook: try fields.text("rulebook"),
      journal: try fields.journalState(),
      files: files
    )
  }
}

extension EvaluationFreeze.File {
  fileprivate var body: BodyFields {
    var fields = BodyFields()
    fields.put("name", name)
    fields.put("sha256", hash.hex)
    return fields
  }

  fileprivate init(_ fields: inout BodyFields) throws(BodyProblem) {
    let (name, text) = (try fields.text("name"), try fields.text("sha256"))
    guard let hash = EvidenceHash(text), hash.hex == text else {
      throw BodyProblem(expected: "a SHA-256")
    }
    self.init(name: name, hash: hash)
  }
}

extension BodyFields {
  /// A year that can be evaluated.
  mutating func evaluationYear(_ key: String) throws(BodyProblem) -> Int {
    let year = try number(key)
    guard (1950...2200).contains(year) else {
      throw BodyProblem(expected: "1950 to 2200 at \(key)")
    }
    return year
  }

  /// A state of a journal that has entries, from `journal_root` and `journal_size`.
  mutating func journalState() throws(BodyProblem) -> JournalState {
    let (root, size) = (try text("journal_root"), try number("journal_size"))
    guard Digest(base64: root) != nil else { throw BodyProblem(expected: "a root in base64") }
    guard size > 0 else { throw BodyProblem(expected: "a size above 0") }
    return JournalState(size: UInt64(size), root: root)
  }
}
