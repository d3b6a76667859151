import PaichaIntake
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Histories of more rows than one transaction holds.
@Suite struct HistoryScaleTests {
  private static let count = 25
  private static let batch = 10

  private static let hazards =
    ServiceBook.hazardColumns
    + (1...count).map { number in
      "C-\(number),V1,2025-03-03,第\(number)处,major,GB 35181-2017,7.4,2025-03-04,,,,,\n"
    }
    .joined()

  private static let listings =
    ServiceBook.listingColumns
    + (1...count).map { number in
      "L-\(number),C-\(number),county,2025-03-05,,,,,,,,,\n"
    }
    .joined()

  @Test func `Numbers go on over transactions, and a conflict is seen across them`() throws {
    let book = try ServiceBook.furnished()
    let (hazards, _) = try book.takingOverHazards(Self.hazards, batch: Self.batch)
    #expect([hazards.accepted, hazards.rejected] == [Self.count, 0])
    #expect(try book.hazard("C-25")?.hazard.id == "K7QX-H25")

    let head = try book.store.head()
    let conflicting = Self.listings + "L-0,C-1,city,2025-04-01,,,,,,,,,\n"
    let strict = ImportOptions(isStrict: true)
    let (refused, rejected) = try book.takingOverListings(
      conflicting,
      strict,
      batch: Self.batch
    )
    #expect([refused.accepted, refused.rejected] == [Self.count, 1])
    #expect(rejected.first?.fault.line == Self.count + 2)
    #expect(try book.store.head() == head)

    let (listings, _) = try book.takingOverListings(Self.listings, strict, batch: Self.batch)
    #expect([listings.accepted, listings.rejected] == [Self.count, 0])
    #expect(try book.store.listing(reference: "L-25") == "K7QX-S25")
    let (again, _) = try book.takingOverListings(Self.listings, batch: Self.batch)
    #expect([again.accepted, again.unchanged] == [0, Self.count])
  }
}
