import PaichaModel
import Testing

@testable import PaichaIntake

@Suite struct MappingFaultTests {
  private static let fields =
    "fields:\n  inspection_ref: R\n  venue: V\n  inspected_on: D\n"

  /// A mapping text, the line at fault and a word of the message.
  static let faults: [(String, Int, String)] = [
    ("table: inspections\n" + fields, 1, "version"),
    ("version: 2\ntable: inspections\n" + fields, 1, "version: 1"),
    ("version: 1\n" + fields, 1, "table"),
    ("version: 1\ntable: fish\n" + fields, 2, "fish"),
    ("version: 1\ntable: inspections\n", 1, "fields"),
    ("version: 1\ntable: inspections\nfields:\n  venue: V\n", 4, "inspection_ref"),
    ("version: 1\ntable: inspections\ncolour: red\n" + fields, 3, "colour"),
    ("version: 1\ntable: inspections\n" + fields + "  fish: F\n", 7, "fish"),
    ("version: 1\ntable: inspections\n" + fields + "  item: {colum: F}\n", 7, "colum"),
    (
      "version: 1\ntable: inspections\n" + fields + "  item: {constant: a, column: b}\n", 7,
      "one of"
    ),
    ("version: 1\ntable: inspections\n" + fields + "  item: {values: {a: b}}\n", 7, "one of"),
    (
      "version: 1\ntable: inspections\n" + fields + "  item: {column: a, default: b}\n", 7,
      "default"
    ),
    ("version: 1\ntable: inspections\n" + fields + "  item: {column: a, with: b}\n", 7, "with"),
    ("version: 1\ntable: inspections\n" + fields + "  item: {join: []}\n", 7, "join"),
    ("version: 1\ntable: inspections\n" + fields + "  item: {column: a, empty: b}\n", 7, "list"),
    ("version: 1\ntable: inspections\n" + fields + "  item: [a]\n", 7, "key"),
    ("version: 1\ntable: inspections\n" + fields + "  item: ''\n", 7, "empty"),
    (
      "version: 1\ntable: inspections\n" + fields + "  item:\n    column: a\n    format: DD/MM\n",
      9, "YYYY"
    ),
    ("version: 1\ntable: inspections\n" + fields + "finding: {column: a}\n", 7, "column"),
    ("version: 1\ntable: inspections\n" + fields + "finding:\n  when: {column: a}\n", 8, "one of"),
    (
      "version: 1\ntable: inspections\n" + fields
        + "finding:\n  when: {column: a, not_empty: no}\n", 8, "true"
    ),
    ("version: 1\ntable: inspections\n" + fields + "register: {zones: always}\n", 7, "missing"),
    ("", 1, "empty"),
  ]

  @Test(arguments: faults)
  func `A wrong rule is refused with its line`(text: String, line: Int, word: String) {
    do {
      _ = try Mapping.parse(text, path: "map.yaml")
      Issue.record("accepted: \(text)")
    } catch .mappingRule(let path, let faultLine, let problem) {
      #expect(path == "map.yaml")
      #expect(faultLine == line)
      #expect(problem.en.contains(word), "\(problem.en)")
    } catch {
      Issue.record("another fault: \(error)")
    }
  }

  @Test(arguments: [
    ("version: 1\ntable: [inspections\n", 3), ("version: 1\n\tx: y\n", 2),
    ("version: 1\nfields:\n  a: b\n  a: c\n", 3),
  ])
  func `Text that is no YAML is refused with its line`(text: String, line: Int) {
    do {
      _ = try Mapping.parse(text, path: "map.yaml")
      Issue.record("accepted: \(text)")
    } catch .mappingSyntax(_, let faultLine, _) {
      #expect(faultLine == line)
    } catch {
      Issue.record("another fault: \(error)")
    }
  }
}
