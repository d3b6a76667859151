public import PaichaModel

/// What `verify` found: how far the journal goes, and everything that is not as it must be.
public struct Verification: Sendable {
  public let head: JournalHead
  /// What was compared with a replay of the journal; nothing where the journal alone was proven.
  public let compared: Comparison?
  public let problems: [Problem]

  public var isSound: Bool { problems.isEmpty }

  /// Tables and their rows held against a replay.
  public struct Comparison: Hashable, Sendable {
    public let tables: Int
    public let rows: Int
  }

  /// One thing that is not as it must be, with its place.
  public enum Problem: Hashable, Sendable {
    /// The file's own structure.
    case structure(String)
    case entryMissing(UInt64)
    case entryAltered(UInt64)
    case entryUnreadable(UInt64, String)
    case head(String)
    case row(table: String, key: String, Difference)
    case checkpoint(String)
    case evidenceMissing(EvidenceHash, name: String)
    case evidenceAltered(EvidenceHash, name: String)
  }

  public enum Difference: String, Hashable, Sendable {
    case altered
    case missing
    case added
  }

  /// The same verification with more problems.
  public func adding(_ more: [Problem]) -> Verification {
    Verification(head: head, compared: compared, problems: problems + more)
  }
}

extension Verification.Problem {
  public var words: Words {
    switch self {
    case .structure(let detail):
      Words(zh: "文件结构：\(detail)", en: "structure of the file: \(detail)")
    case .entryMissing(let number):
      Words(zh: "台账第 \(number) 条缺失", en: "journal entry \(number) is missing")
    case .entryAltered(let number):
      Words(
        zh: "台账第 \(number) 条与其哈希不符，已被改动",
        en: "journal entry \(number) does not match its hash: it was altered"
      )
    case .entryUnreadable(let number, let detail):
      Words(zh: "台账第 \(number) 条无法读出：\(detail)", en: "journal entry \(number): \(detail)")
    case .head(let detail):
      Words(zh: "台账首尾信息：\(detail)", en: "head of the journal: \(detail)")
    case .row(let table, let key, .altered):
      Words(zh: "表 \(table) 行 \(key) 与台账不符", en: "table \(table), row \(key): altered")
    case .row(let table, let key, .missing):
      Words(zh: "表 \(table) 缺少行 \(key)", en: "table \(table), row \(key): missing")
    case .row(let table, let key, .added):
      Words(
        zh: "表 \(table) 多出行 \(key)，台账中没有",
        en: "table \(table), row \(key): not from the journal"
      )
    case .checkpoint(let detail):
      Words(zh: "检查点：\(detail)", en: "checkpoint: \(detail)")
    case .evidenceMissing(let hash, let name):
      Words(zh: "证据文件缺失：\(name)（\(hash)）", en: "evidence file missing: \(name) (\(hash))")
    case .evidenceAltered(let hash, let name):
      Words(
        zh: "证据文件已被改动：\(name)（\(hash)）",
        en: "evidence file altered: \(name) (\(hash))"
      )
    }
  }
}
