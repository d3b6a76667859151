import Foundation
import Glibc
import Testing

/// The book of the samples, made once through the binary and copied for each test.
enum SampleBook {
  /// What was answered while it was made.
  struct Made {
    let sandbox: Sandbox
    let receipts: [ImportReceipt]
  }

  static func made() throws -> Made { try template.get() }

  /// A copy in a folder of its own.
  static func copy(in place: URL = FileManager.default.temporaryDirectory) throws -> Sandbox {
    let source = try made().sandbox
    let sandbox = try Sandbox(in: place)
    for name in ["book.db", "book.db.key", "book.db.pub"] {
      try FileManager.default.copyItem(atPath: source.path(name), toPath: sandbox.path(name))
    }
    return sandbox
  }

  /// A book with zones, actors and venues, and no inspection yet.
  static func registers() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.succeed("init", "--origin", "K7QX", "--name", "示例")
    try sandbox.succeed("zone", "import", "--national")
    try sandbox.succeed("actor", "import", Checkout.sample("actors.csv"))
    try sandbox.succeed("venue", "import", Checkout.sample("venues.csv"))
    return sandbox
  }

  nonisolated(unsafe) private static let template = Result {
    let sandbox = try registers()
    atexit { try? FileManager.default.removeItem(at: SampleBook.made().sandbox.folder) }
    let receipts: [ImportReceipt] = try [2025, 2026].map { year in
      let file = Checkout.sample("inspections-\(year).csv")
      return try sandbox.ask("inspect", "import", file, as: "zhang.wei")
    }
    return Made(sandbox: sandbox, receipts: receipts)
  }
}
