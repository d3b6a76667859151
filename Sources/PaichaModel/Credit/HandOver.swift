/// What an authority is told of a listing (联合惩戒信息移交).
public enum HandOverKind: String, CaseIterable, Sendable {
  case listing
  /// What was told is corrected.
  case correction
  /// The listing ended: measures end with it.
  case removal

  public var words: Words {
    switch self {
    case .listing: Words(zh: "列入", en: "listing")
    case .correction: Words(zh: "更正", en: "correction")
    case .removal: Words(zh: "移出", en: "removal")
    }
  }
}

/// What one authority was told last, and whether it acknowledged it.
public struct ToldReceiver: Hashable, Sendable {
  public let kind: HandOverKind
  public let day: Day
  /// How often the listing had been corrected by then.
  public let version: Int
  public internal(set) var acknowledgedOn: Day?

  public init(_ kind: HandOverKind, on day: Day, version: Int, acknowledgedOn: Day? = nil) {
    self.kind = kind
    self.day = day
    self.version = version
    self.acknowledgedOn = acknowledgedOn
  }
}

/// What is still open towards one authority.
public enum OwedNotice: Hashable, Sendable {
  /// It has to be told.
  case handOver(HandOverKind)
  /// It was told and has not acknowledged.
  case receipt(HandOverKind, since: Day)

  /// What is open towards an authority that was told this last, by whether the subject is listed.
  public static func owed(
    after told: ToldReceiver?,
    isListed: Bool,
    version: Int
  ) -> OwedNotice? {
    guard let told else { return isListed ? .handOver(.listing) : nil }
    if isListed {
      if told.kind == .removal { return .handOver(.listing) }
      if told.version < version { return .handOver(.correction) }
    } else if told.kind != .removal {
      return .handOver(.removal)
    }
    return told.acknowledgedOn == nil ? .receipt(told.kind, since: told.day) : nil
  }
}
