import PaichaJournal
import Testing

struct FrontierTests {
  private let leaves = NaiveTree(leafCount: 300).leaves

  @Test func `The root of every size to 300 is the one RFC 6962 defines`() {
    var tree = NaiveTree(leafCount: 300)
    var frontier = Frontier()
    for size in 0...leaves.count {
      #expect(frontier.size == UInt64(size))
      #expect(frontier.root == tree.root(0..<size))
      if size < leaves.count { frontier.append(leaves[size]) }
    }
  }

  @Test func `A frontier that was stored and read goes on as if nothing had happened`() throws {
    var whole = Frontier()
    for leaf in leaves {
      var resumed = try Frontier(size: whole.size, encoded: whole.encoded)
      #expect(resumed == whole)
      #expect(whole.encoded.count == whole.size.nonzeroBitCount * 32)
      whole.append(leaf)
      resumed.append(leaf)
      #expect(resumed.root == whole.root)
    }
  }

  @Test(arguments: [(0, 32), (1, 0), (1, 31), (1, 64), (3, 32), (7, 97)])
  func `A frontier whose bytes do not fit its size is refused`(size: UInt64, byteCount: Int) {
    #expect(throws: JournalFault.frontierMismatch(size: size, byteCount: byteCount)) {
      try Frontier(size: size, encoded: [UInt8](repeating: 0, count: byteCount))
    }
  }
}
