import PaichaIntake
import PaichaModel
import PaichaService
import PaichaStore

/// Histories of another system, taken over into a test's book.
extension ServiceBook {
  static let hazardColumns = """
    hazard_ref,venue,found_on,description,level,criteria,clause,ordered_on,order_number,\
    deadline,rectified_on,closed_on,closed_note

    """

  static let listingColumns = """
    listing_ref,hazards,level,proposed_on,number,approved_on,finish_by,notified_on,published_on,\
    plan_filed_on,accepted_on,delisted_on,withdrawn_on

    """

  /// Open and closed hazards of two venues, with and without a history.
  static let hazardHistories =
    hazardColumns + """
      A-1,V1,2025-01-10,中庭卷帘失灵,major,GB 35181-2017,7.4,2025-01-11,责改1号,2025-03-31,2025-03-20,2025-03-28,合格
      A-2,V1,2025-01-10,喷淋管网无水,major,GB 35181-2017,6.6,2025-01-11,责改1号,2025-03-31,2025-03-21,2025-03-28,合格
      A-3,V1,2025-09-01,安全出口锁闭,major,GB 35181-2017,6.5,2025-09-02,责改7号,2026-03-31,,,
      A-4,V1,2025-10-13,灭火器过期,general,,,2025-10-13,责改9号,2025-10-27,2025-10-20,,
      A-5,V2,2025-11-03,地面不平,general,,,,,2025-12-03,,,
      A-6,V2,2025-06-05,线路私拉,general,,,,,2025-06-30,,2025-06-20,

      """

  static let listingHistories =
    listingColumns + """
      G-1,A-1;A-2,county,2025-01-13,督1号,2025-01-16,2025-03-31,2025-01-20,2025-01-23,2025-02-05,2025-03-28,2025-04-02,
      G-2,A-3,city,2025-09-03,督5号,2025-09-08,2026-03-31,2025-09-10,2025-09-15,2025-09-24,,,

      """

  @discardableResult
  func takingOverHazards(
    _ text: String = hazardHistories,
    _ options: ImportOptions = ImportOptions(),
    by actor: ActorID? = "admin",
    batch: Int = 2_000
  ) throws -> (receipt: HistoryReceipt, rejected: [RejectedRow]) {
    var rejected: [RejectedRow] = []
    let receipt = try histories(actor, batch).importHazards(
      from: ServiceBook.source(text),
      options: options,
      reject: { rejected.append($0) }
    )
    return (receipt, rejected)
  }

  @discardableResult
  func takingOverListings(
    _ text: String = listingHistories,
    _ options: ImportOptions = ImportOptions(),
    by actor: ActorID? = "admin",
    batch: Int = 2_000
  ) throws -> (receipt: HistoryReceipt, rejected: [RejectedRow]) {
    var rejected: [RejectedRow] = []
    let receipt = try histories(actor, batch).importListings(
      from: ServiceBook.source(text),
      options: options,
      reject: { rejected.append($0) }
    )
    return (receipt, rejected)
  }

  /// The hazard that was taken over under a number.
  func hazard(_ reference: InspectionReference) throws -> HazardRecordView? {
    guard let finding = try store.inspection(reference: reference)?.findings.first else {
      return nil
    }
    return try store.hazard(finding.hazard)
  }

  /// What is due in the book, as subject and kind.
  func owed(today: Day = "2025-12-31") throws -> [String] {
    var owed: [String] = []
    try Agenda(store: store, rules: rules, today: today).forEach(AgendaFilter()) { row in
      owed.append("\(row.subject) \(row.clock.kind.rawValue) \(row.clock.due.day)")
    }
    return owed
  }

  private func histories(_ actor: ActorID?, _ batch: Int) -> HistoryImport {
    HistoryImport(store: store, session: session(actor), rules: rules, batch: batch)
  }
}
