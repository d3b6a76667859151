import PaichaModel

extension ItemCode {
  /// The first items of a group of the composite checklist, such as A1, A2, A3.
  static func elements(_ group: String, _ count: Int) -> [ItemCode] {
    count == 0 ? [] : (1...count).map { ItemCode(unchecked: "\(group)\($0)") }
  }
}

extension Checklist {
  /// Items A1…A6, X1…X6, B1…B6 of the composite groups, G1…G6 general and D1…D6 direct.
  static let composite = Checklist(
    edition: "2025",
    items: (1...6).flatMap { number in
      [
        ChecklistItem.sample(ItemCode(unchecked: "A\(number)"), severity: .compositeFireA),
        .sample(ItemCode(unchecked: "X\(number)"), severity: .compositeFireX),
        .sample(ItemCode(unchecked: "B\(number)"), severity: .compositeFireB),
        .sample(ItemCode(unchecked: "G\(number)")),
        .sample(ItemCode(unchecked: "D\(number)"), severity: .directFire),
      ]
    }
  )
}

extension CompositeRule {
  private static let elements: [SeverityRule] = [
    .compositeFireA, .compositeFireX, .compositeFireB, .directFire,
  ]

  private static func pack(
    _ edition: String,
    from: Day?,
    until: Day?,
    _ status: Parameter.Status,
    _ outcome: CriteriaPack.Outcome
  ) -> CriteriaPack {
    CriteriaPack(
      code: edition,
      edition: edition,
      words: Words(same: edition),
      effectiveFrom: from,
      supersededOn: until,
      status: status,
      severities: elements,
      outcome: outcome
    )
  }

  /// Counts of 3, 3, 4 and 6; the edition changes on 2025-11-01.
  static func sample(
    crowded: Int = 3,
    status: Parameter.Status = .secondary,
    outcome: CriteriaPack.Outcome = .major
  ) throws -> CompositeRule {
    let counts: [(ParameterKey, Int)] = [
      (.compositeFireCrowded, crowded), (.compositeFireExplosive, 3),
      (.compositeFireAnyCrowded, 4), (.compositeFireAnyOther, 6),
    ]
    return try CompositeRule(
      rulebook: Rulebook(
        name: "sample",
        edition: "1",
        effectiveFrom: "2025-01-01",
        parameters: counts.map { key, count in
          Parameter(
            key: key.rawValue,
            value: .integer(count),
            unit: "count",
            basis: "GB 35181",
            status: status,
            note: ""
          )
        },
        indicators: [],
        bands: [],
        packs: [
          pack("2017", from: nil, until: "2025-11-01", .secondary, outcome),
          pack("2025", from: "2025-11-01", until: nil, .unverified, .candidate),
        ]
      )
    )
  }
}
