import PaichaJournal
import PaichaModel

/// The files of a bundle, read: its entry, proofs, note and key as what they claim to be.
struct BundlePapers {
  let entry: Entry
  let freeze: EvaluationFreeze
  let layout: BundleLayout
  let note: SignedNote
  let key: VerifierKey
  private let entryBytes: [UInt8]
  private let inclusion: InclusionProof
  private let consistency: ConsistencyProof
  private let files: [String: [UInt8]]

  /// Reads every file of the bundle that the entry is of.
  init(_ folder: BundleFolder) throws(BundleFault) {
    entryBytes = try folder.bytes(of: BundleLayout.entry)
    entry = try BundlePapers.entry(entryBytes)
    guard case .evaluationFrozen(let freeze) = entry.event else {
      throw .unreadable(
        file: BundleLayout.entry,
        Words(zh: "不是定稿条目", en: "freezes no evaluation")
      )
    }
    self.freeze = freeze
    layout = BundleLayout(year: freeze.year)
    var files: [String: [UInt8]] = [:]
    for name in layout.all where name != BundleLayout.entry {
      files[name] = try folder.bytes(of: name)
    }
    self.files = files
    key = try BundlePapers.key(files[BundleLayout.key] ?? [])
    note = try BundlePapers.note(files[BundleLayout.checkpoint] ?? [])
    guard
      case .inclusion(let inclusion) = try BundlePapers.proof(BundleLayout.inclusion, in: files),
      case .consistency(let consistency) = try BundlePapers.proof(
        BundleLayout.consistency,
        in: files
      )
    else {
      throw .unreadable(
        file: "\(BundleLayout.inclusion), \(BundleLayout.consistency)",
        Words(zh: "不是所需的证明", en: "are not the proofs wanted")
      )
    }
    self.inclusion = inclusion
    self.consistency = consistency
  }

  func file(_ name: String) -> BundleFile { BundleFile(name: name, bytes: files[name] ?? []) }

  func checkpoint() throws(BundleFault) -> Checkpoint {
    try BundlePapers.reading(BundleLayout.checkpoint) { () throws(JournalFault) in
      try Checkpoint(parsing: note.text)
    }
  }

  func tallies() throws(BundleFault) -> FrozenTallies {
    try BundlePapers.reading(layout.tallies) { () throws(JournalFault) in
      try FrozenTallies(decoding: files[layout.tallies] ?? [])
    }
  }

  func rulebook() throws(BundleFault) -> Rulebook {
    do throws(RulebookFault) {
      let bytes = files[BundleLayout.rulebook] ?? []
      return try RulebookText(file: BundleLayout.rulebook, bytes: bytes).rulebook
    } catch {
      throw .unreadable(file: BundleLayout.rulebook, error.what)
    }
  }

  /// Why the entry is not proved to be in the signed journal.
  func inclusionFault(_ checkpoint: Checkpoint) -> BundleFault? {
    let leaf = TreeHash.leaf(entryBytes).bytes
    guard inclusion.leafIndex == entry.number, inclusion.leafHash == leaf else {
      return .inclusion(Words(zh: "是另一条目的证明", en: "is of another entry"))
    }
    guard inclusion.treeSize == checkpoint.size, inclusion.root == checkpoint.root.bytes else {
      return .inclusion(
        Words(zh: "所证的不是检查点的台账", en: "is not of the journal of the checkpoint")
      )
    }
    guard inclusion.isValid else {
      return .inclusion(
        Words(zh: "证明不能从条目推到根", en: "does not lead from the entry to the root")
      )
    }
    return nil
  }

  /// Why the journal that was read is not proved to begin the signed one, up to the entry.
  func consistencyFault(_ checkpoint: Checkpoint) -> BundleFault? {
    guard consistency.size1 == freeze.journal.size,
      Digest(consistency.root1)?.base64 == freeze.journal.root
    else {
      return .consistency(
        Words(zh: "所证的不是取数时的台账", en: "is not of the journal that was read")
      )
    }
    guard consistency.size2 == checkpoint.size, consistency.root2 == checkpoint.root.bytes else {
      return .consistency(
        Words(zh: "所证的不是检查点的台账", en: "is not of the journal of the checkpoint")
      )
    }
    guard consistency.isValid else {
      return .consistency(
        Words(zh: "证明不能推到两个根", en: "does not lead to both roots")
      )
    }
    guard entry.number == freeze.journal.size else {
      return .consistency(
        Words(zh: "取数与定稿之间另有条目", en: "there are entries between reading and freezing")
      )
    }
    return nil
  }

  /// Where counts are not those of the entry, or of another book than the checkpoint.
  func disagreement(of tallies: FrozenTallies, _ checkpoint: Checkpoint?) -> BundleFault? {
    let origin = JournalProving.checkpointOrigin(of: tallies.origin)
    let agreements = [
      ("year", tallies.year == freeze.year), ("as_of", tallies.asOf == freeze.asOf),
      ("scope", tallies.choice == freeze.scope),
      ("journal_size", tallies.journal.size == freeze.journal.size),
      ("journal_root", tallies.journal.root == freeze.journal.root),
      ("origin", checkpoint.map { $0.origin == origin } ?? true),
    ]
    return agreements.first { !$0.1 }
      .map { .contradiction(file: layout.tallies, member: $0.0) }
  }

  func disagreement(of rulebook: Rulebook) -> BundleFault? {
    rulebook.title == freeze.rulebook
      ? nil : .contradiction(file: BundleLayout.rulebook, member: "rulebook, edition")
  }
}

extension BundlePapers {
  private static func entry(_ bytes: [UInt8]) throws(BundleFault) -> Entry {
    let result: Result<Entry, JournalFault> = bytes.withUnsafeBytes { buffer in
      do throws(JournalFault) {
        return .success(try EntryCodec.decode(buffer))
      } catch {
        return .failure(error)
      }
    }
    return try reading(BundleLayout.entry) { () throws(JournalFault) in try result.get() }
  }

  private static func key(_ bytes: [UInt8]) throws(BundleFault) -> VerifierKey {
    let text = String(decoding: bytes, as: UTF8.self)
    let key = try reading(BundleLayout.key) { () throws(JournalFault) in
      try VerifierKey(parsing: text.split(separator: "\n").first.map(String.init) ?? "")
    }
    try requireSpelling(BundleFile(name: BundleLayout.key, line: key.text), bytes)
    return key
  }

  private static func note(_ bytes: [UInt8]) throws(BundleFault) -> SignedNote {
    let text = String(decoding: bytes, as: UTF8.self)
    let note = try reading(BundleLayout.checkpoint) { () throws(JournalFault) in
      try SignedNote(parsing: text)
    }
    let encoded = Array(note.encoded.utf8)
    try requireSpelling(BundleFile(name: BundleLayout.checkpoint, bytes: encoded), bytes)
    return note
  }

  private static func proof(
    _ name: String,
    in files: [String: [UInt8]]
  ) throws(BundleFault) -> ProofFile {
    let bytes = files[name] ?? []
    let proof = try reading(name) { () throws(JournalFault) in try ProofFile(decoding: bytes) }
    try requireSpelling(BundleFile(name: name, line: proof.encoded), bytes)
    return proof
  }

  /// What says the same in other bytes was not written by this program.
  private static func requireSpelling(
    _ written: BundleFile,
    _ bytes: [UInt8]
  ) throws(BundleFault) {
    guard written.bytes != bytes else { return }
    throw .unreadable(
      file: written.name,
      Words(zh: "写法与本程序所写的不同", en: "is not spelled as this program writes it")
    )
  }

  private static func reading<Value>(
    _ file: String,
    _ body: () throws(JournalFault) -> Value
  ) throws(BundleFault) -> Value {
    do throws(JournalFault) {
      return try body()
    } catch {
      throw .unreadable(file: file, error.what)
    }
  }
}
