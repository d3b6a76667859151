import Foundation
import Testing

/// A little of what `Tests/soak.sh` does at length: the program is killed, its files fail, its book
/// is altered, and many processes write to it at once.
@Suite struct SoakTests {
  @Test(.enabled(if: Soak.missing == nil, "\(Soak.missing ?? "")"))
  func `A short soak finds no book that was harmed`() throws {
    let soak = try Child(
      "/bin/bash",
      [Checkout.root.appending(path: "Tests/soak.sh").path, "--short"],
      environment: ProcessInfo.processInfo.environment,
      folder: Checkout.root.path
    )
    let outcome = try soak.finish()
    print(outcome.text)
    #expect(outcome.isDone, "\(outcome.text)\(outcome.messages)")
  }
}

/// What the soak needs.
private enum Soak {
  /// The first thing that is not here, if any.
  static let missing: Comment? = {
    for tool in ["python3", "cc"] where !Tool.isOnPath(tool) { return "no \(tool) on the PATH" }
    let named = ProcessInfo.processInfo.environment["PAICHA_SOAK_BIN"]
    let binary = named ?? Checkout.root.appending(path: ".build/debug/paicha").path
    let isBuilt = FileManager.default.isExecutableFile(atPath: binary)
    return isBuilt ? nil : "no debug binary to put faults under: swift build"
  }()
}
