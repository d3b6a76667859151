import PaichaModel
import PaichaStore
import Testing

/// A book that nobody tampered with is sound, however it came about.
@Suite struct SoundBookTests {
  @Test(arguments: Engine.allCases, [31, 32, 33] as [UInt64])
  func `A random history verifies without a problem`(engine: Engine, seed: UInt64) throws {
    let history = try History(seed: seed, actions: 300, withNotice: seed.isMultiple(of: 2))
    let book = try history.play(on: engine)
    var last: (UInt64, UInt64) = (0, 0)
    let verification = try book.store.verify { last = ($0, $1) }
    #expect(verification.problems == [])
    #expect(verification.isSound)
    #expect(try book.store.head() == verification.head)
    #expect(last == (verification.head.size, verification.head.size))
    #expect(verification.compared?.tables == 43)
    #expect((verification.compared?.rows ?? 0) > 250)
  }

  @Test func `A reader verifies a book while its writer has it open`() throws {
    let history = try History(seed: 34, actions: 50)
    let book = try history.play(on: .file)
    let reader = try SQLiteBook(path: book.folder.path("book.db"), access: .reading)
    #expect(try reader.verify { _, _ in }.problems == [])
    #expect(try book.store.verify { _, _ in }.problems == [])
  }

  @Test func `A reader that is held still verifies what was there, whatever is added`() throws {
    let book = try Engine.file.make()
    let path = book.folder.path("book.db")
    let reader = try SQLiteBook(path: path, access: .reading)
    try reader.holdStill()
    let head = try reader.head()
    try book.log(.sample(findings: 2))
    #expect(try reader.head() == head)
    let verification = try reader.verify { _, _ in }
    #expect(verification.problems == [])
    #expect(verification.head == head)
    try reader.close()
    let later = try SQLiteBook(path: path, access: .reading)
    #expect(try later.head() == book.store.head())
  }

  @Test func `Only evidence files kept beside the book are asked for`() throws {
    let book = try Engine.memory.make()
    let kept = Evidence(hash: .of(digit: 1), name: "图.jpg")
    let cited = Evidence(hash: .of(digit: 2), name: nil)
    try book.log(
      .sample(FindingDraft(description: "隐患", evidence: [kept, cited]))
    )
    try book.commit([
      .hazardStepped(
        HazardStep(
          hazard: "K7QX-H1",
          zone: "Z1",
          event: .rectified(
            Rectification(on: "2025-03-04", by: "unit", note: nil, evidence: [kept])
          )
        )
      )
    ])
    #expect(try book.store.keptEvidence() == [kept])
  }
}
