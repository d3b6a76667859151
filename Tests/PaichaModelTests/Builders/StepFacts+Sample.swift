import PaichaModel

extension StepFacts {
  /// A step on a day, with a reason and a document, so that neither is missing by chance.
  static func sample(
    on day: Day = "2025-03-20",
    note: String? = "情况属实",
    document: String? = "〔2025〕第1号"
  ) -> StepFacts {
    StepFacts(on: day, note: note, document: document)
  }
}
