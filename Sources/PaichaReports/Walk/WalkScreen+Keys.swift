import PaichaModel

extension WalkScreen {
  typealias LegendEntry = (keys: Words, meaning: Words)

  static let itemKeys: [LegendEntry] = [
    (Words(zh: "p/1/空格", en: "p/1/Space"), Words(zh: "合格", en: "pass")),
    (Words(same: "f/2"), Words(zh: "不合格", en: "fail")),
    (Words(same: "n/3"), Words(zh: "不适用", en: "n/a")),
    (Words(same: "b/←"), Words(zh: "上一项", en: "back")),
    (Words(zh: "回车/→", en: "Enter/→"), Words(zh: "下一项", en: "next")),
    (Words(same: "e"), Words(zh: "汇总", en: "summary")),
    (Words(same: "s"), Words(zh: "存草稿退出", en: "save, leave")),
    (Words(same: "q"), Words(zh: "退出", en: "quit")),
    (Words(same: "?"), Words(zh: "帮助", en: "help")),
  ]

  static func levelKeys(suggested: HazardLevel) -> [LegendEntry] {
    [
      (Words(same: "g/1"), HazardLevel.general.words),
      (Words(same: "m/2"), HazardLevel.major.words),
      (Words(zh: "回车", en: "Enter"), suggested.words),
      (Words(same: "b/Esc"), Words(zh: "取消", en: "cancel")),
    ]
  }

  static let summaryKeys: [LegendEntry] = [
    (Words(same: "y"), Words(zh: "登记", en: "log it")),
    (Words(same: "b/←"), Words(zh: "返回", en: "back")),
    (Words(same: "o"), Words(zh: "去未答项", en: "first open item")),
    (Words(same: "s"), Words(zh: "存草稿退出", en: "save, leave")),
    (Words(same: "q"), Words(zh: "退出", en: "quit")),
    (Words(same: "?"), Words(zh: "帮助", en: "help")),
  ]

  static let quittingKeys: [LegendEntry] = [
    (Words(same: "y"), Words(zh: "退出不存", en: "leave, lose them")),
    (Words(same: "s"), Words(zh: "存草稿退出", en: "save, leave")),
    (Words(same: "b/Esc"), Words(zh: "返回", en: "back")),
  ]

  /// What each key does, one a line.
  var helpLines: [String] {
    let entries: [LegendEntry] = WalkScreen.itemKeys + WalkScreen.moreKeys
    let widest = entries.map { displayWidth(of: $0.keys(language)) }.max() ?? 0
    let title = Words(zh: "逐项检查的按键", en: "Keys of the guided walk")
    return [Paint.bold(title(language).truncate(toCells: width), isOn: isColoured), rule]
      + entries.map { entry in
        let keys = Paint.bold(entry.keys(language).pad(toCells: widest), isOn: isColoured)
        return keys + "  " + entry.meaning(language).truncate(toCells: width - widest - 2)
      }
      + [rule] + WalkScreen.anyKey(language).wrap(toCells: width)
  }

  private static let moreKeys: [LegendEntry] = [
    (Words(zh: "Home", en: "Home"), Words(zh: "第一项", en: "first item")),
    (
      Words(zh: "不合格后", en: "after fail"),
      Words(zh: "先选级别（g 一般，m 重大），再写说明", en: "pick a level (g, m), then type a note")
    ),
    (
      Words(zh: "汇总后", en: "in summary"),
      Words(zh: "y 登记；登记前什么都不会写入账套", en: "y logs; nothing is recorded before that")
    ),
    (
      Words(same: "Ctrl-C"),
      Words(zh: "退出前先问；再按一次存草稿", en: "asks before leaving; again: saves the draft")
    ),
  ]

  private static let anyKey = Words(zh: "按任意键返回。", en: "Press any key to go back.")
}
