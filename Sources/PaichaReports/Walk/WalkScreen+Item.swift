import PaichaModel

extension WalkScreen {
  /// One item: its text and basis, the answer so far, and the keys or the question below.
  func itemLines(of walk: Walk) -> [String] {
    guard let item = walk.item else { return header(of: walk) }
    let foot = answerLines(of: walk) + [rule] + prompt(of: walk)
    let head = header(of: walk) + title(of: item, number: walk.cursor + 1)
    let basis = WalkScreen.basis(item)(language)
    let body =
      [""] + indented(item.wording(language))
      + [""] + indented(basis).map { Paint.dim($0, isOn: isColoured) } + [""]
    // The keys must stay in sight, so a long text gives way on a low screen.
    return head + body.prefix(max(2, height - head.count - foot.count)) + foot
  }

  private func title(of item: WalkItemView, number: Int) -> [String] {
    let left = "\(number). \(item.code)  \(item.category)".terminalSafe
    let right = item.severity.words(language)
    let room = width - displayWidth(of: right) - 2
    let paint = item.defaultLevel == .major ? Paint.red : Paint.dim
    guard room >= displayWidth(of: left) else {
      return [
        Paint.bold(left.truncate(toCells: width), isOn: isColoured),
        paint(right.truncate(toCells: width), isOn: isColoured),
      ]
    }
    return [
      Paint.bold(left.pad(toCells: room), isOn: isColoured) + "  " + paint(right, isOn: isColoured)
    ]
  }

  private func answerLines(of walk: Walk) -> [String] {
    let label = Words(zh: "当前：", en: "Now: ")(language)
    switch walk.answers[walk.cursor] {
    case .unanswered:
      return [Paint.dim(label + WalkAnswer.unanswered.words(language), isOn: isColoured)]
    case .fail(let level, let note):
      let text = "\(label)\(walk.answers[walk.cursor].words(language)) / \(level.words(language))"
      let paint = level == .major ? Paint.red : Paint.yellow
      let noted = note.isEmpty ? text : text + " / " + note.terminalSafe
      return [paint(noted.truncate(toCells: width), isOn: isColoured)]
    case .pass, .notApplicable:
      let text = label + walk.answers[walk.cursor].words(language)
      return [Paint.green(text, isOn: isColoured)]
    }
  }

  private func prompt(of walk: Walk) -> [String] {
    switch walk.stage {
    case .level:
      let question = Words(zh: "隐患级别？", en: "Level of the hazard?")(language)
      return [question] + legend(WalkScreen.levelKeys(suggested: walk.suggestedLevel))
    case .note(let level):
      let words = Words(
        zh: "\(level.words.zh)隐患的说明（回车完成，可留空；Esc 取消）：",
        en: "Note on the \(level.words.en) hazard (Enter: done, may be empty; Esc: cancel):"
      )
      return words(language).wrap(toCells: width)
    default: return legend(WalkScreen.itemKeys)
    }
  }

  private static func basis(_ item: WalkItemView) -> Words {
    let mark = item.isUnverified ? Words(zh: "（来源未核实）", en: " (source not verified)") : nil
    return Words(
      zh: "依据：\(item.legalBasis)\(mark?.zh ?? "")",
      en: "Basis: \(item.legalBasis)\(mark?.en ?? "")"
    )
  }
}
