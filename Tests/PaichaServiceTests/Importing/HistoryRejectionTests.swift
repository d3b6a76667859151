import PaichaIntake
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Histories that are refused: with place and code, and without a trace in the book.
@Suite struct HistoryRejectionTests {
  private static let good = "B-1,V1,2025-05-05,纸箱,,,,,,,,,\n"

  private static let badHazards: [(String, RowCode, String?)] = [
    ("B-9,V77,2025-05-05,纸箱,,,,,,,,,\n", .unknownVenue, "venue"),
    ("B-9,V1,2025-05-05,纸箱,,,,2025-05-04,,,,,\n", .daysOutOfOrder, "ordered_on"),
    ("B-9,V1,2025-05-05,纸箱,,,,,1号,,,,\n", .missingValue, "ordered_on"),
    ("B-1,V1,2025-05-05,纸箱,,,,,,,,,\n", .repeatedCode, "hazard_ref"),
    ("B-9,V1,2025-05-05\n", .tooFewCells, nil),
  ]

  @Test(arguments: badHazards.indices)
  func `A bad hazard is rejected with line, column and code, and the rest is accepted`(
    index: Int
  ) throws {
    let (bad, code, column) = Self.badHazards[index]
    let book = try ServiceBook.furnished()
    let text = ServiceBook.hazardColumns + Self.good + bad + "B-2,V2,2025-05-05,灯,,,,,,,,,\n"
    let (receipt, rejected) = try book.takingOverHazards(text)
    #expect([receipt.rows, receipt.accepted, receipt.rejected] == [3, 2, 1])
    let fault = try #require(rejected.first).fault
    #expect(fault.code == code)
    #expect(fault.line == 3)
    #expect(fault.column == column)
    #expect(rejected[0].raw == bad.dropLast())
    #expect(try book.store.inspection(reference: "B-9") == nil)
  }

  @Test func `In a strict import one bad row keeps everything out`() throws {
    let book = try ServiceBook.furnished()
    let head = try book.store.head()
    let text = ServiceBook.hazardColumns + Self.good + "B-9,V77,2025-05-05,纸箱,,,,,,,,,\n"
    let strict = ImportOptions(isStrict: true)
    let (receipt, rejected) = try book.takingOverHazards(text, strict)
    #expect([receipt.rejected, rejected.count] == [1, 1])
    #expect(receipt.isRehearsal)
    #expect(try book.store.head() == head)
    let (sound, _) = try book.takingOverHazards(ServiceBook.hazardColumns + Self.good, strict)
    #expect([sound.accepted, sound.rejected] == [1, 0])
    #expect(sound.isRehearsal == false)
    #expect(try book.store.inspection(reference: "B-1") != nil)
  }

  @Test func `A rehearsal judges everything and writes nothing`() throws {
    let book = try ServiceBook.furnished()
    let head = try book.store.head()
    let (receipt, _) = try book.takingOverHazards(
      ServiceBook.hazardHistories,
      ImportOptions(isRehearsal: true)
    )
    #expect([receipt.accepted, receipt.unchanged, receipt.rejected] == [6, 0, 0])
    #expect(receipt.isRehearsal)
    #expect(try book.store.head() == head)
  }

  /// A row with other content under a number of `ServiceBook.hazardHistories`, and its column.
  private static let otherHazards = [
    ("A-5,V1,2025-11-03,地面不平,general,,,,,2025-12-03,,,\n", "venue"),
    ("A-5,V2,2025-11-04,地面不平,general,,,,,2025-12-03,,,\n", "found_on"),
    ("A-5,V2,2025-11-03,地面很不平,general,,,,,2025-12-03,,,\n", "description"),
    ("A-5,V2,2025-11-03,地面不平,general,,,,,2025-12-03,,2025-12-01,\n", "closed_on"),
    ("A-5,V2,2025-11-03,地面不平,major,,,,,2025-12-03,,,\n", "level"),
    ("A-5,V2,2025-11-03,地面不平,general,,,,,,,,\n", "deadline"),
    ("A-5,V2,2025-11-03,地面不平,general,GB 35181-2017,7.4,,,2025-12-03,,,\n", "clause"),
    ("A-5,V2,2025-11-03,地面不平,general,,,2025-11-04,,2025-12-03,,,\n", "ordered_on"),
    ("A-4,V1,2025-10-13,灭火器过期,general,,,2025-10-13,责改8号,2025-10-27,2025-10-20,,\n", "order_number"),
    ("A-4,V1,2025-10-13,灭火器过期,general,,,2025-10-13,责改9号,2025-10-27,2025-10-21,,\n", "rectified_on"),
    (
      "A-1,V1,2025-01-10,中庭卷帘失灵,major,GB 35181-2017,7.4,2025-01-11,责改1号,2025-03-31,2025-03-20,2025-03-28,好\n",
      "closed_note"
    ),
    (
      "A-1,V1,2025-01-10,中庭卷帘失灵,major,GB 35181-2017,7.5,2025-01-11,责改1号,2025-03-31,2025-03-20,2025-03-28,合格\n",
      "clause"
    ),
  ]

  @Test(arguments: otherHazards.indices)
  func `Other content under a known hazard is refused and names what differs`(index: Int) throws {
    let (row, part) = Self.otherHazards[index]
    let book = try ServiceBook.furnished()
    try book.takingOverHazards()
    let head = try book.store.head()
    let (receipt, rejected) = try book.takingOverHazards(ServiceBook.hazardColumns + row)
    #expect([receipt.accepted, receipt.unchanged, receipt.rejected] == [0, 0, 1])
    let fault = try #require(rejected.first).fault
    #expect(fault.code == .contradictsRecord)
    #expect(fault.column == "hazard_ref")
    #expect(fault.reason.en.hasSuffix("with a different \(part)"), "\(fault.reason.en)")
    #expect(try book.store.head() == head)
  }

  @Test func `A number that an inspection of several findings bears is not a hazard's`() throws {
    let book = try ServiceBook.furnished()
    try book.importing(InspectionImportTests.table)
    let (receipt, rejected) = try book.takingOverHazards(
      ServiceBook.hazardColumns + "R-1,V1,2025-03-03,纸箱,general,,,,,2025-03-20,,,\n"
    )
    #expect(receipt.rejected == 1)
    #expect(rejected.first?.fault.code == .contradictsRecord)
  }

  /// Listings that the rules refuse beside those of `ServiceBook.listingHistories`.
  private static let badListings: [(String, RowCode, String, String)] = [
    ("G-9,A-9,city,2025-09-03,,,,,,,,,\n", .unknownHazard, "hazards", "no such hazard"),
    ("G-9,A-4,city,2025-10-20,,,,,,,,,\n", .refusedByRule, "hazards", "not major"),
    ("G-9,A-3,city,2025-09-03,,,,,,,,,\n", .refusedByRule, "hazards", "under listing"),
    ("G-9,A-1;A-1,city,2025-09-03,,,,,,,,,\n", .refusedByRule, "hazards", "named twice"),
    ("G-9,A-1;B-7,city,2025-09-03,,,,,,,,,\n", .refusedByRule, "hazards", "belongs to venue V2"),
    ("G-9,A-1,city,2025-01-09,,,,,,,,,\n", .refusedByRule, "hazards", "before the step"),
    (
      "G-9,B-7,city,2025-09-03,,2025-09-03,,,,,,2025-10-01,\n", .refusedByRule, "hazards",
      "still open"
    ),
    ("G-9,A-1,city,2025-09-03,,,2025-12-01,,,,,,\n", .missingValue, "approved_on", "finish_by"),
    ("G-1,A-1;A-2,city,2025-01-13,,,,,,,,,\n", .contradictsRecord, "listing_ref", "level"),
    ("G-1,A-1,county,2025-01-13,,,,,,,,,\n", .contradictsRecord, "listing_ref", "hazards"),
    ("G-1,A-1;A-2,county,2025-01-14,,,,,,,,,\n", .contradictsRecord, "listing_ref", "proposed_on"),
    ("G-1,A-1;A-2,county,2025-01-13,,,,,,,,,\n", .contradictsRecord, "listing_ref", "number"),
  ]

  @Test(arguments: badListings.indices)
  func `A bad listing is rejected with column, code and reason, and the rest is accepted`(
    index: Int
  ) throws {
    let (bad, code, column, reason) = Self.badListings[index]
    let book = try ServiceBook.furnished()
    try book.takingOverHazards(
      ServiceBook.hazardHistories + "B-7,V2,2025-09-01,线槽无防火封堵,major,,,,,2025-12-31,,,\n"
    )
    try book.takingOverListings()
    let head = try book.store.head()
    let text = ServiceBook.listingColumns + bad
    let (receipt, rejected) = try book.takingOverListings(text)
    #expect([receipt.accepted, receipt.rejected] == [0, 1])
    let fault = try #require(rejected.first).fault
    #expect(fault.code == code)
    #expect(fault.column == column)
    #expect(fault.line == 2)
    #expect(fault.reason.en.contains(reason), "\(fault.reason.en)")
    #expect(try book.store.head() == head)
    #expect(try book.store.listing(reference: "G-9") == nil)
  }

  @Test(arguments: [false, true])
  func `One file cannot put a hazard under two active listings`(isStrict: Bool) throws {
    let book = try ServiceBook.furnished()
    try book.takingOverHazards()
    let head = try book.store.head()
    let (receipt, rejected) = try book.takingOverListings(
      ServiceBook.listingColumns + """
        G-2,A-3,county,2025-09-03,,,,,,,,,
        G-3,A-3,city,2025-10-08,,,,,,,,,

        """,
      ImportOptions(isStrict: isStrict)
    )
    #expect([receipt.accepted, receipt.rejected] == [1, 1])
    #expect(rejected.first?.fault.line == 3)
    #expect(rejected.first?.fault.code == .refusedByRule)
    let isUntouched = try book.store.head() == head
    #expect(isUntouched == isStrict)
  }

  @Test(arguments: Role.allCases)
  func `Only an administrator or a lead takes histories over`(role: Role) throws {
    let book = try ServiceBook.furnished()
    let actor = ActorID(unchecked: role.rawValue)
    guard role != .admin, role != .lead else {
      let (receipt, _) = try book.takingOverHazards(by: actor)
      #expect(receipt.accepted == 6)
      return
    }
    #expect(throws: ServiceFault.self) { try book.takingOverHazards(by: actor) }
    #expect(throws: ServiceFault.self) { try book.takingOverListings(by: actor) }
    #expect(try book.store.summary().hazards == 0)
  }

  @Test func `Nobody takes histories over`() throws {
    let book = try ServiceBook.furnished()
    #expect(throws: ServiceFault.self) { try book.takingOverHazards(by: nil) }
  }
}
