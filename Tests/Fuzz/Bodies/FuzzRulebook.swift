import PaichaIntake
import PaichaModel
import PaichaSchema

/// The shipped rulebook cut down to what the program needs, with parts of it replaced.
enum FuzzRulebook {
  /// Each line of the form `key=value unit` replaces a parameter.
  static func text(setting lines: String) -> String {
    var settings: [Substring: Substring] = [:]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1)
      if parts.count == 2 { settings[parts[0]] = parts[1] }
    }
    return text { parameter in
      guard let setting = settings[Substring(parameter.key)] else { return nil }
      let parts = setting.split(separator: " ", maxSplits: 1)
      return (String(parts.first ?? ""), parts.count == 2 ? String(parts[1]) : parameter.unit)
    }
  }

  /// A text with a list such as `duties:` is read with all the lists that it lacks.
  static func text(replacingSections sections: String) -> String {
    let names = sections.split(separator: "\n").map { $0.prefix { $0 != ":" } }
    let missing = self.sections.filter { section in
      !names.contains { $0 == section.prefix { $0 != ":" } }
    }
    return missing.joined() + sections
  }

  /// Reads what the program reads of a rulebook that was accepted.
  static func use(_ rulebook: Rulebook) throws(RulebookFault) {
    for tally in tallies {
      _ = try ZoneScore(tally, rulebook: rulebook)
    }
    for scoring in rulebook.accidentScorings {
      guard let other = rulebook.scoringAccidents(by: scoring.code) else { continue }
      for tally in tallies { _ = try ZoneScore(tally, rulebook: other) }
    }
    for key in ParameterKey.allCases { _ = try rulebook.parameter(key.rawValue) }
  }

  /// Counts from none to the most there can be.
  private static let tallies: [ZoneTally] = [0, 1, 3, ZoneTally.largestCount].map { count in
    var tally = ZoneTally()
    for (_, member) in ZoneTally.named { tally[keyPath: member] = count }
    return tally
  }

  private static let shipped: Rulebook? = {
    var count = 0
    let start = paicha_schema_rulebook(&count)
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    return try? RulebookReader(file: "rulebook.yaml").read(text)
  }()

  /// The texts of the lists and values of the top level, in order.
  private static let sections: [String] = {
    var sections: [String] = []
    for line in text(setting: "").split(separator: "\n") {
      if line.first == " ", let last = sections.indices.last {
        sections[last] += line + "\n"
      } else {
        sections.append(line + "\n")
      }
    }
    return sections
  }()

  private static func text(_ setting: (Parameter) -> (value: String, unit: String)?) -> String {
    guard let shipped else { return "" }
    let named =
      shipped.indicators.compactMap(\.weightKey) + shipped.bands.compactMap(\.fromKey)
      + shipped.accidentScorings.flatMap(\.keys) + ParameterKey.allCases.map(\.rawValue)
    let needed = Set(named)
    var text = "rulebook: fuzz\nedition: \"1\"\neffective: \(shipped.effectiveFrom)\n"
    text += "crowded_kinds: [retail]\nparameters:\n"
    for parameter in shipped.parameters where needed.contains(parameter.key) {
      let (value, unit) = setting(parameter) ?? (spelled(parameter.value), parameter.unit)
      text += " - {key: \(quoted(parameter.key)), value: \(quoted(value)), unit: \(quoted(unit)), "
      text += "basis: b, status: \(parameter.status.rawValue)}\n"
    }
    text += "indicators:\n"
    for rule in shipped.indicators {
      let max = rule.weightKey.map { ", max: \($0)" } ?? ""
      text += " - {code: \(rule.indicator.rawValue)\(max)}\n"
    }
    text += "bands:\n"
    for band in shipped.bands {
      let from = band.fromKey.map { ", from: \($0)" } ?? ""
      text += " - {code: \(band.code), zh: z, en: e\(from)}\n"
    }
    text += "accident_scorings:\n"
    for scoring in shipped.accidentScorings { text += spelled(scoring) }
    return text + "duties: []\ncredit_grounds: []\ncredit_measures: []\n"
  }

  private static func spelled(_ scoring: AccidentScoring) -> String {
    let deductions = scoring.deductions.map { "\($0.key.rawValue): \($0.value)" }.sorted()
    let trend = [("accident", scoring.trendAccident), ("death", scoring.trendDeath)]
    let veto = [("major_accident", scoring.vetoMajor), ("concealment", scoring.vetoConcealment)]
    func members(_ named: [(String, String?)]) -> String {
      named.compactMap { name, key in key.map { "\(name): \($0)" } }.joined(separator: ", ")
    }
    return " - {code: \(scoring.code), zh: z, en: e, "
      + "deduct: {\(deductions.joined(separator: ", "))}, "
      + "trend: {\(members(trend))}, veto: {\(members(veto))}}\n"
  }

  private static func spelled(_ value: Parameter.Value) -> String {
    switch value {
    case .integer(let number): String(number)
    case .ratio(let top, let bottom): "\(top)/\(bottom)"
    case .text(let text): text
    case .unknown: ""
    }
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
