public import PaichaModel

extension WalkFault {
  public var what: Words {
    switch self {
    case .notADraft:
      Words(zh: "文件第 1 行不是检查草稿的开头", en: "line 1 is not the start of a walk draft")
    case .otherVersion(let version):
      Words(
        zh: "草稿版本是 \(version.terminalSafe)，本程序只认 \(WalkDraft.version)",
        en: "the draft has version \(version.terminalSafe), this program knows \(WalkDraft.version)"
      )
    case .cutOff(let line):
      Words(
        zh: "草稿到第 \(line) 行就断了，结尾或必需的行缺失",
        en: "the draft breaks off at line \(line): its end or a required line is missing"
      )
    case .badLine(let number, let text):
      Words(
        zh: "草稿第 \(number) 行读不懂：\(WalkFault.quoted(text))",
        en: "draft, line \(number) makes no sense: \(WalkFault.quoted(text))"
      )
    case .otherChecklist(let draft, let present):
      Words(
        zh: "草稿用检查表 \(draft.terminalSafe)，现有检查表是 \(present)",
        en: "the draft uses checklist \(draft.terminalSafe), the one at hand is \(present)"
      )
    case .unknownItem(let item):
      Words(
        zh: "草稿里的检查项 \(item) 不在此场所的检查表中",
        en: "the draft answers \(item), which is not in the checklist of this venue"
      )
    }
  }

  public var next: Words? {
    switch self {
    case .otherVersion: Words(zh: "换用更新的 paicha", en: "use a newer paicha")
    case .notADraft, .cutOff, .badLine, .otherChecklist, .unknownItem:
      Words(
        zh: "把草稿移开，再用 paicha inspect start 重新开始",
        en: "move the draft away and begin anew with paicha inspect start"
      )
    }
  }

  private static func quoted(_ text: String) -> String {
    text.terminalSafe.truncate(toCells: 40)
  }
}
