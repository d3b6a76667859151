import PaichaModel
import Testing

/// Which edition of criteria judges a day.
struct CriteriaPackTests {
  @Test(arguments: [
    ("2017-01-01" as Day, "fire-2017"), ("2025-10-31", "fire-2017"), ("2025-11-01", "fire-2025"),
    ("2030-01-01", "fire-2025"),
  ])
  func `An edition judges until the day it is superseded`(day: Day, code: String) {
    #expect([CriteriaPack].fire.pack(for: .directFire, on: day)?.code == code)
    #expect([CriteriaPack].fire.pack(for: .compositeFireA, on: day)?.code == code)
  }

  @Test func `A rule that no pack knows, or not on that day, has none`() {
    #expect([CriteriaPack].fire.pack(for: .majorOrder10, on: "2025-01-01") == nil)
    let later = CriteriaPack.sample("se", from: "2024-12-01", outcome: .major)
    #expect([later].pack(for: .directFire, on: "2024-11-30") == nil)
    #expect([later].pack(for: .directFire, on: "2024-12-01")?.code == "se")
  }

  @Test func `A pack without days is always in force`() {
    let pack = CriteriaPack.sample("list", outcome: .none)
    #expect(pack.isInForce(on: Day.first) && pack.isInForce(on: Day.last))
  }

  @Test(arguments: [
    ("消防法 art 28", "消防法 art 28"), ("fire-2017 6.5", "6.5"), ("fire-2025 5.1", "fire-2025 5.1"),
    ("fire-2017", "fire-2017"),
  ])
  func `An item cites its clause in the edition that the items are written to`(
    basis: String,
    clause: String
  ) {
    let item = ChecklistItem.sample("FD-001", severity: .directFire, legalBasis: basis)
    let criterion = [CriteriaPack].fire.criterion(of: item)
    #expect(criterion == Criterion(edition: "fire-2017", clause: clause))
  }

  @Test func `Without a pack an item cites its own edition, and one that is not major cites none`()
  {
    let item = ChecklistItem.sample("MO-001", severity: .majorOrder10)
    let own = Criterion(edition: "2025", clause: "消防法 art 28")
    #expect([CriteriaPack].fire.criterion(of: item) == own)
    for severity in SeverityRule.allCases where !severity.isMajorAlone {
      let plain = ChecklistItem.sample("GN-001", severity: severity)
      #expect([CriteriaPack].fire.criterion(of: plain) == nil)
    }
  }
}
