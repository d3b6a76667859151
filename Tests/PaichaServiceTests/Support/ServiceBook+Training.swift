import PaichaIntake
import PaichaModel
import PaichaService
import PaichaStore

/// Training in a test's book.
extension ServiceBook {
  func training(_ actor: ActorID? = "unit", today: Day = "2025-12-31") -> TrainingKeeping {
    TrainingKeeping(store: store, session: session(actor, today: today))
  }

  /// Records a session of a venue; staff are counted, heads and officers named.
  @discardableResult
  func train(
    _ venue: VenueCode,
    on day: Day,
    of trainees: Trainees = .staff,
    _ kind: Training.Kind = .yearly,
    by attendance: Training.Attendance = .counted(30),
    course: String? = nil,
    hoursTenths: Int = 20,
    reference: String? = nil
  ) throws -> Training {
    try training(today: "2030-12-31").record(
      TrainingDraft(
        reference: reference,
        venue: venue,
        trainees: trainees,
        kind: kind,
        attendance: attendance,
        course: course,
        content: "消防",
        hoursTenths: hoursTenths,
        facts: StepFacts(on: day)
      )
    )
    .training
  }

  /// Records a drill that a venue held, without asking the rules.
  func drill(_ number: Int, _ venue: VenueCode, on day: Day, _ conduct: DrillConduct) throws {
    let opening = DrillOpening(
      id: DrillID(origin: store.book.origin, number: number),
      reference: nil,
      holder: .venue(venue),
      zone: try store.venue(venue)?.zone,
      plan: ExercisedPlan(.comprehensive),
      kind: .full,
      topic: nil,
      stage: .held(conduct),
      owesReport: false,
      facts: StepFacts(on: day),
      actor: "admin",
      clocks: []
    )
    _ = try store.takingTurn { book in
      try book.commit([.drillOpened(opening)], by: "admin", at: ServiceBook.start)
    }
  }

  /// Registers a venue with what decides about its duties and its roll.
  func register(
    _ code: VenueCode,
    _ kind: VenueKind = .retail,
    zone: ZoneCode? = "Z1",
    staff: Int? = nil,
    isCrowded: Bool? = nil,
    openedOn: Day? = nil,
    closedOn: Day? = nil
  ) throws {
    _ = try registration().add(
      Venue(
        code: code,
        name: "场所\(code)",
        kind: kind,
        zone: zone,
        size: VenueSize(staffPersons: staff),
        isCrowdedPlace: isCrowded,
        openedOn: openedOn,
        closedOn: closedOn
      )
    )
  }

  static let trainingColumns = """
    training_ref,venue,held_on,trainees,hours,content,kind,persons,names,course,passed,note,\
    document

    """

  static let trainings =
    trainingColumns + """
      T-1,V1,2025-03-02,head,32,初任培训,initial,,周正;吴越,,2,,培〔2025〕1号
      T-2,V1,2025-05-06,staff,2,消防,,40,,上半年消防,39,,
      T-3,V1,2025-05-07,staff,2.5,消防,yearly,30,,上半年消防,,分批,
      T-4,V2,2025-06-30,new_staff,24,岗前,initial,,甲;乙,,,,

      """

  @discardableResult
  func importingTrainings(
    _ text: String = trainings,
    _ options: ImportOptions = ImportOptions(),
    by actor: ActorID? = "unit",
    batch: Int = 2_000
  ) throws -> (receipt: HistoryReceipt, rejected: [RejectedRow]) {
    var rejected: [RejectedRow] = []
    let receipt = try HistoryImport(
      store: store,
      session: session(actor),
      rules: rules,
      batch: batch
    )
    .importTrainings(
      from: ServiceBook.source(text),
      options: options,
      reject: { rejected.append($0) }
    )
    return (receipt, rejected)
  }
}
