import PaichaModel
import PaichaStore
import Testing

/// Numbers from outside and the book's own, as audits see them.
@Suite struct AuditNumberTests {
  @Test(arguments: Engine.allCases)
  func `References and numbers of documents are told with their zone`(engine: Engine) throws {
    let history = try AuditHistory(engine)
    try history.book.log(.sample(reference: "GZ-1", day: "2025-03-03", findings: 1))
    try history.book.log(.sample(reference: "GZ-2", day: "2026-03-03"))
    try history.book.log(.sample(day: "2025-03-04"))
    try history.step(
      "K7QX-H1",
      .penalised(Penalty(StepFacts(on: "2025-05-05", document: "罚1号"), by: "局", fineFen: nil))
    )
    #expect(
      try history.facts(.numbers) == [
        .number(AuditedNumber(.inspection, "GZ-1", zone: "Z1")),
        .number(AuditedNumber(.penalty, "罚1号", zone: "Z1")),
      ]
    )
    #expect(try history.book.store.knows(.inspection, number: "GZ-2"))
    #expect(try !history.book.store.knows(.inspection, number: "GZ-3"))
    #expect(try !history.book.store.knows(.penalty, number: "罚1号"))
  }

  @Test func `A record that was taken out of its table leaves a gap`() throws {
    let history = try AuditHistory(.file)
    for _ in 1...4 { try history.find(.sample(.general, due: "2025-06-01")) }
    #expect(try history.facts(.numbers) == [])
    try history.book.store.close()
    let raw = RawBook(path: history.book.folder.path("book.db"))
    try raw.alter("DELETE FROM hazard WHERE key = 2 OR key = 4")
    try raw.alter("DELETE FROM inspection WHERE key = 3")
    let opened = try history.book.opened()
    var found: [AuditFact] = []
    let request = AuditRequest(
      .numbers,
      in: AuditHistory.year,
      tail: AuditHistory.year,
      followingDays: 0
    )
    try opened.store.auditFacts(request) { found.append($0) }
    #expect(
      found == [
        .ownNumbers(MissingOwnNumbers(missing: ["K7QX-I3"], count: 1, last: 4)),
        .ownNumbers(MissingOwnNumbers(missing: ["K7QX-H2", "K7QX-H4"], count: 2, last: 4)),
      ]
    )
  }
}
