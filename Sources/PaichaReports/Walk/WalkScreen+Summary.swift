import PaichaModel

extension WalkScreen {
  /// Everything that will be logged, before it is logged.
  func summaryLines(of walk: Walk) -> [String] {
    let summary = WalkSummaryView(walk)
    let head =
      header(of: walk) + [Paint.bold(WalkScreen.check(language), isOn: isColoured), ""]
    let foot =
      remark(on: summary, answered: walk.answered) + [rule] + legend(WalkScreen.summaryKeys)
    return head + failures(summary.failures, rows: max(4, height - head.count - foot.count)) + foot
  }

  /// The question before leaving.
  func quittingLines(of walk: Walk) -> [String] {
    let question = Words(
      zh: "不存草稿就退出？已作答 \(walk.answered) 项会丢失。",
      en: "Leave without saving? \(walk.answered) answers would be lost."
    )
    return header(of: walk) + [""] + indented(question(language)) + ["", rule]
      + legend(WalkScreen.quittingKeys)
  }

  private func failures(_ failures: [WalkSummaryView.Failure], rows: Int) -> [String] {
    guard !failures.isEmpty else { return [WalkScreen.noFailure(language)] }
    // Two lines of heading, one for those that found no room.
    let shown = failures.count + 2 <= rows ? failures.count : max(1, rows - 3)
    let report = Report(
      columns: WalkScreen.failureColumns,
      rows: failures.prefix(shown).map { failure in
        let level = Cell.coded(failure.level.rawValue, shown: failure.level.words)
        return [
          .text(failure.item.text),
          failure.level == .major ? .emphasised(level) : level,
          .coded("", shown: failure.note),
        ]
      }
    )
    let style = TableStyle(width: width, isColoured: isColoured)
    let lines = TableRenderer(language: language, style: style).lines(of: report)
    guard shown < failures.count else { return lines }
    let rest = failures.count - shown
    return lines + [Words(zh: "… 另有 \(rest) 项", en: "… and \(rest) more")(language)]
  }

  private func remark(on summary: WalkSummaryView, answered: Int) -> [String] {
    if answered == 0 { return [""] + indented(WalkScreen.nothing(language), by: 0) }
    guard summary.open > 0 else { return [""] }
    let words = Words(
      zh: "还有 \(summary.open) 项未答，不会登记。",
      en: "\(summary.open) items have no answer and will not be logged."
    )
    return [""] + indented(words(language), by: 0).map { Paint.yellow($0, isOn: isColoured) }
  }

  private static let check = Words(zh: "核对后登记", en: "Check, then log")
  private static let noFailure = Words(zh: "没有不合格项。", en: "Nothing failed.")
  private static let nothing = Words(
    zh: "还没有作答，没有可登记的内容。",
    en: "No answers yet: there is nothing to log."
  )
  private static let failureColumns = [
    Column("item", Words(zh: "检查项", en: "Item")),
    Column("level", Words(zh: "级别", en: "Level")),
    Column("note", Words(zh: "说明", en: "Note")),
  ]
}
