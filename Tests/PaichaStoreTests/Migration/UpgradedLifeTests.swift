import Foundation
import GRDB
import PaichaJournal
import PaichaModel
import Testing

@testable import PaichaStore

/// What later versions brought to a book lives on in this program.
@Suite struct UpgradedLifeTests {
  private func upgraded(_ release: ReleasedBook.Release) throws -> TestBook {
    let released = try ReleasedBook(release)
    return TestBook(
      store: try released.opened(),
      folder: released.folder,
      clock: TestClock(from: Instant(milliseconds: 2_000_000_000_000))
    )
  }

  @Test(arguments: [ReleasedBook.Release.fourth, .fifth, .seventh])
  func `The credit list goes on, and a person stays sealed`(release: ReleasedBook.Release) throws {
    let book = try upgraded(release)
    let listing = try #require(try book.store.credit("K7QX-C4")?.listing)
    #expect(listing.phase == .published)
    let row = try #require(try book.store.creditRow("K7QX-C4"))
    #expect(row.name == "太原柏庭商业管理有限公司")
    #expect(row.formerNames == ["太原柏庭物业管理有限公司"])
    let person = try #require(try book.store.person("K7QX-N1"))
    #expect(person.row.person.maskedName == "柏*")
    #expect(person.reveals.map(\.actor) == ["ding.xin"])
    #expect(person.row.forgottenOn == nil)
    #expect(try book.store.credit("K7QX-C5")?.listing.opening.venue == "TY-C01")

    let renamed = CreditCorrection(name: "太原柏庭集团有限公司")
    let event = CreditEvent(
      .corrected(renamed),
      StepFacts(on: "2027-01-05", note: "更名"),
      by: "ding.xin"
    )
    try book.commit([.creditStepped("K7QX-C4", zone: "14101001", event)], by: "ding.xin")
    #expect(try book.store.creditRow("K7QX-C4")?.name == "太原柏庭集团有限公司")
    #expect(try book.store.verify { _, _ in }.problems == [])
  }

  @Test(arguments: [ReleasedBook.Release.fifth, .seventh])
  func `An adjusted area is kept, and the next one follows it`(
    release: ReleasedBook.Release
  ) throws {
    let book = try upgraded(release)
    func moves() throws -> [String] {
      try book.store.boundaryChanges().map { "\($0.zone) \($0.kind.rawValue) \($0.venue)" }
    }
    #expect(try moves() == ["11101001 add TY-C01", "14101001 remove TY-C01"])
    #expect(try book.store.venue("TY-C01")?.zone == "11101001")
    #expect(try book.store.lastMove(of: "TY-C01") == "2026-07-01")
    let back = BoundaryAdjustment(
      zone: "14101001",
      facts: StepFacts(on: "2027-01-01", document: "商开函〔2027〕1号"),
      added: [.init("TY-C01", from: "11101001")],
      removed: []
    )
    try book.commit([.zoneAdjusted(back)])
    #expect(try moves().count == 4)
    #expect(try book.store.venue("TY-C01")?.zone == "14101001")
    #expect(try book.store.verify { _, _ in }.problems == [])
  }

  @Test func `A book of version 7 keeps what was frozen and sent, and takes the next statement`()
    throws
  {
    let released = try ReleasedBook(.seventh)
    #expect(try released.version() == 7)
    for (table, rows) in try released.contents() { #expect(!rows.isEmpty, "\(table)") }
    let book = try upgraded(.seventh)
    let head = try book.store.head()
    #expect(head.size == ReleasedBook.Release.seventh.size)
    #expect(Data(head.root.bytes).base64EncodedString() == ReleasedBook.Release.seventh.root)
    #expect(try book.store.verify { _, _ in }.problems == [])

    let frozen = try #require(try book.store.freezes().first)
    #expect(frozen.year == 2025 && frozen.asOf == "2025-12-31" && frozen.frozenBy == "gao.ping")
    func sent() throws -> [String] {
      try book.store.statements(year: 2026, by: "2027-12-31")
        .map { "\($0.zone) \($0.period.ordinal) \($0.sentOn) \($0.corrections)" }
    }
    #expect(try sent() == ["11101001 3 2026-10-10 0"])
    let quarter = try #require(StatisticsPeriod(.quarter, year: 2026, ordinal: 4))
    let next = SentStatement(
      zone: "11101001",
      period: quarter,
      receiver: "市商务局",
      facts: StepFacts(on: "2027-01-12", document: "经开统〔2027〕1号")
    )
    try book.commit([.statementSent(next)], by: "gao.ping")
    #expect(try sent() == ["11101001 3 2026-10-10 0", "11101001 4 2027-01-12 0"])
    #expect(try book.store.verify { _, _ in }.problems == [])
  }
}
