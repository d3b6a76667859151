import PaichaJournal
import PaichaModel

/// Proofs, checkpoints, keys and the counts of a frozen evaluation, as somebody hands them over.
enum ProofFuzz {
  static func run(_ choice: UInt8, _ bytes: [UInt8]) throws {
    switch choice % 6 {
    case 0: try proof(bytes)
    case 1: try note(String(decoding: bytes, as: UTF8.self))
    case 2: try key(String(decoding: bytes, as: UTF8.self))
    case 3: try tallies(bytes)
    case 4: try grownTree(bytes)
    default: try frontier(bytes)
    }
  }

  /// A proof that is read is written, and read again, as the same proof.
  private static func proof(_ bytes: [UInt8]) throws {
    guard let file = try reading({ () throws(JournalFault) in try ProofFile(decoding: bytes) })
    else { return }
    let again = try ProofFile(decoding: Array(file.encoded.utf8))
    try require(again == file, "a proof comes back as another: \(again.encoded)")
    try require(again.encoded.isSame(as: file.encoded), "a proof is written in two ways")
    try require(again.isValid == file.isValid, "a proof holds only once")
  }

  /// A note and a checkpoint that are read are written to the text they came from.
  private static func note(_ text: String) throws {
    if let checkpoint = try reading({ () throws(JournalFault) in try Checkpoint(parsing: text) }) {
      try require(checkpoint.text.isSame(as: text), "a checkpoint is written to another text")
    }
    guard let note = try reading({ () throws(JournalFault) in try SignedNote(parsing: text) })
    else { return }
    try require(note.encoded.isSame(as: text), "a note is written to another text")
    _ = try reading { () throws(JournalFault) in try Checkpoint(parsing: note.text) }
    let key = try SigningKey(name: "fuzz", seed: [UInt8](repeating: 7, count: 32))
    var signed = note
    try signed.sign(with: key)
    // A signature line of the input may bear the name and hash of the key by chance or by seed.
    if note.signatures.allSatisfy({ $0.name != key.name }) { try signed.verify(key.verifier) }
    if signed.signatures.count <= 100 {
      let again = try SignedNote(parsing: signed.encoded)
      try require(again.signatures == signed.signatures, "signatures come back as others")
      try require(again.text.isSame(as: note.text), "signing changes the text")
    }
    _ = try reading { () throws(JournalFault) in try note.verify(key.verifier) }
  }

  /// A key that is read is written to the text it came from.
  private static func key(_ text: String) throws {
    if let key = try reading({ () throws(JournalFault) in try VerifierKey(parsing: text) }) {
      try require(key.text.isSame(as: text), "a public key is written to another text")
    }
    guard let key = try reading({ () throws(JournalFault) in try SigningKey(parsing: text) })
    else { return }
    try require(key.text.isSame(as: text), "a signing key is written to another text")
    let note = try Checkpoint(origin: "fuzz", size: 0, root: Frontier().root).signed(with: key)
    try note.verify(key.verifier)
  }

  /// Counts that are read are written, and read again, as the same counts.
  private static func tallies(_ bytes: [UInt8]) throws {
    guard
      let tallies = try reading({ () throws(JournalFault) in try FrozenTallies(decoding: bytes) })
    else { return }
    let encoded = tallies.encoded
    let again = try FrozenTallies(decoding: encoded)
    try require(again == tallies, "counts come back as others")
    try require(again.encoded == encoded, "counts are written in two ways")
  }

  /// A tree of a leaf for each byte: proofs of it hold, altered ones do not.
  private static func grownTree(_ bytes: [UInt8]) throws {
    guard bytes.count > 4 else { return }
    let leaves = bytes.dropFirst(4).prefix(200).map { TreeHash.leaf([$0]) }
    let size = UInt64(leaves.count)
    let index = UInt64(bytes[0]) % size
    let earlier = UInt64(bytes[1]) % size + 1
    let inclusion = try InclusionProof(of: index, in: size, leaves: leaves)
    let consistency = try ConsistencyProof(from: earlier, to: size, leaves: leaves)
    for file in [ProofFile.inclusion(inclusion), .consistency(consistency)] {
      try require(file.isValid, "a proof of a tree does not hold: \(file.encoded)")
      let again = try ProofFile(decoding: Array(file.encoded.utf8))
      try require(again == file, "a proof comes back as another")
    }
    let (place, mask) = (Int(bytes[2]), max(1, bytes[3]))
    var wrong = inclusion
    if wrong.proof.isEmpty {
      wrong.root[place % 32] ^= mask
    } else {
      wrong.proof[place % wrong.proof.count][place % 32] ^= mask
    }
    try require(!wrong.isValid, "an altered inclusion proof holds")
    var other = consistency
    if other.proof.isEmpty {
      other.root2[place % 32] ^= mask
    } else {
      other.proof[place % other.proof.count][place % 32] ^= mask
    }
    try require(!other.isValid, "an altered consistency proof holds")
  }

  /// The edge of a tree is encoded to the bytes it came from, and grows from there.
  private static func frontier(_ bytes: [UInt8]) throws {
    guard bytes.count >= 8 else { return }
    let size = bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let edge = Array(bytes.dropFirst(8))
    guard
      var frontier = try reading({ () throws(JournalFault) in
        try Frontier(size: size, encoded: edge)
      })
    else { return }
    try require(frontier.encoded == edge, "an edge is encoded to other bytes")
    _ = frontier.root
    guard size < .max else { return }
    frontier.append(TreeHash.leaf([]))
    try require(
      frontier.encoded.count == (size + 1).nonzeroBitCount * Digest.byteCount,
      "an edge of \(size + 1) leaves has \(frontier.encoded.count) bytes"
    )
  }

  /// What is read, or nothing where the fault has words to tell it by.
  private static func reading<Value>(
    _ body: () throws(JournalFault) -> Value
  ) throws -> Value? {
    do throws(JournalFault) {
      return try body()
    } catch {
      let what = error.what
      try require(!what.en.isEmpty && !what.zh.isEmpty, "a fault without words: \(error)")
      return nil
    }
  }
}
