import PaichaModel

/// The step a paper is about.
struct PaperGround {
  /// The entry of the step; papers issued after it belong to it.
  let entry: UInt64
  let day: Day
  /// Who took the step.
  let actor: ActorID
  /// The number of the document that was recorded with the step.
  var recordedNumber: String?
  /// Whether the paper must bear the recorded number and no other.
  var isNumberBinding = false
  /// The state that ended the record, where a new paper would come too late.
  var ended: Words?
}

/// What a paper says, apart from its number and date.
struct PaperContent {
  let zone: ZoneCode?
  let addressee: String
  let paragraphs: [String]
  let issuer: String
  var copies: [String] = []
}

/// A kind of paper as it is drawn up from the records.
protocol PaperDraft {
  var ground: PaperGround { get }
  func content() throws -> PaperContent
}
