public import PaichaModel

extension JournalFault {
  public var what: Words {
    switch self {
    case .malformedEntry(let offset, let expected):
      Words(
        zh: "台账条目第 \(offset) 字节处应为\(expected.words.zh)",
        en: "journal entry, byte \(offset): expected \(expected.words.en)"
      )
    case .frontierMismatch(let size, let byteCount):
      Words(
        zh: "\(size) 个条目的树的右缘不可能是 \(byteCount) 字节",
        en: "the edge of a tree of \(size) entries cannot have \(byteCount) bytes"
      )
    case .leavesMissing(let range, let found):
      Words(
        zh: "条目范围 \(range) 应有 \(range.upperBound - range.lowerBound) 个，找到 \(found) 个",
        en: "the entries \(range) should be \(range.upperBound - range.lowerBound), found \(found)"
      )
    case .noSuchEntry(let index, let size):
      Words(
        zh: "大小为 \(size) 的台账没有第 \(index) 号条目（从 0 计）",
        en: "a journal of size \(size) has no entry \(index) (counted from 0)"
      )
    case .noConsistency(let from, let to):
      Words(
        zh: "从 \(from) 到 \(to) 没有一致性证明：须 1 ≤ 起 ≤ 止",
        en: "no consistency proof from \(from) to \(to): needs 1 <= from <= to"
      )
    case .malformedProof(let expected):
      Words(zh: "证明文件应有\(expected.words.zh)", en: "proof file: expected \(expected.words.en)")
    case .malformedCheckpoint(let line, let expected):
      Words(
        zh: "检查点第 \(line) 行应为\(expected.words.zh)",
        en: "checkpoint, line \(line): expected \(expected.words.en)"
      )
    case .malformedNote(let line, let expected):
      Words(
        zh: "签名文本第 \(line) 行应为\(expected.words.zh)",
        en: "signed note, line \(line): expected \(expected.words.en)"
      )
    case .malformedKey(let expected):
      Words(zh: "密钥应为\(expected.words.zh)", en: "key: expected \(expected.words.en)")
    case .notSigned(let name):
      Words(zh: "文本没有 \(name) 的签名", en: "the note has no signature of \(name)")
    case .badSignature(let name):
      Words(
        zh: "\(name) 的签名与文本不符：文本或签名被改动",
        en: "the signature of \(name) does not fit: text or signature was altered"
      )
    case .malformedTallies(let offset, let expected):
      Words(
        zh: "计数第 \(offset) 字节处应为\(expected.words.zh)",
        en: "counts, byte \(offset): expected \(expected.words.en)"
      )
    }
  }

  public var next: Words? {
    switch self {
    case .malformedEntry, .frontierMismatch, .leavesMissing:
      Words(zh: "paicha verify，再从备份恢复", en: "paicha verify, then restore a backup")
    case .noSuchEntry, .noConsistency:
      Words(zh: "paicha journal size", en: "paicha journal size")
    case .malformedProof:
      Words(
        zh: "用 paicha journal prove 生成的文件作样本",
        en: "compare with a file made by paicha journal prove"
      )
    case .malformedCheckpoint, .malformedNote:
      Words(zh: "paicha journal checkpoint", en: "paicha journal checkpoint")
    case .malformedKey:
      Words(zh: "检查密钥文件是否完整", en: "check that the key file is whole")
    case .notSigned:
      Words(zh: "核对验证密钥", en: "check which verifier key is meant")
    case .badSignature, .malformedTallies:
      Words(zh: "向签名者索取原件", en: "ask the signer for the original")
    }
  }
}
