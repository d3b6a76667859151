public import PaichaModel

/// Reads the texts of one row as domain values; what does not read names its column.
///
/// Nothing is guessed: an empty text is no value, anything else must be right.
struct RowValues<Field: FieldName> {
  let row: SourceRow
  let columns: ColumnNames

  func text(_ field: Field) -> String? {
    let text = row[field.rawValue]
    return text.isEmpty ? nil : text
  }

  func required(_ field: Field) throws(RowProblem) -> String {
    guard let text = text(field) else {
      throw problem(field, .missingValue, Words(zh: "必填，但为空", en: "is required and empty"))
    }
    return text
  }

  /// Free text up to 4,096 bytes; line breaks and tabs inside it are kept.
  func note(_ field: Field) throws(RowProblem) -> String? {
    guard let text = text(field) else { return nil }
    guard Text.isFree(text, maximumBytes: 4_096) else {
      throw problem(
        field,
        .controlCharacter,
        Words(zh: "含控制字符或超过 4096 字节", en: "has control characters or over 4,096 bytes")
      )
    }
    return text
  }

  func requiredNote(_ field: Field) throws(RowProblem) -> String {
    let text = try required(field)
    return try note(field) ?? text
  }

  func code<C: Code>(_ field: Field, _ type: C.Type) throws(RowProblem) -> C? {
    guard let text = text(field) else { return nil }
    guard let code = C(text) else {
      throw problem(
        field,
        .notACode,
        Words(zh: "应为 1 至 128 字节、无控制字符", en: "needs 1 to 128 bytes without control characters")
      )
    }
    return code
  }

  func requiredCode<C: Code>(_ field: Field, _ type: C.Type) throws(RowProblem) -> C {
    _ = try required(field)
    guard let code = try code(field, type) else { return C(unchecked: "") }
    return code
  }

  func choice<C: CaseIterable & RawRepresentable<String>>(
    _ field: Field,
    _ type: C.Type,
    among allowed: [C] = Array(C.allCases)
  ) throws(RowProblem) -> C? where C: Equatable {
    guard let text = text(field) else { return nil }
    guard let value = C(rawValue: text), allowed.contains(value) else {
      let allowed = allowed.map(\.rawValue).joined(separator: ", ")
      throw problem(
        field,
        .unknownValue,
        Words(zh: "应为 \(allowed) 之一", en: "should be one of \(allowed)")
      )
    }
    return value
  }

  /// A day from 1950 on: 1900-01-01 and the like are placeholders, not days.
  func day(_ field: Field) throws(RowProblem) -> Day? {
    guard let text = text(field) else { return nil }
    guard let day = Day(text), day.year >= 1950 else {
      throw problem(
        field,
        .noSuchDay,
        Words(
          zh: "应为 YYYY-MM-DD 的真实日期（1950 年起；占位日期请在映射中用 empty 列出）",
          en: "should be a real day YYYY-MM-DD from 1950 on (list placeholders under `empty`)"
        )
      )
    }
    return day
  }

  func number(_ field: Field) throws(RowProblem) -> Int? {
    guard let text = text(field) else { return nil }
    let isPlain = text.utf8.count <= 12 && text.utf8.allSatisfy { $0 >= 48 && $0 <= 57 }
    guard isPlain, let number = Int(text) else {
      throw problem(
        field,
        .notANumber,
        Words(zh: "应为非负整数", en: "should be a whole number from 0")
      )
    }
    return number
  }

  func flag(_ field: Field) throws(RowProblem) -> Bool? {
    switch text(field) {
    case nil: return nil
    case "true", "1": return true
    case "false", "0": return false
    default:
      throw problem(
        field,
        .unknownValue,
        Words(zh: "应为 true 或 false", en: "should be true or false")
      )
    }
  }

  func location(_ latitude: Field, _ longitude: Field) throws(RowProblem) -> Location? {
    guard let latitudeText = text(latitude), let longitudeText = text(longitude) else {
      guard text(latitude) == nil, text(longitude) == nil else {
        throw problem(
          text(latitude) == nil ? latitude : longitude,
          .notAPlace,
          Words(zh: "经纬度缺一", en: "latitude and longitude come together")
        )
      }
      return nil
    }
    guard let location = Location(latitude: latitudeText, longitude: longitudeText) else {
      throw problem(
        latitude,
        .notAPlace,
        Words(
          zh: "应为 ±90、±180 以内的十进制度数",
          en: "should be decimal degrees within ±90 and ±180"
        )
      )
    }
    return location
  }

  func problem(_ field: Field, _ code: RowCode, _ reason: Words) -> RowProblem {
    RowProblem(column: columns[field.rawValue], value: text(field), code: code, reason: reason)
  }
}

/// The columns of the file that fill the fields of a layout, for messages.
public struct ColumnNames: Sendable {
  private let names: [String]

  init(_ outline: TableOutline) {
    names = zip(outline.fields, outline.layout.fields).map { plan, field in
      plan.columnName.isEmpty ? field.name : plan.columnName
    }
  }

  public subscript(index: Int) -> String { names[index] }
}

extension TableSurvey {
  public var columnNames: ColumnNames { ColumnNames(outline) }
}

/// Why a row does not read, before it is known where it stands.
public struct RowProblem: Error, Hashable, Sendable {
  public let column: String?
  public let value: String?
  public let code: RowCode
  public let reason: Words

  public init(column: String?, value: String?, code: RowCode, reason: Words) {
    self.column = column
    self.value = value
    self.code = code
    self.reason = reason
  }

  /// The problem at a row's place.
  public func fault(line: Int) -> RowFault {
    RowFault(line: line, column: column, value: value, code: code, reason: reason)
  }
}
