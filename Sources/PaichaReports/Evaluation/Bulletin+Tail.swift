import PaichaModel

extension Bulletin {
  /// Who is among the last of a region, by what follows from it; the gravest first.
  var last: [String] {
    let rule = report.tail.rule
    let basis =
      "按规则库的末位规则（\(rule.window)个考核年度内\(rule.times)次列本区域后\(rule.bottom)名的，达到降级备选条件；"
      + "商资发〔2021〕188号，二手来源），"
    let warned = Region.allCases.compactMap(warning)
    let none = warned.isEmpty ? "没有列入预警的经开区。" : "下列经开区列入预警，以项目默认评分计，只供工作参考："
    return [basis + none] + warned + [incomplete].compactMap { $0 }
  }

  private func warning(_ region: Region) -> String? {
    let standings = report.tail.standings.filter { standing in
      report.zones.first { $0.code == standing.zone }?.region == region
    }
    let parts = RegionTail.Verdict.allCases.compactMap { verdict -> String? in
      let names = standings.filter { $0.verdict == verdict }.map { standing in
        let places = standing.places.map(\.words.zh).joined(separator: "、")
        return "\(report.name(of: standing.zone))（\(places)）"
      }
      return names.isEmpty ? nil : "\(verdict.words.zh)：\(names.joined(separator: "、"))"
    }
    return parts.isEmpty ? nil : "\(region.words.zh)\(parts.joined(separator: "；"))。"
  }

  private var incomplete: String? {
    let regions = report.tail.incomplete.map { region, coverage in
      "\(region.words.zh)（应参评\(coverage.ranked)个，有得分\(coverage.scored)个）"
    }
    guard !regions.isEmpty else { return nil }
    return "因有应参评的经开区没有得分，\(report.year)年度不排末位的区域：\(regions.joined(separator: "、"))。"
  }
}
