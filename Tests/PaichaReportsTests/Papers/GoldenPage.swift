import Foundation
import Testing

/// A rendered paper as a file beside the tests, so that each change of it shows.
struct GoldenPage {
  let name: String

  private var url: URL {
    URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "Golden/\(name)")
  }

  /// Expects the file to hold this text; with UPDATE_GENERATED=1 writes it instead.
  func expect(_ text: String, _ location: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["UPDATE_GENERATED"] == "1" {
      return try Data(text.utf8).write(to: url)
    }
    let kept = try String(contentsOf: url, encoding: .utf8)
    #expect(text == kept, "\(name): UPDATE_GENERATED=1 writes it anew", sourceLocation: location)
  }
}
