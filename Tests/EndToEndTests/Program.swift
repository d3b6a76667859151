import Foundation
import Testing

/// The built binary that these tests run.
enum Program {
  /// PAICHA_BIN, or else the newest binary that was built in this checkout.
  static let path: String? = {
    if let named = ProcessInfo.processInfo.environment["PAICHA_BIN"], !named.isEmpty {
      return named
    }
    let builds = [".build-static/release", ".build/release", ".build/debug"]
    return builds.map { Checkout.root.appending(path: "\($0)/paicha").path }
      .filter { FileManager.default.isExecutableFile(atPath: $0) }
      .max { builtAt($0) < builtAt($1) }
  }()

  private static func builtAt(_ path: String) -> Date {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.modificationDate] as? Date ?? .distantPast
  }
}

/// The checkout these tests were compiled from.
enum Checkout {
  static let root = URL(filePath: #filePath)
    .resolvingSymlinksInPath()
    .deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The path of a file of `samples/`.
  static func sample(_ name: String) -> String { root.appending(path: "samples/\(name)").path }
}

extension Trait where Self == ConditionTrait {
  /// Skips a suite, and says so, where no binary was built.
  static var needsProgram: Self {
    .enabled(if: Program.path != nil, "no paicha binary: set PAICHA_BIN, or run Tests/run.sh")
  }
}
