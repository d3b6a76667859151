import PaichaModel
import PaichaStore

extension DrillOpening.Stage {
  /// A drill with so many participants.
  static func attended(by participants: Int, of roll: Int? = nil) -> DrillOpening.Stage {
    .held(DrillConduct(participants: participants, roll: roll))
  }
}

extension TestBook {
  /// Records a drill of a sample venue without asking the rules.
  func drill(
    _ number: Int,
    _ venue: VenueCode,
    on day: Day,
    _ stage: DrillOpening.Stage
  ) throws {
    let opening = DrillOpening(
      id: DrillID(origin: Sample.book.origin, number: number),
      reference: nil,
      holder: .venue(venue),
      zone: try store.venue(venue)?.zone,
      plan: ExercisedPlan(.comprehensive),
      kind: .full,
      topic: nil,
      stage: stage,
      owesReport: false,
      facts: StepFacts(on: day),
      actor: "admin",
      clocks: []
    )
    try commit([.drillOpened(opening)])
  }
}
