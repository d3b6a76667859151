import PaichaStore
import Testing

/// Values that no program of ours ever wrote are reported like any other, and never crash.
@Suite struct NonsenseBookTests {
  private let victim: Victim

  init() throws { victim = try Victim() }

  private func copy(_ name: String) throws -> RawBook { try victim.copy(name) }

  @Test(arguments: [
    "size = -1", "size = 1 << 62", "size = 0", "root = x'00'", "frontier = x'00'", "frontier = x''",
    "latest_on = 999999999", "last_at = -1", "size = 1 << 62, frontier = zeroblob(32)",
  ])
  func `A head of nonsense is reported, never trusted`(change: String) throws {
    let altered = try copy("head.db")
    try altered.alter("UPDATE journal_head SET \(change)")
    #expect(try altered.problems().tell(of: "journal_head"))
  }

  @Test(arguments: ["x'00'", "zeroblob(32)", "zeroblob(33)"])
  func `A leaf hash of nonsense is reported, never trusted`(hash: String) throws {
    let altered = try copy("leaf.db")
    try altered.alter("UPDATE journal_entry SET leaf_hash = \(hash) WHERE number = 7")
    #expect(try altered.problems().tell(of: "journal_entry"))
  }

  @Test(arguments: ["''", "'{}'", "'null'", "'[' || bytes", "bytes || ' '", "substr(bytes, 1, 40)"])
  func `Bytes that are no entry are reported with their number`(bytes: String) throws {
    let altered = try copy("bytes.db")
    try altered.alter("UPDATE journal_entry SET bytes = \(bytes) WHERE number = 7")
    let problems = try altered.problems()
    #expect(problems.contains(.entryAltered(7)))
    #expect(problems.contains { if case .entryUnreadable(7, _) = $0 { true } else { false } })
  }
}
