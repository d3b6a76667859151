import Foundation
import PaichaModel

/// The holiday notices as the project ships them, read line by line without any product code.
enum AnnouncedCalendar {
  /// The file beside or inside the package, or nothing where neither is there.
  static let path: String? = {
    let file = URL(filePath: #filePath).resolvingSymlinksInPath()
    let root = (0..<4).reduce(file) { url, _ in url.deletingLastPathComponent() }
    return ["schema/calendar-cn.csv", "../shared/domain/calendar-cn.csv"]
      .map { root.appending(path: $0).standardized.path }
      .first { FileManager.default.isReadableFile(atPath: $0) }
  }()

  static var isPresent: Bool { path != nil }

  /// Text of each day to `off` or `work`.
  static func kinds() throws -> [String: String] {
    guard let path else { return [:] }
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var kinds: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      if cells.count >= 2 { kinds[String(cells[0])] = String(cells[1]) }
    }
    return kinds
  }

  static func calendar() throws -> WorkCalendar {
    var exceptions: [Day: WorkCalendar.Exception] = [:]
    for (text, kind) in try kinds() {
      guard let day = Day(text), let exception = WorkCalendar.Exception(rawValue: kind) else {
        preconditionFailure("calendar line \(text),\(kind)")
      }
      exceptions[day] = exception
    }
    return WorkCalendar(exceptions: exceptions)
  }
}
