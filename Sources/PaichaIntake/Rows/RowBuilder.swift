internal import PaichaModel

/// Makes rows of records: the one place where cells become fields.
final class RowBuilder {
  let outline: TableOutline
  let cells: CellList
  let columnCount: Int
  let isDelimited: Bool
  private let cellText: CellText
  private let cache: CellCache
  private let shape: RowShape

  init(outline: TableOutline, cells: CellList) {
    self.outline = outline
    self.cells = cells
    cellText = CellText(encoding: outline.cellEncoding)
    cache = CellCache(fieldCount: outline.fields.count)
    columnCount = outline.columns.count
    isDelimited = outline.format != .jsonLines
    shape = RowShape(outline: outline)
  }

  /// A row, or why there is none; the reference is given where it could be read all the same.
  enum Outcome {
    case row(SourceRow)
    case rejected(RejectedRow, reference: String?)
  }

  /// The row of a record whose cells have just been read.
  func outcome(of record: Record) -> Outcome {
    if let problem = shapeProblem(of: record) {
      return .rejected(rejected(record, problem), reference: nil)
    }
    do {
      let isFinding = try tellsOfFinding(record)
      var texts: [String] = []
      texts.reserveCapacity(shape.activeFields.count)
      for field in shape.activeFields {
        texts.append(isFinding || !field.isOfFinding ? try value(of: field, in: record) : "")
      }
      return .row(SourceRow(place: record.place, shape: shape, texts: texts))
    } catch {
      return .rejected(rejected(record, error), reference: reference(of: record))
    }
  }

  /// The value of the group field alone; nothing where it is blank or cannot be read.
  func reference(of record: Record) -> String? {
    guard let index = outline.layout.groupField, shapeProblem(of: record) == nil else { return nil }
    do {
      let reference =
        if let field = shape.activeField(index) {
          try value(of: field, in: record)
        } else {
          shape.constants[index]
        }
      return reference.isEmpty ? nil : reference
    } catch {
      return nil
    }
  }

  private func tellsOfFinding(_ record: Record) throws(CellProblem) -> Bool {
    guard let condition = outline.condition else { return true }
    if condition.test == .notEmpty, let base = record.text {
      let cell = cells[condition.column]
      guard cell.end > cell.start else { return false }
      // A visible ASCII character in front settles it without making a text.
      let first = base[Int(cell.start)]
      if first > 0x22, first < 0x7F { return true }
    }
    return condition.holds(for: try text(of: condition.column, in: record))
  }

  private func value(of field: RowShape.ActiveField, in record: Record) throws(CellProblem)
    -> String
  {
    guard let column = field.column else {
      return field.isConstant
        ? shape.constants[field.index] : try joined(field.index, in: record)
    }
    let cell = cells[column]
    guard cell.end > cell.start, let base = record.text else {
      return field.isPlain ? "" : try outline.fields[field.index].value(of: "")
    }
    let bytes = UnsafeRawBufferPointer(
      start: base + Int(cell.start),
      count: Int(cell.end - cell.start)
    )
    let slot = cell.hasDoubledQuotes ? nil : cache.slot(of: bytes, field: field.index)
    if let slot, let value = cache.value(of: bytes, in: slot) { return value }
    var value = try text(of: column, in: record)
    if !field.isPlain { value = try outline.fields[field.index].value(of: value) }
    if let slot { cache.keep(value, of: bytes, in: slot) }
    return value
  }

  /// The parts of a join that are not blank, with its separator between them.
  private func joined(_ index: Int, in record: Record) throws(CellProblem) -> String {
    guard case .join(let columns, let separator) = outline.fields[index].source else { return "" }
    var parts: [String] = []
    for column in columns {
      let part = try text(of: column, in: record)
      if !part.isEmpty { parts.append(part) }
    }
    return try outline.fields[index].value(of: parts.joined(separator: separator))
  }

  private func text(of column: Int, in record: Record) throws(CellProblem) -> String {
    let cell = cells[column]
    guard cell.end > cell.start, let base = record.text else { return "" }
    let text = cellText.text(of: cell, in: record)
    guard !cell.isQuoted, text.utf8.first == UInt8(ascii: "\"") else { return text }
    let first = base[Int(cell.start)]
    guard first != UInt8(ascii: "\"") else { return text }
    throw quoteAfterSpace(text, column: column)
  }
}
