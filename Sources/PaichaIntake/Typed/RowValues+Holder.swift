import PaichaModel

/// Who answers for the record of a row, and its number in the system it comes from.
extension RowValues {
  /// A venue, or a zone body, or a park of a zone; exactly one of the first two is filled in.
  func holder(venue: Field, zone: Field, park: Field) throws(RowProblem) -> Holder {
    if let code = try code(venue, VenueCode.self) {
      for other in [zone, park] where text(other) != nil {
        throw problem(
          other,
          .refusedByRule,
          Words(
            zh: "填了 \(columns[venue.rawValue]) 就留空：场所的经开区以登记为准",
            en: "stays empty beside \(columns[venue.rawValue]): the register knows the zone"
          )
        )
      }
      return .venue(code)
    }
    guard let code = try code(zone, ZoneCode.self) else {
      throw problem(
        venue,
        .missingValue,
        Words(
          zh: "场所为空时须填 \(columns[zone.rawValue])（管理机构）",
          en: "is empty: then \(columns[zone.rawValue]) names the zone body"
        )
      )
    }
    guard let name = text(park) else { return .zone(code) }
    guard Text.isPlain(name, maximumBytes: 256) else {
      throw problem(park, .controlCharacter, RowCode.controlCharacter.summary)
    }
    return .park(code, name)
  }

  /// A number of 1 to 128 bytes that another system gave, unique in its table.
  func reference(_ field: Field) throws(RowProblem) -> String {
    let reference = try required(field)
    guard Text.isPlain(reference, maximumBytes: 128) else {
      throw problem(
        field,
        .notACode,
        Words(zh: "应为 1 至 128 字节、无控制字符", en: "needs 1 to 128 bytes without control characters")
      )
    }
    return reference
  }

  /// A choice that must be made.
  func requiredChoice<C: CaseIterable & RawRepresentable<String>>(
    _ field: Field,
    _ type: C.Type
  ) throws(RowProblem) -> C where C: Equatable {
    _ = try required(field)
    guard let value = try choice(field, type) else {
      throw problem(field, .missingValue, RowCode.missingValue.summary)
    }
    return value
  }
}
