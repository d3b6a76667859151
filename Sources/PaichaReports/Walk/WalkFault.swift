public import PaichaModel

/// Why a draft of a walk cannot be taken up again.
public enum WalkFault: CodedError, Hashable {
  case notADraft
  case otherVersion(String)
  case cutOff(line: Int)
  case badLine(Int, String)
  /// The draft's edition, and the one at hand.
  case otherChecklist(String, String)
  case unknownItem(ItemCode)

  public enum Code: String, ErrorCode {
    case notADraft = "PC-WLK-001"
    case otherVersion = "PC-WLK-002"
    case cutOff = "PC-WLK-003"
    case badLine = "PC-WLK-004"
    case otherChecklist = "PC-WLK-005"
    case unknownItem = "PC-WLK-006"

    public var exit: ExitStatus {
      switch self {
      case .notADraft, .otherVersion, .cutOff, .badLine: .badInput
      case .otherChecklist, .unknownItem: .refused
      }
    }

    public var summary: Words {
      switch self {
      case .notADraft: Words(zh: "文件不是检查草稿", en: "the file is no draft of a walk")
      case .otherVersion: Words(zh: "草稿版本不认识", en: "the draft has an unknown version")
      case .cutOff: Words(zh: "草稿不完整", en: "the draft is incomplete")
      case .badLine: Words(zh: "草稿有一行读不懂", en: "a line of the draft makes no sense")
      case .otherChecklist:
        Words(zh: "草稿用的检查表版本不同", en: "the draft uses another checklist edition")
      case .unknownItem:
        Words(zh: "草稿里的检查项不适用于此场所", en: "the draft answers an item the venue has not")
      }
    }
  }

  public var code: Code {
    switch self {
    case .notADraft: .notADraft
    case .otherVersion: .otherVersion
    case .cutOff: .cutOff
    case .badLine: .badLine
    case .otherChecklist: .otherChecklist
    case .unknownItem: .unknownItem
    }
  }
}
