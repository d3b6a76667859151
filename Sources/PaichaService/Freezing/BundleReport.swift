public import PaichaJournal
public import PaichaModel

/// One thing that was checked of a bundle.
public struct BundleCheck: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// The content of a file fits its hash in the entry.
    case hash
    /// The checkpoint is signed by the key.
    case signature
    /// The entry is in the signed journal.
    case inclusion
    /// The journal that was read is the beginning of the signed one.
    case consistency
    /// A file speaks of the same evaluation and book as entry and checkpoint.
    case agreement
    /// Scores, bands, ranks and inputs are what counts and rulebook give.
    case recomputation

    public var words: Words {
      switch self {
      case .hash: Words(zh: "哈希", en: "hash")
      case .signature: Words(zh: "签名", en: "signature")
      case .inclusion: Words(zh: "条目在台账中", en: "entry in the journal")
      case .consistency: Words(zh: "台账只增未改", en: "journal only grew")
      case .agreement: Words(zh: "前后一致", en: "agreement")
      case .recomputation: Words(zh: "重算", en: "recomputed")
      }
    }
  }

  public enum Outcome: Hashable, Sendable {
    case holds
    case fails(BundleFault)
    /// What it rests on does not hold.
    case notReached
  }

  public let kind: Kind
  public let file: String
  public let outcome: Outcome

  init(_ kind: Kind, _ file: String, _ outcome: Outcome) {
    self.kind = kind
    self.file = file
    self.outcome = outcome
  }

  /// A check that holds unless there is a fault.
  init(_ kind: Kind, _ file: String, _ fault: BundleFault?) {
    self.init(kind, file, fault.map { .fails($0) } ?? .holds)
  }

  public var holds: Bool { outcome == .holds }
}

/// What became of all checks of a bundle.
public struct BundleReport: Sendable {
  /// The entry that froze the evaluation, as the bundle has it.
  public let entry: Entry
  public let freeze: EvaluationFreeze
  public let checks: [BundleCheck]
  /// The key that the signature was checked by.
  public let key: VerifierKey
  /// Whether that key came from elsewhere, not from the bundle.
  public let isPinned: Bool
  /// Files of the folder that belong to no bundle and were not looked at.
  public let strangers: [String]

  /// The first check that does not hold.
  public var fault: BundleFault? {
    for check in checks {
      if case .fails(let fault) = check.outcome { return fault }
    }
    return nil
  }
}
