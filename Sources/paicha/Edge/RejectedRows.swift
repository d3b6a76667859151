import PaichaIntake
import PaichaModel

/// Where rejected rows go: the first few to stderr, all of them to a file if one is named.
final class RejectedRows {
  private let writer: RejectsWriter?
  private let console: Console
  private var count = 0

  /// Refuses a file that belongs to the book, and one that cannot be written.
  init(path: String?, at place: Workplace) throws {
    console = place.console
    try path.map { try BookFiles(of: place.bookPath).require(apart: $0) }
    let language = console.language
    writer = path.map { RejectsWriter(path: $0, language: language) }
    try writer?.requirePlace()
  }

  func take(_ row: RejectedRow) throws {
    count += 1
    if count <= RejectedRows.shown { console.say(RejectedRows.words(row.fault)) }
    try writer?.append(row)
  }

  func finish() throws {
    try writer?.finish()
    guard count > RejectedRows.shown else { return }
    let more = count - RejectedRows.shown
    console.say(Words(zh: "……另有 \(more) 行", en: "… and \(more) more rows"))
  }

  private static let shown = 5

  private static func words(_ fault: RowFault) -> Words {
    let column =
      fault.column.map {
        Words(zh: "，列 \($0)", en: ", column \($0)")
      } ?? Words(same: "")
    let value =
      fault.value.map {
        Words(zh: "，值“\($0)”", en: ", value “\($0)”")
      } ?? Words(same: "")
    return Words(
      zh: "第 \(fault.line) 行\(column.zh)\(value.zh)：\(fault.code.rawValue) \(fault.reason.zh)",
      en: "line \(fault.line)\(column.en)\(value.en): \(fault.code.rawValue) \(fault.reason.en)"
    )
  }
}
