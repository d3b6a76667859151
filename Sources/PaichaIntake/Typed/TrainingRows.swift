public import PaichaModel

/// Rows of a table of training sessions.
public enum TrainingRows {
  /// The session of a row; it was not held after today.
  public static func draft(
    _ row: SourceRow,
    _ columns: ColumnNames,
    today: Day
  ) throws(RowProblem) -> TrainingDraft {
    let values = RowValues<TrainingField>(row: row, columns: columns)
    _ = try values.required(.trainingRef)
    let reference = try plain(.trainingRef, values)
    let venue = try values.requiredCode(.venue, VenueCode.self)
    let heldOn = try values.requiredDay(.heldOn, notAfter: today)
    return TrainingDraft(
      reference: reference,
      venue: venue,
      trainees: try values.requiredChoice(.trainees, Trainees.self),
      kind: try values.choice(.kind, Training.Kind.self) ?? .yearly,
      attendance: try attendance(values),
      course: try plain(.course, values),
      content: try values.requiredNote(.content),
      hoursTenths: try hours(values).tenths,
      passed: try values.number(.passed),
      facts: StepFacts(
        on: heldOn,
        note: try values.note(.note),
        document: try values.note(.document)
      )
    )
  }

  /// Exactly one of a count and names tells who took part.
  private static func attendance(
    _ values: RowValues<TrainingField>
  ) throws(RowProblem) -> Training.Attendance {
    let count = try values.number(.persons)
    let names = try names(values)
    switch (count, names) {
    case (let count?, nil): return .counted(count)
    case (nil, let names?): return .named(names)
    case (.some, .some):
      throw values.problem(
        .names,
        .conflictingValues,
        Words(
          zh: "\(values.column(.persons)) 与 \(values.column(.names)) 只填一项",
          en: "only one of \(values.column(.persons)) and \(values.column(.names)) is filled in"
        )
      )
    case (nil, nil):
      throw values.problem(
        .persons,
        .missingValue,
        Words(
          zh: "\(values.column(.persons)) 与 \(values.column(.names)) 须填一项",
          en: "one of \(values.column(.persons)) and \(values.column(.names)) is required"
        )
      )
    }
  }

  private static func names(_ values: RowValues<TrainingField>) throws(RowProblem) -> [String]? {
    guard let told = try values.names(.names) else { return nil }
    let names = Training.Attendance(names: told).names
    guard names.allSatisfy({ Text.isPlain($0, maximumBytes: 128) }) else {
      throw values.problem(.names, .controlCharacter, plainWords)
    }
    return names.isEmpty ? nil : names
  }

  private static func hours(_ values: RowValues<TrainingField>) throws(RowProblem) -> ClassHours {
    let text = try values.required(.hours)
    guard let hours = ClassHours(text) else {
      throw values.problem(
        .hours,
        .notHours,
        Words(
          zh: "应为学时数，最多一位小数，如 12 或 12.5",
          en: "should be class hours with at most one decimal, such as 12 or 12.5"
        )
      )
    }
    return hours
  }

  /// A short text that may serve as a name or number.
  private static func plain(
    _ field: TrainingField,
    _ values: RowValues<TrainingField>
  ) throws(RowProblem) -> String? {
    guard let text = values.text(field) else { return nil }
    guard Text.isPlain(text, maximumBytes: 128) else {
      throw values.problem(field, .notACode, plainWords)
    }
    return text
  }

  private static let plainWords = Words(
    zh: "应为 1 至 128 字节、无控制字符",
    en: "needs 1 to 128 bytes without control characters"
  )
}

extension RowValues where Field == TrainingField {
  /// The column of the file that fills a field.
  fileprivate func column(_ field: TrainingField) -> String { columns[field.rawValue] }
}
