import Foundation
import PaichaJournal
import PaichaModel
import PaichaService
import PaichaStore

/// A bundle that hangs together but does not tell the truth: all that a forger with a key can do.
struct BundleForgery {
  private let original: FrozenBook
  private let freeze: EvaluationFreeze
  private let number: UInt64
  private var files: [String: [UInt8]] = [:]
  var rulebook: String
  var journal: JournalState
  var year: Int
  /// Entries between reading and freezing that the forger would rather not show.
  var hidden = 0
  var origin = "paicha/K7QX"
  var event: Event?

  init(_ original: FrozenBook, _ frozen: EvaluationFreezing.Frozen) throws {
    self.original = original
    freeze = frozen.freeze
    number = frozen.entry
    rulebook = freeze.rulebook
    journal = freeze.journal
    year = freeze.year
    for file in freeze.files {
      files[file.name] = Array(
        try Data(contentsOf: URL(filePath: "\(original.bundle)/\(file.name)"))
      )
    }
  }

  /// Replaces a text of a file wherever it stands.
  mutating func change(_ name: String, _ text: String, to other: String) {
    let old = String(decoding: files[name] ?? [], as: UTF8.self)
    files[name] = Array(old.replacing(text, with: other).utf8)
  }

  /// Lists one more file, wherever its name leads.
  mutating func add(_ name: String) { files[name] = [1] }

  /// Writes the bundle with new hashes, proofs and signature, and gives its key.
  func write(to path: String, seed: UInt8 = 7) throws -> VerifierKey {
    let key = try SigningKey(name: origin, seed: [UInt8](repeating: seed, count: 32))
    let (entry, leaves) = try sealed()
    let size = UInt64(leaves.count)
    var edge = Frontier()
    for leaf in leaves { edge.append(leaf) }
    let note = try Checkpoint(origin: origin, size: size, root: edge.root).signed(with: key)
    let inclusion = try InclusionProof(of: size - 1, in: size, leaves: leaves)
    let consistency = try ConsistencyProof(from: number, to: size, leaves: leaves)
    var all = files
    all["entry.json"] = entry
    all["inclusion.json"] = Array((ProofFile.inclusion(inclusion).encoded + "\n").utf8)
    all["consistency.json"] = Array((ProofFile.consistency(consistency).encoded + "\n").utf8)
    all["checkpoint"] = Array(note.encoded.utf8)
    all["key.pub"] = Array((key.verifier.text + "\n").utf8)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, bytes) in all where !name.contains("/") {
      try Data(bytes).write(to: URL(filePath: "\(path)/\(name)"))
    }
    return key.verifier
  }

  private func sealed() throws -> (entry: [UInt8], leaves: [Digest]) {
    var leaves: [Digest] = []
    try original.book.store.leafHashes(in: 0..<number) { leaves.append($0) }
    for hidden in 0..<hidden { leaves.append(TreeHash.leaf([UInt8(hidden)])) }
    var writer = CanonicalWriter()
    EntryCodec.encode(
      Entry(
        number: UInt64(leaves.count),
        at: ServiceBook.start,
        actor: "evaluator",
        event: event ?? .evaluationFrozen(forged)
      ),
      into: &writer
    )
    return (writer.bytes, leaves + [TreeHash.leaf(writer.bytes)])
  }

  private var forged: EvaluationFreeze {
    EvaluationFreeze(
      year: year,
      asOf: freeze.asOf,
      scope: freeze.scope,
      rulebook: rulebook,
      journal: journal,
      files: files.sorted { $0.key < $1.key }.compactMap { name, bytes in
        EvidenceHash(ContentHash.of(bytes).hex).map { .init(name: name, hash: $0) }
      }
    )
  }
}
