public import PaichaModel

/// Why a paper (文书) cannot be issued.
public enum PaperFault: CodedError, Hashable {
  case numberTaken(String)
  case notReached(PaperKind, PaperSubject, needed: Words)
  case wrongKind(PaperKind, PaperSubject)
  case role(Actor, PaperKind)
  case ended(PaperKind, PaperSubject, Words)
  case numberFixed(PaperSubject, number: String, given: String)
  case tooEarly(PaperSubject, today: Day, step: Day)
  case numberUnfit

  public enum Code: String, ErrorCode {
    case numberTaken = "PC-PAP-001"
    case notReached = "PC-PAP-002"
    case wrongKind = "PC-PAP-003"
    case role = "PC-PAP-004"
    case ended = "PC-PAP-005"
    case numberFixed = "PC-PAP-006"
    case tooEarly = "PC-PAP-007"
    case numberUnfit = "PC-PAP-008"

    public var exit: ExitStatus {
      switch self {
      case .numberUnfit: .usage
      default: .refused
      }
    }

    public var summary: Words {
      switch self {
      case .numberTaken: Words(zh: "文号已用过", en: "the document number was used before")
      case .notReached:
        Words(zh: "尚未到出具此文书的步骤", en: "the record has not reached the step of the paper")
      case .wrongKind: Words(zh: "此记录没有这种文书", en: "the record has no paper of this kind")
      case .role: Words(zh: "角色无权出具此文书", en: "the role may not issue this paper")
      case .ended: Words(zh: "记录已终结，不再出具此文书", en: "the record has ended, the paper is too late")
      case .numberFixed: Words(zh: "文号已定，不得另给", en: "the number is settled and cannot be another")
      case .tooEarly:
        Words(zh: "文书日期早于所依据的步骤", en: "the paper would be dated before its step")
      case .numberUnfit: Words(zh: "文号写法不对", en: "the document number is not a plain text")
      }
    }
  }

  public var code: Code {
    switch self {
    case .numberTaken: .numberTaken
    case .notReached: .notReached
    case .wrongKind: .wrongKind
    case .role: .role
    case .ended: .ended
    case .numberFixed: .numberFixed
    case .tooEarly: .tooEarly
    case .numberUnfit: .numberUnfit
    }
  }
}
