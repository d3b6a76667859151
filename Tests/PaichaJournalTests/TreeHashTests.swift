import PaichaJournal
import Testing

struct TreeHashTests {
  /// The eight leaves that implementations of RFC 6962 test with.
  private static let leaves: [[UInt8]] = [
    [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
    Array(0x50...0x57), Array(0x60...0x6F),
  ]

  /// The published roots of the trees of their first 0 to 8.
  private static let roots = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]

  @Test(arguments: 0...8)
  func `The roots of the standard leaves are the published ones`(size: Int) {
    var frontier = Frontier()
    for leaf in Self.leaves.prefix(size) {
      frontier.append(TreeHash.leaf(leaf))
    }
    #expect(frontier.root.hex == Self.roots[size])
  }

  @Test func `A leaf and a node of the same bytes have different hashes`() {
    let left = TreeHash.leaf([1])
    let right = TreeHash.leaf([2])
    #expect(TreeHash.leaf(left.bytes + right.bytes) != TreeHash.node(left, right))
    #expect(TreeHash.node(left, right) != TreeHash.node(right, left))
    #expect(TreeHash.node(left, right) == ContentHash.of([1] + left.bytes + right.bytes))
  }

  @Test func `Bytes that arrive in pieces have the hash of the whole`() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0) }
    var hash = ContentHash()
    for start in stride(from: 0, to: bytes.count, by: 37) {
      bytes[start..<min(start + 37, bytes.count)].withUnsafeBytes { hash.update($0) }
    }
    #expect(hash.finish() == ContentHash.of(bytes))
  }
}
