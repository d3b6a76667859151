import PaichaModel
import PaichaReports

/// A check-up: a line a finding, and below the table what each means and what to do.
enum HealthReport {
  static func report(of lines: [HealthLine]) -> Report {
    Report(
      columns: [
        Column("status", Words(zh: "", en: "")),
        Column("check", Words(zh: "检查项", en: "check")),
        Column("found", Words(zh: "所见", en: "found"), wraps: true),
        Column("meaning", Words(zh: "含义", en: "meaning"), presence: .never),
        Column("remedy", Words(zh: "怎么办", en: "what to do"), presence: .never),
      ],
      rows: lines.map(row),
      notes: lines.compactMap(note)
    )
  }

  private static func row(_ line: HealthLine) -> [Cell] {
    let advice = line.advice
    return [
      status(line.verdict), .coded(line.check.rawValue, shown: line.check.words),
      .coded(line.found.en, shown: line.found),
      advice.map { .coded($0.meaning.en, shown: $0.meaning) } ?? .missing,
      advice.map { .coded($0.remedy.en, shown: $0.remedy) } ?? .missing,
    ]
  }

  private static func status(_ verdict: HealthLine.Verdict) -> Cell {
    switch verdict {
    case .well: .coded("ok", shown: Words(same: "✓"))
    case .warning: .coded("warning", shown: Words(same: "!"))
    case .failure: .emphasised(.coded("failure", shown: Words(same: "✗")))
    case .unseen: .coded("unseen", shown: Words(same: "-"))
    }
  }

  private static func note(_ line: HealthLine) -> Words? {
    line.advice.map { advice in
      Words(
        zh: "\(line.check.words.zh)：\(advice.meaning.zh)。→ \(advice.remedy.zh)",
        en: "\(line.check.words.en): \(advice.meaning.en). → \(advice.remedy.en)"
      )
    }
  }
}

extension HealthLine {
  fileprivate var advice: HealthAdvice? {
    switch verdict {
    case .warning(let advice), .failure(let advice): advice
    case .well, .unseen: nil
    }
  }
}
