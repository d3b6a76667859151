public import PaichaModel

/// A listing as another system tells it, before a person is sealed.
public struct CreditHistoryRow: Sendable {
  public let reference: String
  public let subject: Subject
  public let grounds: [String]
  public let penalty: PenaltyDecision
  public let decision: String
  public let decidedOn: Day
  public let servedOn: Day
  public let publishedOn: Day?
  public let measures: [OrderedMeasure]
  public let contact: String
  public let ending: ReportedCredit.Ending?
  public let venue: VenueCode?

  public enum Subject: Sendable {
    case enterprise(ListedEnterprise)
    case person(PersonIdentity, ListedPerson.Post, unit: ListedPerson.Unit?)
  }
}

/// Rows of a table of listings from another system.
public enum CreditHistoryRows {
  /// The listing of a row; its days are in order and none is after today.
  public static func history(
    _ row: SourceRow,
    _ columns: ColumnNames,
    today: Day
  ) throws(RowProblem) -> CreditHistoryRow {
    let values = RowValues<CreditHistoryField>(row: row, columns: columns)
    let reference = try values.required(.listingRef)
    let penaltyOn = try values.requiredDay(.penaltyOn, notAfter: today)
    let days = try values.milestones(
      [.decidedOn, .servedOn, .publishedOn, .endedOn],
      after: (.penaltyOn, penaltyOn),
      notAfter: today
    )
    let decidedOn = try values.requiredDay(.decidedOn, notAfter: today)
    let servedOn = try values.requiredDay(.servedOn, notAfter: today)
    let finalOn = try values.day(.penaltyFinalOn, notAfter: today)
    try values.require(.penaltyFinalOn, finalOn, notBefore: penaltyOn, of: .penaltyOn)
    if let finalOn {
      try values.require(.decidedOn, decidedOn, notBefore: finalOn, of: .penaltyFinalOn)
    }
    return CreditHistoryRow(
      reference: reference,
      subject: try subject(values, today),
      grounds: try listed(values, .grounds),
      penalty: PenaltyDecision(
        number: try plain(values, .penalty),
        authority: try plain(values, .authority),
        decidedOn: penaltyOn,
        finalOn: finalOn,
        // Another system listed the person by this penalty.
        namesPerson: true
      ),
      decision: try plain(values, .decision),
      decidedOn: decidedOn,
      servedOn: servedOn,
      publishedOn: days[2],
      measures: try measures(values),
      contact: try values.note(.contact) ?? "",
      ending: try ending(values, on: days[3]),
      venue: try values.code(.venue, VenueCode.self)
    )
  }

  private static func subject(
    _ values: RowValues<CreditHistoryField>,
    _ today: Day
  ) throws(RowProblem) -> CreditHistoryRow.Subject {
    let kind = try values.requiredChoice(.subject, CreditSubject.Kind.self)
    let name = try plain(values, .name)
    switch kind {
    case .enterprise:
      try refuse([.residentID, .phone, .post, .unitName, .unitUSCC], of: kind, values)
      let code = try values.required(.uscc)
      guard
        let enterprise = ListedEnterprise(
          creditCode: code,
          name: name,
          formerNames: try values.names(.formerNames) ?? [],
          address: try values.note(.address)
        )
      else {
        throw values.problem(
          .uscc,
          .notACode,
          Words(
            zh: "应为 18 位统一社会信用代码（GB 32100）",
            en: "should be a credit code of 18 characters (GB 32100)"
          )
        )
      }
      return .enterprise(enterprise)
    case .person:
      try refuse([.uscc, .formerNames, .address], of: kind, values)
      return .person(
        try identity(values, name, today),
        try values.requiredChoice(.post, ListedPerson.Post.self),
        unit: try values.note(.unitName).map { name throws(RowProblem) in
          ListedPerson.Unit(creditCode: try values.note(.unitUSCC), name: name)
        }
      )
    }
  }

  private static func identity(
    _ values: RowValues<CreditHistoryField>,
    _ name: String,
    _ today: Day
  ) throws(RowProblem) -> PersonIdentity {
    let number = try values.required(.residentID)
    let phone = try values.note(.phone)
    do throws(PersonIdentityProblem) {
      return try PersonIdentity(
        name: name,
        number: number,
        phone: phone,
        today: today
      )
    } catch {
      let field: CreditHistoryField =
        switch error {
        case .number: .residentID
        case .name: .name
        case .phone: .phone
        }
      throw values.problem(field, .notACode, error.what)
    }
  }

  private static func refuse(
    _ fields: [CreditHistoryField],
    of kind: CreditSubject.Kind,
    _ values: RowValues<CreditHistoryField>
  ) throws(RowProblem) {
    guard let field = fields.first(where: { values.text($0) != nil }) else { return }
    throw values.problem(
      field,
      .conflictingValues,
      Words(
        zh: "subject 为 \(kind.rawValue) 时不应填写",
        en: "is not for a subject of kind \(kind.rawValue)"
      )
    )
  }

  /// `code@authority`, several with semicolons.
  private static func measures(
    _ values: RowValues<CreditHistoryField>
  ) throws(RowProblem) -> [OrderedMeasure] {
    guard values.text(.measures) != nil else { return [] }
    return try listed(values, .measures).map { part throws(RowProblem) in
      let parts = part.split(separator: "@", maxSplits: 1)
      guard parts.count == 2 else {
        throw values.problem(
          .measures,
          .notACode,
          Words(
            zh: "应为 措施@惩戒单位，多个用 ; 分隔",
            en: "should be measure@authority, ; between several"
          )
        )
      }
      return OrderedMeasure(String(parts[0]), by: String(parts[1]))
    }
  }

  private static func ending(
    _ values: RowValues<CreditHistoryField>,
    on day: Day?
  ) throws(RowProblem) -> ReportedCredit.Ending? {
    try values.require(.endedOn, for: .ended)
    try values.require(.ended, for: .endedOn)
    guard let day, let kind = try values.choice(.ended, ReportedCredit.Ending.Kind.self) else {
      return nil
    }
    return ReportedCredit.Ending(kind, on: day)
  }

  private static func listed(
    _ values: RowValues<CreditHistoryField>,
    _ field: CreditHistoryField
  ) throws(RowProblem) -> [String] {
    _ = try values.required(field)
    return try values.sentences(field) ?? []
  }

  private static func plain(
    _ values: RowValues<CreditHistoryField>,
    _ field: CreditHistoryField
  ) throws(RowProblem) -> String {
    let text = try values.required(field)
    guard Text.isPlain(text, maximumBytes: 512) else {
      throw values.problem(field, .controlCharacter, RowCode.controlCharacter.summary)
    }
    return text
  }
}
