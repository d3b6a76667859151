import PaichaModel

/// Limits of the rulebook as papers state them.
///
/// What no decision fixed and nobody verified is marked ※ and explained in a closing note.
struct RulebookTerms {
  private let clocks: ClockRules
  private var isMarked = false

  init(_ rules: RuleSet) { clocks = rules.clocks }

  /// A term, such as 20个工作日.
  mutating func limit(_ key: ParameterKey) throws -> String {
    let limit = try clocks.rulebook.limit(key)
    let measure = limit.unit == .workingDay ? "个\(limit.unit.words.zh)" : limit.unit.words.zh
    return "\(limit.value)\(measure)" + (try mark(key))
  }

  /// A number, such as 1次.
  mutating func count(_ key: ParameterKey, _ measure: String) throws -> String {
    "\(try clocks.rulebook.integer(key))\(measure)" + (try mark(key))
  }

  /// The day a term ends that the rulebook fills in.
  mutating func due(from day: Day, _ key: ParameterKey) throws -> String {
    let due = clocks.due(from: day, try clocks.rulebook.limit(key))
    return due.inPaper + (try mark(key))
  }

  /// The day of a clock that a step started; a day the step itself names carries no mark.
  mutating func due(_ clock: Clock) throws -> String {
    let due = clocks.settled(clock).due.inPaper
    guard let key = clock.rule.flatMap(ParameterKey.init(rawValue:)) else { return due }
    return due + (try mark(key))
  }

  /// Explains the mark, if anything was marked.
  var note: String? {
    guard isMarked else { return nil }
    return "注：标※的期限、次数由规则库“\(clocks.rulebook.title)”预填，尚待核实，"
      + "以主管机关的规定和书面决定为准。"
  }

  private mutating func mark(_ key: ParameterKey) throws -> String {
    guard try clocks.rulebook.parameter(key.rawValue).status != .verified else { return "" }
    isMarked = true
    return "※"
  }
}

extension DueDay {
  /// A provisional day says that it may still move.
  var inPaper: String {
    day.inclusive + (isProvisional ? "（暂定，待该年度放假安排公布后核定）" : "")
  }
}

extension Day {
  /// The last day of a term, such as 2026年12月1日前（含当日）.
  var inclusive: String { "\(chinese)前（含当日）" }
}
