import Foundation
import PaichaModel
import Testing

@testable import PaichaIntake

/// Aliases: a few are read, a tower of them is refused before anybody climbs it.
@Suite struct YAMLTextTests {
  /// Anchors of nine aliases each, the last of them as a key, which is compared with the others.
  private static let tower: String = {
    let floors = (1...24).map { floor in
      let below = Array(repeating: "*a\(floor - 1)", count: 9).joined(separator: ",")
      return "a\(floor): &a\(floor) [\(below)]\n"
    }
    return "a0: &a0 x\n" + floors.joined() + "? *a24\n: 1\n? [*a24]\n: 2\n"
  }()

  @Test func `A tower of aliases is refused with its line, whatever file it is in`() throws {
    #expect {
      try Mapping.parse(Self.tower, path: "map.yaml")
    } throws: { error in
      guard case IntakeFault.mappingSyntax(_, 3, let problem) = error else { return false }
      return problem == "too many aliases (*name)"
    }
    #expect {
      try RulebookReader(file: "rules.yaml").read(Self.tower)
    } throws: { error in
      guard case RulebookFault.unreadable("rules.yaml", 3, _) = error else { return false }
      return true
    }
    #expect {
      try PlanFileReader(file: "plan.yaml").read(Self.tower)
    } throws: { error in
      guard case PlanFileFault.syntax("plan.yaml", 3, _) = error else { return false }
      return true
    }
  }

  @Test func `A few aliases are read, and stars are no aliases`() throws {
    let stars = String(repeating: "  * r *r* **s** & R&D\n", count: 40)
    #expect(try YAMLText.compose("a: |\n" + stars) != nil)
    let mapping = try Mapping.parse(
      "version: 1\ntable: actors\nfields: { id: &c a, name: *c, role: *c }\n",
      path: "map.yaml"
    )
    #expect(mapping.columns == ["a"])
  }

  @Test func `The rulebook is plain, and means what it means to all of YAML`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "schema/rulebook.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let plain = try #require(PlainYAML.read(Array(text.utf8)))
    #expect(try plain == YAMLText.composeAny(text))
  }

  @Test func `What is nested too deep is refused, not followed to the end of the stack`() {
    let deep = String(repeating: "- ", count: 200_000) + "a: b\n"
    #expect(PlainYAML.read(Array(deep.utf8)) == nil)
    #expect(throws: RulebookFault.self) { try RulebookReader(file: "rules.yaml").read(deep) }
    #expect(throws: IntakeFault.self) { try Mapping.parse(deep, path: "map.yaml") }
  }

  @Test func `Keys without end are left to what does not compare each with each`() {
    for keys in [64, 65] {
      let lines = (0..<keys).map { "k\($0): v" }
      for text in [lines.joined(separator: "\n"), "a: {\(lines.joined(separator: ", "))}"] {
        #expect((PlainYAML.read(Array(text.utf8)) != nil) == (keys == 64))
      }
    }
  }

  @Test(arguments: [
    "a: b\nc: [d, e f]\n", "- a: 1\n  b: \"null\"\n- a: null\n",
    "a:\n  - b: {c: d, e: f}\n    g: h\n",
    "# x\n\na:\n    b: 中文：甲、乙\n    c: x#y:z\n", "- - a: b\n", "- {a: b}\n- [c]\n- d\n- \"e\"\n",
    "a: []\nb: {}\nc: ~\n",
    "  a: b\n  c: d",
  ])
  func `What is plain means the same to all of YAML`(text: String) throws {
    let plain = try #require(PlainYAML.read(Array(text.utf8)))
    #expect(try plain == YAMLText.composeAny(text))
  }

  @Test(arguments: [
    "", "a", "- a\n  b\n", "-  a\n", "a:\n", "a: b: c\n", "a: b # c\n", "a: &b c\n", "a: *b\n",
    "a: 'b'\n",
    "a: |\n  b\n",
    "a: b\n  c\n", "a: \"b\\n\"\n", "a: \"b\n", "a: [b, [c]]\n", "a: [b,]\n", "a: {b}\n",
    "a: [b: c]\n",
    "a: b\na: c\n", "a: {b: c, b: d}\n", "? a\n", "a:b\n", "a: b\r\n", "a:\tb\n", "--- \na: b\n",
    "%a: b\n",
    "a: b\n c: d\n", "  a: b\nc: d\n", "a: b \n", "a: b\u{85}c: d\n", "# \u{1}\na: b\n",
    "a: \u{FEFF}b\n", "a: b\u{2028}\n", "a: \u{FFFF}\n",
    "a: \u{80}\n", "a: -\n", "a: b:\n",
    "-  a: b\n",
  ])
  func `What is not plain is left to what reads all of YAML`(text: String) {
    #expect(PlainYAML.read(Array(text.utf8)) == nil)
  }
}
