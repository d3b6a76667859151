public import PaichaModel

extension JournalFault {
  /// The stable codes of the journal's faults.
  public enum Code: String, ErrorCode {
    case malformedEntry = "PC-JRN-001"
    case frontierMismatch = "PC-JRN-002"
    case leavesMissing = "PC-JRN-003"
    case noSuchEntry = "PC-JRN-004"
    case noConsistency = "PC-JRN-005"
    case malformedProof = "PC-JRN-006"
    case malformedCheckpoint = "PC-JRN-007"
    case malformedNote = "PC-JRN-008"
    case malformedKey = "PC-JRN-009"
    case notSigned = "PC-JRN-010"
    case badSignature = "PC-JRN-011"
    case malformedTallies = "PC-JRN-012"

    public var exit: ExitStatus {
      switch self {
      case .malformedEntry, .frontierMismatch, .leavesMissing: .unavailable
      case .noSuchEntry, .noConsistency, .notSigned, .badSignature: .refused
      case .malformedProof, .malformedCheckpoint, .malformedNote, .malformedKey,
        .malformedTallies:
        .badInput
      }
    }

    public var summary: Words {
      switch self {
      case .malformedEntry:
        Words(zh: "台账条目不是规范字节", en: "a journal entry is not in canonical form")
      case .frontierMismatch:
        Words(zh: "树的右缘与条目数不符", en: "the saved edge of the tree does not fit its size")
      case .leavesMissing:
        Words(zh: "台账缺少条目", en: "entries of the journal are missing")
      case .noSuchEntry:
        Words(zh: "台账没有此条目", en: "the journal has no such entry")
      case .noConsistency:
        Words(zh: "这两个大小之间没有一致性证明", en: "no consistency proof between these sizes")
      case .malformedProof:
        Words(zh: "证明文件格式错误", en: "the proof file is malformed")
      case .malformedCheckpoint:
        Words(zh: "检查点格式错误", en: "the checkpoint is malformed")
      case .malformedNote:
        Words(zh: "签名文本格式错误", en: "the signed note is malformed")
      case .malformedKey:
        Words(zh: "密钥格式错误", en: "the key is malformed")
      case .notSigned:
        Words(zh: "没有所需密钥的签名", en: "there is no signature of the wanted key")
      case .badSignature:
        Words(zh: "签名与文本不符", en: "a signature does not fit the text")
      case .malformedTallies:
        Words(zh: "定稿计数不是规范字节", en: "the counts of a frozen evaluation are malformed")
      }
    }
  }
}
