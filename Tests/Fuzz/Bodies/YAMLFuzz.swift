import PaichaIntake
import PaichaModel

/// Mappings, rulebooks and treatment plans, which people write by hand as YAML.
///
/// What is read under a comment is read the same one line further down, so that lines are told
/// truly; a mapping that is accepted can be used on a table of its columns, a rulebook that is
/// accepted on any counts.
enum YAMLFuzz {
  static func run(_ choice: UInt8, _ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    switch choice % 4 {
    case 0: try compare(mapping, text)
    case 1: try compare(rulebook, text)
    case 2: _ = try rulebook(FuzzRulebook.text(setting: text))
    default: try compare(plan, text)
    }
    if choice % 8 == 5 { _ = try rulebook(FuzzRulebook.text(replacingSections: text)) }
  }

  /// What became of a text: its content in words, or the refusal and its lines.
  private struct Outcome: Equatable {
    var content = ""
    var refusal = ""
    var lines: [Int?] = []
  }

  private static func compare(_ read: (String) throws -> Outcome, _ text: String) throws {
    let outcome = try read(text)
    let lineCount = text.unicodeScalars.count { lineEnds.contains($0) } + 1
    for case .some(let line) in outcome.lines {
      // An error at the end of the text is told on the line behind it.
      try require((1...lineCount + 1).contains(line), "line \(line) of \(lineCount)")
    }
    // A byte order mark or a directive must stand first.
    guard text.unicodeScalars.first != "\u{FEFF}", !text.hasPrefix("%") else { return }
    try compare(outcome, try read("# fuzz\n" + text), "a comment")
    // What is plain is read by other code, unless a document is begun.
    if !text.contains("---"), !text.contains("%"), !text.contains("...") {
      try compare(outcome, try read("---\n" + text), "a mark")
    }
  }

  /// The same read one line further down; a fault without a line is told on line 1.
  private static func compare(_ outcome: Outcome, _ below: Outcome, _ above: String) throws {
    try require(below.content.isSame(as: outcome.content), "\(above) changes what is read")
    if outcome.lines != [1], below.lines != [1] {
      try require(
        below.lines == outcome.lines.map { $0.map { $0 + 1 } },
        "below \(above) the lines \(outcome.lines) become \(below.lines)"
      )
    }
  }

  private static let lineEnds: Set<Unicode.Scalar> = ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"]

  private static func mapping(_ text: String) throws -> Outcome {
    do throws(IntakeFault) {
      let mapping = try Mapping.parse(text, path: "fuzz.yaml")
      try use(mapping)
      let register = "\(mapping.registerZones) \(mapping.registerVenues)"
      return Outcome(content: "\(mapping.layout.name) \(mapping.name ?? "") \(register)")
    } catch {
      switch error {
      case .mappingSyntax(_, let line, _), .mappingRule(_, let line, _):
        return Outcome(refusal: error.what.en, lines: [line])
      default: throw BrokenProperty("not a fault of a mapping: \(error)")
      }
    }
  }

  /// Reads a table of other columns, and objects of any.
  private static func use(_ mapping: Mapping) throws(IntakeFault) {
    for (name, text) in [("fuzz.csv", "a,b\n1,2\n"), ("fuzz.jsonl", "{\"a\":1}\n{\"b\":\"2\"}\n")] {
      let source = InputSource(bytes: Array(text.utf8), name: name)
      do throws(IntakeFault) {
        let survey = try TableSurvey(source, layout: mapping.layout, mapping: mapping)
        let reader = TableReader(survey)
        while try reader.next() != nil {}
      } catch {
        guard case .mappingColumn = error else { throw error }
      }
    }
  }

  private static func rulebook(_ text: String) throws -> Outcome {
    do throws(RulebookFault) {
      let rulebook = try RulebookReader(file: "fuzz.yaml").read(text)
      try FuzzRulebook.use(rulebook)
      return Outcome(content: rulebook.title)
    } catch {
      guard case .unreadable(_, let line, _) = error else {
        throw BrokenProperty("a fault without a place: \(error.what.en)")
      }
      return Outcome(refusal: error.what.en, lines: [line])
    }
  }

  private static func plan(_ text: String) throws -> Outcome {
    do throws(PlanFileFault) {
      let plan = try PlanFileReader(file: "fuzz.yaml").read(text)
      return Outcome(content: PlanPart.allCases.map { plan[$0] }.joined(separator: "|"))
    } catch {
      let lines: [Int?] =
        switch error {
        case .syntax(_, let line, _), .entry(_, let line, _), .tooLong(_, let line, _): [line]
        case .missing(_, let gaps): gaps.map(\.line)
        case .encoding, .tooLarge: []
        }
      return Outcome(refusal: error.what.en, lines: lines)
    }
  }
}
