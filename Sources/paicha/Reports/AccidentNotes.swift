import PaichaModel
import PaichaReports

/// What people should know beside the values of an accident.
enum AccidentNotes {
  /// Numbers nobody has checked: those of its terms, of how their days are counted, of its grade and
  /// its window.
  static func unverified(_ clocks: [Clock], in rulebook: Rulebook) -> Words? {
    let rules =
      clocks.compactMap(\.rule)
      + (UnverifiedParameters.counting(clocks) + grading).map(\.rawValue)
    return UnverifiedParameters.note(rules, in: rulebook)
  }

  /// A change after the window leaves the grade as it was.
  static func outsideWindow(_ accident: Accident) -> Words? {
    guard accident.casualties != accident.gradedCasualties else { return nil }
    let day = accident.opening.windowThrough
    return Words(
      zh: "\(day) 之后的变化只登记，不改等级（国务院令第493号 第13条）",
      en: "changes after \(day) are recorded, the grade stays (order 493, art 13)"
    )
  }

  /// What the law wants in a report and this one lacks (国务院令第493号 art 12).
  static func missing(_ opening: AccidentOpening) -> Words? {
    var zh: [String] = []
    var en: [String] = []
    if opening.course == nil {
      zh.append("简要经过")
      en.append("course")
    }
    if opening.measures == nil {
      zh.append("已采取的措施")
      en.append("measures")
    }
    guard !zh.isEmpty else { return nil }
    return Words(
      zh: "报告内容尚缺：\(zh.joined(separator: "、"))（国务院令第493号 第12条）",
      en: "the report lacks: \(en.joined(separator: ", ")) (order 493, art 12)"
    )
  }

  /// Which criteria decided the grade.
  static func reason(_ grade: AccidentGrade, _ deciding: [AccidentCriterion]) -> Words {
    guard !deciding.isEmpty else {
      return Words(
        zh: "各项均未达到较大事故标准",
        en: "no criterion reaches a larger accident"
      )
    }
    let zh = deciding.map(\.words.zh).joined(separator: "、")
    let en = deciding.map(\.words.en).joined(separator: ", ")
    return Words(
      zh: "\(zh)达到\(grade.words.zh)事故标准",
      en: "by \(en)"
    )
  }

  private static let grading: [ParameterKey] = [
    .accidentLargerDeaths, .accidentLargerInjuries, .accidentLargerLoss, .accidentMajorDeaths,
    .accidentMajorInjuries, .accidentMajorLoss, .accidentExtraordinaryDeaths,
    .accidentExtraordinaryInjuries, .accidentExtraordinaryLoss, .accidentReportUnit,
    .accidentReportLevel, .accidentRevision, .accidentRevisionFireRoad,
  ]
}
