import PaichaIntake
import PaichaModel
import PaichaService
import PaichaStore

/// Accidents in a test's book.
extension ServiceBook {
  static let accidentColumns = """
    accident_ref,venue,zone,park,kind,occurred_at,place,known_at,reported_at,course,deaths,\
    serious_injuries,missing,loss_yuan,investigated_on,body,delivered_on,approved_on,\
    responsible,evaluated_on,document

    """

  /// An evaluated, an approved and a reported one, the last without a venue.
  static let accidentHistories =
    accidentColumns + """
      SG-1,V1,,,fire,2024-05-01 10:00,三层,2024-05-01 10:05,2024-05-01 11:06,充电起火,3,0,0,120000.5,2024-05-02,市政府,2024-06-20,2024-07-01,true,2025-06-01,市政复1号
      SG-2,V2,,,fall,2025-03-20 08:00,展厅,,2025-03-20 08:40,,1,0,0,,,,2025-05-01,2025-05-10,false,,
      SG-3,,Z1,北园,gas,2025-11-03 22:30,管廊,,2025-11-03 23:10,,0,2,1,90000,,,,,,,

      """

  func accidents(_ actor: ActorID?, today: Day = "2025-12-31") -> AccidentHandling {
    AccidentHandling(store: store, session: session(actor, today: today), rules: rules)
  }

  @discardableResult
  func takingOverAccidents(
    _ text: String = accidentHistories,
    _ options: ImportOptions = ImportOptions(),
    by actor: ActorID? = "admin",
    batch: Int = 2_000
  ) throws -> (receipt: HistoryReceipt, rejected: [RejectedRow]) {
    var rejected: [RejectedRow] = []
    let histories = HistoryImport(
      store: store,
      session: session(actor),
      rules: rules,
      batch: batch
    )
    let receipt = try histories.importAccidents(
      from: ServiceBook.source(text),
      options: options,
      reject: { rejected.append($0) }
    )
    return (receipt, rejected)
  }
}

extension AccidentDraft {
  /// A fall of 2025-03-20 08:00, reported at 09:30.
  static func sample(
    holder: Holder = .venue("V1"),
    deaths: Int = 1,
    hazards: [HazardID] = []
  ) -> AccidentDraft {
    let day: Day = "2025-03-20"
    return AccidentDraft(
      holder: holder,
      kind: .fall,
      place: "三层",
      times: AccidentTimes(
        occurredAt: Instant(day, minuteOfDay: 480),
        knownAt: Instant(day, minuteOfDay: 485),
        reportedAt: Instant(day, minuteOfDay: 570)
      ),
      casualties: Casualties(deaths: deaths, seriousInjuries: 0, missing: 0, lossFen: 0) ?? .none,
      hazards: hazards
    )
  }
}
