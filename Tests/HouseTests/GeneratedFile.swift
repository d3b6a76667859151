import Foundation
import Testing

/// A committed file whose text comes out of the program.
struct GeneratedFile {
  /// From the root of the checkout.
  let path: String

  private static var isUpdating: Bool {
    ProcessInfo.processInfo.environment["UPDATE_GENERATED"] == "1"
  }

  /// Expects the file to hold this text; with UPDATE_GENERATED=1 writes it instead.
  func expect(_ text: String, _ location: SourceLocation = #_sourceLocation) throws {
    guard !GeneratedFile.isUpdating else {
      let file = Repository.root.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      return try Data(text.utf8).write(to: file)
    }
    let found = (try? Repository.text(path)) ?? ""
    guard found != text else { return }
    let difference = zip(lines(found), lines(text)).enumerated().first { $1.0 != $1.1 }
    let line = difference.map(\.offset) ?? min(lines(found).count, lines(text).count)
    Issue.record(
      """
      \(path) is stale from line \(line + 1) on.
      Refresh it: UPDATE_GENERATED=1 swift test --filter HouseTests
      it says:    \(lines(found).dropFirst(line).first ?? "(nothing more)")
      should say: \(lines(text).dropFirst(line).first ?? "(nothing more)")
      """,
      sourceLocation: location
    )
  }

  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
