import Foundation
import Testing

/// What is refused or only looked up keeps nothing of a person.
@Suite(.needsProgram) struct PersonalValueTests {
  @Test func `Rejected rows and the check of a table keep nothing of a person`() throws {
    let sandbox = try SampleBook.registers()
    let sample = try String(contentsOfFile: Checkout.sample("credit-history.csv"), encoding: .utf8)
    for (right, wrong) in [(",B4,", ",Z9,"), ("2025-08-25", "2025-13-25"), (",head,", ",chief,")] {
      let file = try sandbox.file("credit.csv", sample.replacing(right, with: wrong))
      let rejects = sandbox.path("rejects-\(wrong.count).csv")
      let outcome = try sandbox.run("credit", "import", file, "--rejects", rejects, as: "xu.ming")
      #expect(outcome.ending == .exit(65), "\(outcome.messages)")
      Sealed.expect(outcome, wrong)
      #expect(FileManager.default.fileExists(atPath: rejects))
    }
    try sandbox.succeed("credit", "import", Checkout.sample("credit-history.csv"), as: "xu.ming")
    Sealed.expect(try sandbox.run("credit", "check", Checkout.sample("bidders.csv")), "bidders")
    let both = "subject_ref,uscc,resident_id\nX,91350200MA2YJ1XR9G,\(Sealed.number)\n"
    let file = try sandbox.file("both.csv", both)
    let rejects = sandbox.path("rejects-check.csv")
    let refused = try sandbox.run("credit", "check", file, "--rejects", rejects)
    #expect(refused.ending == .exit(65), "\(refused.messages)")
    Sealed.expect(refused, "check")
    for name in ["credit.csv", "both.csv"] {
      try FileManager.default.removeItem(atPath: sandbox.path(name))
    }
    try Sealed.expect(filesOf: sandbox)
  }
}
