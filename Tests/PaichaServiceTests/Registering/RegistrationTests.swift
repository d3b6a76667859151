import PaichaIntake
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Registering actors, zones and venues, one by one and from files.
@Suite struct RegistrationTests {
  private let book: ServiceBook

  init() throws { book = try ServiceBook.furnished() }

  private func venues(_ rows: String, by actor: ActorID = "admin") throws -> (
    RegisterReceipt, [RejectedRow]
  ) {
    var rejected: [RejectedRow] = []
    let receipt = try book.registration(actor).importVenues(
      from: ServiceBook.source("code,name,kind,zone,enterprise_uscc\n" + rows)
    ) { rejected.append($0) }
    return (receipt, rejected)
  }

  @Test func `A new book knows its administrator and nobody else`() throws {
    let new = try ServiceBook()
    #expect(try new.store.actors().map(\.id) == [BookCreation.firstActor])
    #expect(try new.store.actors().first?.role == .admin)
    #expect(try new.store.head().size == 2)
  }

  @Test func `A file registers what is new, changes what differs and leaves the rest`() throws {
    let (receipt, rejected) = try venues("V1,商场,retail,Z1,\nV2,新名,exhibition,Z2,\nV9,九,office,,\n")
    #expect(rejected == [])
    #expect([receipt.rows, receipt.accepted, receipt.changed, receipt.unchanged] == [3, 2, 1, 1])
    #expect(try book.store.venue("V2")?.name == "新名")
    #expect(try book.store.venue("V9")?.kind == .office)
    let head = try book.store.head()
    #expect(receipt.journalSize == head.size)
    let (again, _) = try venues("V1,商场,retail,Z1,\nV2,新名,exhibition,Z2,\nV9,九,office,,\n")
    #expect([again.accepted, again.unchanged] == [0, 3])
    #expect(try book.store.head() == head)
  }

  @Test func `Bad rows are rejected by code and the rest is registered`() throws {
    let (receipt, rejected) = try venues(
      "A1,甲,retail,Z7,\nA2,乙,shop,Z1,\nA3,,retail,Z1,\nA4,丁,retail,Z1,\nA4,丁,retail,Z1,\n"
    )
    #expect([receipt.rows, receipt.accepted, receipt.rejected] == [5, 1, 4])
    #expect(
      rejected.map(\.fault.code) == [
        .unknownZone, .unknownValue, .missingValue, .repeatedCode,
      ]
    )
    #expect(rejected.map(\.fault.line) == [2, 3, 4, 6])
    #expect(try book.store.venue("A4") != nil)
    #expect(try book.store.venue("A1") == nil)
  }

  @Test func `A credit code with a wrong check character is a warning, not a rejection`() throws {
    let (receipt, rejected) = try venues(
      "A1,甲,retail,Z1,91110115MAPC000110\nA2,乙,retail,Z1,91110115MAPC000111\nA3,丙,retail,Z1,123\n"
    )
    #expect(rejected == [])
    #expect(receipt.accepted == 3)
    #expect(receipt.warnings.map(\.line) == [3, 4])
    #expect(try book.store.venue("A2")?.enterprise?.creditCode == "91110115MAPC000111")
  }

  @Test func `Only an administrator or a lead registers`() throws {
    let head = try book.store.head()
    for actor in ["inspector", "unit", "handler", "evaluator"] as [ActorID] {
      let fault = #expect(throws: ServiceFault.self) {
        _ = try venues("A1,甲,retail,Z1,\n", by: actor)
      }
      #expect(fault?.code == .role)
    }
    #expect(try book.store.head() == head)
    #expect(try venues("A1,甲,retail,Z1,\n", by: "lead").0.accepted == 1)
  }

  @Test func `One venue is added once; other content under its code is refused`() throws {
    let venue = Venue(code: "A1", name: "甲", kind: .retail, zone: "Z1")
    #expect(try book.registration().add(venue) == nil)
    let head = try book.store.head()
    #expect(try book.registration().add(venue) == nil)
    #expect(try book.store.head() == head)
    let other = Venue(code: "A1", name: "乙", kind: .retail, zone: "Z1")
    let differs = #expect(throws: ServiceFault.self) { _ = try book.registration().add(other) }
    #expect(differs?.code == .differentlyRegistered)
    let lost = Venue(code: "A2", name: "丙", kind: .retail, zone: "Z7")
    let zone = #expect(throws: ServiceFault.self) { _ = try book.registration().add(lost) }
    #expect(zone?.code == .zoneOfRegister)
    #expect(try book.store.head() == head)
  }

  @Test func `Actors come from a file with their roles and zones`() throws {
    var rejected: [RejectedRow] = []
    let receipt = try book.registration().importActors(
      from: ServiceBook.source(
        "id,name,role,department,zone\nzhang,张,inspector,一组,Z1\nli,李,boss,,\nwang,王,lead,,Z7\n"
      )
    ) { rejected.append($0) }
    #expect([receipt.accepted, receipt.rejected] == [1, 2])
    #expect(rejected.map(\.fault.code) == [.unknownValue, .unknownZone])
    let zhang = try #require(try book.store.actor("zhang"))
    #expect(zhang.department == "一组")
    #expect(zhang.zone == "Z1")
  }
}
