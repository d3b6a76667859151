internal import PaichaModel

extension RowBuilder {
  /// A record as a rejected row.
  func rejected(_ record: Record, _ problem: CellProblem) -> RejectedRow {
    var line = record.place.line
    if case .openQuote(let quoteLine) = record.flaw { line = quoteLine }
    let fault = RowFault(
      line: line,
      column: problem.column,
      value: problem.value,
      code: problem.code,
      reason: problem.reason
    )
    return RejectedRow(fault: fault, raw: outline.rawText(of: record.bytes, place: record.place))
  }

  /// What is wrong with the record before any of its cells is read.
  func shapeProblem(of record: Record) -> CellProblem? {
    if let flaw = record.flaw { return flawProblem(flaw, of: record) }
    guard isDelimited, cells.count != columnCount else { return nil }
    return CellProblem(
      code: cells.count < columnCount ? .tooFewCells : .tooManyCells,
      column: nil,
      value: String(cells.count),
      reason: Words(
        zh: "有 \(cells.count) 个单元格，表头有 \(columnCount) 个",
        en: "it has \(cells.count) cells, the header has \(columnCount)"
      )
    )
  }

  private func flawProblem(_ flaw: RecordFlaw, of record: Record) -> CellProblem {
    switch flaw {
    case .openQuote(let line):
      CellProblem(
        code: .openQuote,
        column: nil,
        value: nil,
        reason: Words(
          zh: "第 \(line) 行的引号到文件末尾都没有闭合，其后全部内容未导入",
          en: "the quote on line \(line) is never closed: all after it is rejected"
        )
      )
    case .textAfterQuote(let cell):
      CellProblem(
        code: .textAfterQuote,
        column: cell < columnCount ? outline.columns[cell] : nil,
        value: nil,
        reason: Words(
          zh: "第 \(cell + 1) 个单元格的闭合引号后还有文字",
          en: "text follows the closing quote of cell \(cell + 1)"
        )
      )
    case .tooLong:
      tooLongProblem(byteCount: record.place.byteCount)
    case .notAnObject(let position): jsonProblem(.notAnObject, key: nil, at: position)
    case .nestedValue(let key): jsonProblem(.nestedValue, key: key, at: nil)
    case .unknownKey(let key): jsonProblem(.unknownKey, key: key, at: nil)
    case .duplicateKey(let key): jsonProblem(.duplicateKey, key: key, at: nil)
    }
  }

  /// A space before a quote makes it part of the text, which is hardly meant.
  func quoteAfterSpace(_ text: String, column: Int) -> CellProblem {
    CellProblem(
      code: .quoteAfterSpace,
      column: outline.columns[column],
      value: text,
      reason: Words(
        zh: "引号前有空格：引号必须是单元格的第一个字符",
        en: "a space stands before the quote, which must be the first character of its cell"
      )
    )
  }

  private func tooLongProblem(byteCount: Int) -> CellProblem {
    let limit = outline.limits.recordBytes
    return CellProblem(
      code: .recordTooLong,
      column: nil,
      value: String(byteCount),
      reason: Words(
        zh: "这一行有 \(byteCount) 字节，超过上限 \(limit)",
        en: "it has \(byteCount) bytes; at most \(limit) are read"
      )
    )
  }

  private func jsonProblem(_ code: RowCode, key: String?, at position: Int?) -> CellProblem {
    let place = position.map { " (\($0))" } ?? key.map { ": \($0)" } ?? ""
    return CellProblem(
      code: code,
      column: key,
      value: nil,
      reason: Words(zh: code.summary.zh + place, en: code.summary.en + place)
    )
  }
}
