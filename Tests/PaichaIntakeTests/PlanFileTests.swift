import Foundation
import PaichaModel
import Testing

@testable import PaichaIntake

@Suite struct PlanFileTests {
  private static let whole = PlanPart.allCases.map { "\($0.rawValue): 内容 \($0.rawValue)\n" }

  private func read(_ text: String) throws -> TreatmentPlan {
    try PlanFileReader(file: "plan.yaml").read(text)
  }

  private func fault(
    _ text: String,
    at location: SourceLocation = #_sourceLocation
  ) -> PlanFileFault? {
    do throws(PlanFileFault) {
      _ = try PlanFileReader(file: "plan.yaml").read(text)
      Issue.record("accepted: \(text)", sourceLocation: location)
      return nil
    } catch {
      return error
    }
  }

  @Test func `A file with every part is a plan of these texts`() throws {
    let plan = try read("# 方案\n" + Self.whole.joined())
    for part in PlanPart.allCases { #expect(plan[part] == "内容 \(part.rawValue)") }
  }

  @Test func `A text of several lines is kept, without the space around it`() throws {
    let text = Self.whole.dropFirst().joined() + "goals: |\n  第一步\n\n  第二步\n\n"
    #expect(try read(text)[.goals] == "第一步\n\n第二步")
  }

  @Test(arguments: PlanPart.allCases)
  func `A part that stands empty is named with its line`(part: PlanPart) throws {
    let position = try #require(PlanPart.allCases.firstIndex(of: part))
    for empty in ["", " ''", " null", " ~", " \"  \""] {
      var lines = Self.whole
      lines[position] = "\(part.rawValue):\(empty)\n"
      let gap = PlanFileFault.Gap(part: part, line: position + 1)
      #expect(fault(lines.joined()) == .missing(path: "plan.yaml", [gap]))
    }
  }

  @Test(arguments: PlanPart.allCases)
  func `A part that does not stand is named without a line`(part: PlanPart) {
    let text = Self.whole.filter { !$0.hasPrefix(part.rawValue + ":") }.joined()
    let fault = fault(text)
    #expect(fault == .missing(path: "plan.yaml", [.init(part: part, line: nil)]))
    #expect(fault?.what.zh.contains(part.words.zh) == true)
    #expect(fault?.what.en.contains("plan.yaml") == true)
  }

  @Test(arguments: ["", "# nothing but a comment\n", "~\n"])
  func `An empty file lacks every part`(text: String) {
    let gaps = PlanPart.allCases.map { PlanFileFault.Gap(part: $0, line: nil) }
    #expect(fault(text) == .missing(path: "plan.yaml", gaps))
  }

  /// A wrong text, the line at fault and a word of the message.
  @Test(arguments: [
    ("goals: a\ncolour: red\n", 2, "colour"),
    ("- goals\n- measures\n", 1, "key"),
    ("just words\n", 1, "key"),
    ("goals: a\nmeasures:\n  - b\n  - c\n", 2, "|"),
    ("goals: a\nfunds: \"\\e[31mred\"\n", 2, "control"),
    ("goals: a\nfunds: b\ngoals: c\n", 3, "goals"),
  ])
  func `A wrong entry is refused with its line`(text: String, line: Int, word: String) {
    guard case .entry(let path, let found, let problem) = fault(text) else {
      Issue.record("another fault for \(text)")
      return
    }
    #expect(path == "plan.yaml")
    #expect(found == line)
    #expect(problem.en.contains(word), "\(problem.en)")
  }

  @Test(arguments: [("goals: [a\n", 2), ("goals: a\n\tfunds: b\n", 2)])
  func `Text that is no YAML is refused with its line`(text: String, line: Int) {
    guard case .syntax(_, let found, _) = fault(text) else {
      Issue.record("another fault for \(text)")
      return
    }
    #expect(found == line)
  }

  @Test func `A part over 4,096 bytes is refused with its line, and no shorter one`() throws {
    var lines = Self.whole
    lines[2] = "funds: " + String(repeating: "元", count: 1_365) + "a\n"
    #expect(try read(lines.joined())[.funds].utf8.count == 4_096)
    lines[2] = "funds: " + String(repeating: "元", count: 1_365) + "ab\n"
    #expect(fault(lines.joined()) == .tooLong(path: "plan.yaml", line: 3, .funds))
  }

  @Test func `The template is a plan file in which every part waits for its text`() {
    guard case .missing(_, let gaps) = fault(PlanTemplate.text) else {
      Issue.record("another fault")
      return
    }
    #expect(gaps.map(\.part) == PlanPart.allCases)
    #expect(gaps.allSatisfy { $0.line != nil })
    for part in PlanPart.allCases {
      #expect(PlanTemplate.text.contains(part.words.zh))
      #expect(PlanTemplate.text.contains(part.words.en))
    }
  }

  @Test func `A filled template is a whole plan`() throws {
    var text = PlanTemplate.text
    for part in PlanPart.allCases {
      text = text.replacing("\n\(part.rawValue):", with: "\n\(part.rawValue): |\n  写明\n  二行")
    }
    for part in PlanPart.allCases { #expect(try read(text)[part] == "写明\n二行") }
  }

  @Test func `A file that is not UTF-8, or too large, is refused`() throws {
    let faults: [([UInt8], (String) -> PlanFileFault)] = [
      ([0xD6, 0xCE, 0xC0, 0xED], { .encoding(path: $0) }),
      (Array(repeating: UInt8(ascii: "#"), count: 200_000), { .tooLarge(path: $0) }),
    ]
    for (bytes, fault) in faults {
      let path = NSTemporaryDirectory() + "/paicha-plan-\(UUID().uuidString).yaml"
      try Data(bytes).write(to: URL(filePath: path))
      defer { unlink(path) }
      #expect(throws: fault(path)) { try PlanFileReader.read(path) }
    }
  }

  @Test func `Brackets within brackets are refused, not followed without end`() {
    guard case .syntax = fault("goals: " + String(repeating: "[", count: 100_000)) else {
      Issue.record("another fault")
      return
    }
  }
}
