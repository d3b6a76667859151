import PaichaModel

/// Copies the files of evidence of a book, each checked against its name on the way.
///
/// Taken after the copy of the book: what its entries name was kept before they were recorded.
final class EvidenceCopying {
  private let source: EvidenceFolder
  private let target: EvidenceFolder
  private var copied: [EvidenceHash] = []
  /// What the target holds now, whether it was copied or there already.
  private(set) var taken: Set<EvidenceHash> = []

  init(from source: EvidenceFolder, to target: EvidenceFolder) {
    self.source = source
    self.target = target
  }

  /// Copies what is not there yet; what is altered in the source stays behind.
  func run(progress: (Int, Int) -> Void) throws -> EvidenceTaken {
    let names = try source.names()
    var sum = EvidenceTaken()
    for (position, name) in names.enumerated() {
      switch try target.take(name, from: source) {
      case .copied(let bytes):
        copied.append(name)
        taken.insert(name)
        sum.add(bytes)
      case .held(let bytes):
        taken.insert(name)
        sum.add(bytes)
      case .altered, .missing: break
      }
      progress(position + 1, names.count)
    }
    return sum
  }

  /// Takes away what was copied.
  func undo() { target.remove(copied) }
}

extension EvidenceTaken {
  fileprivate mutating func add(_ bytes: Int) {
    files += 1
    self.bytes += bytes
  }
}
