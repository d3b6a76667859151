import Foundation
import Testing

/// The inputs of the samples, kept as files: each change of a figure shows, and every machine and
/// locale gives the same bytes.
@Suite(.needsProgram) struct EvaluationGoldenTests {
  private func samples() throws -> Sandbox {
    let sandbox = try SampleBook.copy()
    for (noun, file, actor) in [
      ("plan", "plans.csv", "xu.ming"), ("drill", "drills.csv", "zhang.wei"),
      ("training", "training.csv", "zhang.wei"), ("accident", "accidents.csv", "xu.ming"),
    ] {
      try sandbox.succeed(noun, "import", Checkout.sample(file), as: actor)
    }
    return sandbox
  }

  private func expect(_ text: String, is name: String) throws {
    let url = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["UPDATE_GENERATED"] == "1" {
      return try Data(text.utf8).write(to: url)
    }
    let kept = try Data(contentsOf: url)
    #expect(Data(text.utf8) == kept, "\(name): UPDATE_GENERATED=1 writes it anew")
  }

  @Test func `Inputs of the samples are those kept, in either language`() throws {
    let sandbox = try samples()
    for format in ["csv", "json"] {
      let asked = ["evaluate", "--year", "2025", "--as-of", "2026-11-21", "--inputs"]
      let texts = try ["zh", "en"].map { language in
        let outcome = try sandbox.start(asked + ["--format", format, "--lang", language]).finish()
        #expect(outcome.isDone)
        return outcome.text
      }
      #expect(texts[0] == texts[1])
      try expect(texts[0], is: "inputs-2025.\(format)")
    }
  }

  @Test func `The records behind the samples' figures are those kept`() throws {
    let sandbox = try samples()
    for (zone, indicator) in [
      ("14101001", "drills_held"), ("14101001", "general_on_time"), ("34101002", "accidents"),
    ] {
      let outcome = try sandbox.run(
        "evaluate",
        "explain",
        "--zone",
        zone,
        "--year",
        "2025",
        "--as-of",
        "2026-11-21",
        "--indicator",
        indicator,
        "--format",
        "csv"
      )
      #expect(outcome.isDone)
      try expect(outcome.text, is: "explain-\(zone)-\(indicator).csv")
    }
  }
}
