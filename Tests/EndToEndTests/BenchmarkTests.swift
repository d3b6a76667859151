import Foundation
import Testing

/// The benchmarks run, and say what they found; how fast is another matter.
@Suite(.needsProgram) struct BenchmarkTests {
  @Test(.enabled(if: ["python3", "sqlite3"].allSatisfy(Tool.isOnPath), "no python3 or sqlite3"))
  func `Five hundred rows are measured against the shell, every job with its line`() throws {
    let folder = try Sandbox()
    let run = try Child(
      "/bin/bash",
      [
        Checkout.root.appending(path: "Benchmarks/run.sh").path, "--rows", "500", "--runs", "1",
        "--peers", "sqlite3", "--binary", try #require(Program.path),
        "--folder", folder.path("measured"), "--json", folder.path("figures.json"),
      ],
      environment: ProcessInfo.processInfo.environment,
      folder: Checkout.root.path
    )
    let outcome = try run.finish()
    #expect(outcome.isDone, "\(outcome.text)\(outcome.messages)")
    #expect(!outcome.text.contains("not measured"), "\(outcome.text)")
    for job in ["import", "evaluate", "majors", "log", "verify", "replay", "memory", "size"] {
      #expect(outcome.text.contains("| \(job)"), "\(job)")
    }
    #expect(outcome.text.contains("goals met: "))
    let figures = try Data(contentsOf: URL(filePath: folder.path("figures.json")))
    let json = try JSONSerialization.jsonObject(with: figures) as? [String: Any]
    #expect((json?["lines"] as? [Any])?.count == 15)
  }
}
