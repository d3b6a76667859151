import PaichaModel

extension Bulletin {
  var overall: [String] {
    let evaluated = Set(report.evaluations.map(\.zone.code)).count
    let summary = RegionSummary(report.ranked)
    var text =
      "本账套登记经开区\(report.zones.count)个，有场所在统计口径内、纳入评价的\(evaluated)个，"
      + "其中参评并有得分的\(summary.ranked.count)个。"
    guard let mean = summary.mean else { return [text + "没有参评的经开区取得得分。"] }
    text += "平均得分\(points(mean))分；\(bands(of: summary))。"
    if let change = summary.change {
      text +=
        "与上年均有得分的\(change.count)个经开区相比，平均得分由\(points(change.before))分变为"
        + "\(points(change.now))分，\(direction(change.now - change.before))。"
    }
    return [text]
  }

  var regions: [String] {
    Region.allCases.map { region in
      let name = region.words.zh
      let summary = RegionSummary(report.ranked(in: region))
      guard let mean = summary.mean, let best = summary.ranked.first,
        let worst = summary.ranked.last
      else { return "\(name)：没有参评的经开区取得得分。" }
      let count = summary.ranked.count
      guard count > 1 else {
        return "\(name)：参评并有得分的1个，为\(best.name)，\(points(mean))分。"
      }
      return "\(name)：参评并有得分的\(count)个，平均\(points(mean))分，"
        + "最高\(points(best.hundredths))分（\(summary.holder(of: best.hundredths))），"
        + "最低\(points(worst.hundredths))分（\(summary.holder(of: worst.hundredths))）；"
        + "\(bands(of: summary))。"
    }
  }

  /// The best of each region, not more than its better half; equal ranks are named together.
  var best: [String] {
    Region.allCases.compactMap { region in
      let ranked = report.ranked(in: region)
      let places = min(top, (ranked.count + 1) / 2)
      let named = ranked.filter { ($0.rankInRegion ?? .max) <= places }
      guard !named.isEmpty else { return nil }
      let list = named.map { evaluation in
        let last = evaluation.lastYear?.rankInRegion.map { "，上年第\($0)名" } ?? ""
        return "第\(evaluation.rankInRegion ?? 0)名\(evaluation.zone.name)"
          + "（\(rating(evaluation))\(last)）"
      }
      return "\(region.words.zh)：\(list.joined(separator: "、"))。"
    }
  }

  var unranked: [String] {
    let apart = report.apart
    guard !apart.isEmpty else { return [] }
    let reasons = apart.map { report.reason($0).zh }
    var order: [String] = []
    for reason in reasons where !order.contains(reason) { order.append(reason) }
    return order.map { reason in
      let names = zip(apart, reasons).filter { $0.1 == reason }.map { evaluation, _ in
        let score = evaluation.outcome.hundredths.map { "（\(points($0))分）" } ?? ""
        return evaluation.zone.name + score
      }
      return "\(reason)：\(names.joined(separator: "、"))。"
    }
  }

  func points(_ hundredths: Int) -> String { DecimalText.of(hundredths, places: 2) }

  private func rating(_ evaluation: ZoneEvaluation) -> String {
    let score = evaluation.outcome.hundredths.map { "\(points($0))分" } ?? "没有得分"
    return score + (evaluation.outcome.band.map { "，\($0.words.zh)" } ?? "")
  }

  private func bands(of summary: RegionSummary) -> String {
    report.rulebook.bands.map { "\($0.words.zh)\(summary.count(of: $0))个" }
      .joined(separator: "、")
  }

  private func direction(_ change: Int) -> String {
    switch change {
    case 0: "持平"
    case ..<0: "下降\(points(-change))分"
    default: "上升\(points(change))分"
    }
  }
}
