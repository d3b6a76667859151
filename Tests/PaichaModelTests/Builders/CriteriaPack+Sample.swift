import PaichaModel

extension CriteriaPack {
  static func sample(
    _ code: String,
    from first: Day? = nil,
    until superseded: Day? = nil,
    severities: [SeverityRule] = [.directFire, .compositeFireA],
    outcome: Outcome,
    isCitedByItems: Bool = true
  ) -> CriteriaPack {
    CriteriaPack(
      code: code,
      edition: code,
      words: Words(zh: "重大火灾隐患判定规则", en: "criteria of major fire hazards"),
      effectiveFrom: first,
      supersededOn: superseded,
      status: .secondary,
      severities: severities,
      outcome: outcome,
      isCitedByItems: isCitedByItems
    )
  }
}

extension [CriteriaPack] {
  /// The two editions of the fire criteria: the later one is not verified, and items still cite
  /// the earlier one.
  static let fire: [CriteriaPack] = [
    .sample("fire-2017", until: "2025-11-01", outcome: .major),
    .sample("fire-2025", from: "2025-11-01", outcome: .candidate, isCitedByItems: false),
  ]
}
