import PaichaModel

extension TreatmentPlan {
  /// Every part filled in with its own code.
  static let sampleParts = Dictionary(
    uniqueKeysWithValues: PlanPart.allCases.map { ($0, "\($0.rawValue)：已明确") }
  )

  static let sample: TreatmentPlan = {
    do {
      return try TreatmentPlan(sampleParts)
    } catch {
      preconditionFailure("a whole plan is refused: \(error)")
    }
  }()
}

extension Criterion {
  static let sample: Criterion = {
    guard let criterion = Criterion(edition: "GB 35181-2017", clause: "6.5") else {
      preconditionFailure("a plain criterion is refused")
    }
    return criterion
  }()
}
