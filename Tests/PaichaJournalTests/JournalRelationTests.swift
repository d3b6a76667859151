import PaichaJournal
import Testing

/// How one journal stands to another: the same, shorter, longer, or another history.
struct JournalRelationTests {
  private static let leaves = NaiveTree(leafCount: 20_000).leaves

  private func relation(_ mine: some Sequence<Digest>, _ other: some Sequence<Digest>) throws
    -> JournalRelation
  {
    let (mine, other) = (Array(mine), Array(other))
    return try JournalRelation(of: mine, UInt64(mine.count), to: other, UInt64(other.count))
  }

  @Test(arguments: [
    (0, 0, JournalRelation.same), (0, 7, .behind(by: 7)), (7, 0, .ahead(by: 7)),
    (7, 7, .same), (8_192, 8_192, .same), (8_192, 8_193, .behind(by: 1)),
    (20_000, 8_192, .ahead(by: 11_808)), (19_999, 20_000, .behind(by: 1)),
  ])
  func `A beginning of the same history is told by how much it lacks`(
    size: Int,
    other: Int,
    expected: JournalRelation
  ) throws {
    #expect(try relation(Self.leaves.prefix(size), Self.leaves.prefix(other)) == expected)
  }

  @Test(arguments: [0, 1, 8_191, 8_192, 8_193, 16_383, 16_384, 19_998])
  func `The first entry that differs is named, whoever is longer`(entry: Int) throws {
    var altered = Self.leaves
    altered[entry] = TreeHash.leaf([1])
    let expected = JournalRelation.diverged(at: UInt64(entry))
    #expect(try relation(altered, Self.leaves) == expected)
    #expect(try relation(altered.prefix(19_999), Self.leaves) == expected)
    #expect(try relation(Self.leaves, altered.prefix(entry + 1)) == expected)
  }

  @Test func `What differs behind the end of the shorter one is not compared`() throws {
    var altered = Self.leaves
    altered[10_000] = TreeHash.leaf([1])
    #expect(try relation(Self.leaves.prefix(10_000), altered) == .behind(by: 10_000))
  }

  @Test func `A journal with fewer leaves than it says is of another history, not a crash`() throws
  {
    let short = Array(Self.leaves.prefix(5))
    #expect(try JournalRelation(of: short, 9, to: Self.leaves, 9) == .diverged(at: 5))
  }
}
