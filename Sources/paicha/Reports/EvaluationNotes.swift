import PaichaModel

/// What a reader of scores must know beside the figures.
enum EvaluationNotes {
  static func of(_ evaluations: [ZoneEvaluation]) -> [Words] {
    let evaluated = evaluations.filter { $0.scope == $0.ruling.evaluated }
    return vetoes(evaluated)
      + [
        withoutRecords(evaluated), undecidedAccidents(evaluated), undecidedPlans(evaluated),
        listedOperators(evaluated), provisional(evaluated),
      ]
      .compactMap { $0 }
  }

  private static func vetoes(_ evaluations: [ZoneEvaluation]) -> [Words] {
    evaluations.flatMap { evaluation in
      evaluation.score.vetoes.map { veto in
        let (zone, year) = (evaluation.zone.code, evaluation.year)
        let (reason, parameter) = (veto.reason.words, veto.parameter)
        return Words(
          zh: "\(zone)，\(year) 年度：不予评定（\(reason.zh)，\(veto.accidents) 起，\(parameter)）；"
            + "得分仅供对照",
          en: "\(zone), \(year): not rated (\(reason.en), \(veto.accidents), "
            + "\(parameter)); the score is arithmetic only"
        )
      }
    }
  }

  private static func withoutRecords(_ evaluations: [ZoneEvaluation]) -> Words? {
    let zones = evaluations.count { $0.tally.isWithoutRecords }
    guard zones > 0 else { return nil }
    return Words(
      zh: "\(zones) 个经开区该年度没有任何记录：无得分，不是零分，也不是满分",
      en: "zones without any record of the year: \(zones); they have no score, neither 0 nor full"
    )
  }

  private static func undecidedAccidents(_ evaluations: [ZoneEvaluation]) -> Words? {
    let accidents = evaluations.reduce(0) { $0 + $1.tally.accidents.undecided }
    guard accidents > 0 else { return nil }
    return Words(
      zh: "\(accidents) 起事故调查报告尚未批复，责任未定，暂不扣分",
      en: "accidents without an approved report: \(accidents); nothing is deducted for them yet"
    )
  }

  private static func undecidedPlans(_ evaluations: [ZoneEvaluation]) -> Words? {
    let venues = evaluations.reduce(0) { $0 + $1.tally.plansUndecided }
    guard venues > 0 else { return nil }
    return Words(
      zh: "\(venues) 个场所从业人数未登记，是否应备案预案无法判定，未计入",
      en: "venues whose staff is not known: \(venues); whether they must file a plan is open"
    )
  }

  private static func listedOperators(_ evaluations: [ZoneEvaluation]) -> Words? {
    let listed = evaluations.reduce(0) { $0 + $1.tally.listedOperators }
    guard listed > 0 else { return nil }
    return Words(
      zh: "\(listed) 个场所的经营单位在严重失信名单上（指标 listed_operators，可用 evaluate explain 查看）",
      en: "operators on the credit list: \(listed) venues (indicator listed_operators, see "
        + "evaluate explain)"
    )
  }

  private static func provisional(_ evaluations: [ZoneEvaluation]) -> Words? {
    let hazards = evaluations.reduce(0) { $0 + $1.tally.provisional }
    guard hazards > 0 else { return nil }
    return Words(
      zh: "\(hazards) 条隐患期限为暂定（假日安排未公布），未计入",
      en: "\(hazards) hazards have provisional deadlines and are not counted yet"
    )
  }
}
