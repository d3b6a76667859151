import Foundation
import PaichaJournal
import PaichaModel
import Testing

@testable import PaichaService

/// The proofs of a bundle, with every byte of them changed in turn.
@Suite struct BundlePapersTests {
  private let frozen: FrozenBook

  init() throws {
    frozen = try FrozenBook()
    try frozen.freeze()
  }

  /// Whether entry, proofs, note and key are read and fit each other.
  private func holds() throws -> Bool {
    do throws(BundleFault) {
      let papers = try BundlePapers(BundleFolder(frozen.bundle))
      let checkpoint = try papers.checkpoint()
      return (try? papers.note.verify(papers.key)) != nil
        && papers.inclusionFault(checkpoint) == nil && papers.consistencyFault(checkpoint) == nil
    } catch {
      #expect(error.code == .unreadable)
      return false
    }
  }

  @Test(arguments: BundleLayout.proofs)
  func `No byte of a proof can be changed`(name: String) throws {
    #expect(try holds())
    let path = URL(filePath: "\(frozen.bundle)/\(name)")
    let whole = try Data(contentsOf: path)
    for position in whole.indices {
      var changed = whole
      changed[position] ^= ([1, 2, 0x20, 0x80] as [UInt8])[position % 4]
      try changed.write(to: path)
      #expect(try !holds(), "byte \(position) of \(name)")
    }
  }
}
