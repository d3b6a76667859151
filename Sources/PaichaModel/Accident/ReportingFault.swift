/// A report of an accident that came late, left something out, was false or was never made.
///
/// It counts in the year it came to light, whenever the accident happened.
public struct ReportingFault: Hashable, Sendable {
  /// 迟报、漏报、谎报、瞒报.
  public enum Kind: String, CaseIterable, Sendable {
    /// Derived from the times of the reports, never found.
    case late
    case omitted
    case `false`
    case concealed

    public var words: Words {
      switch self {
      case .late: Words(zh: "迟报", en: "late")
      case .omitted: Words(zh: "漏报", en: "omitted")
      case .false: Words(zh: "谎报", en: "false")
      case .concealed: Words(zh: "瞒报", en: "concealed")
      }
    }
  }

  public let kind: Kind
  /// The level of government that should have been told.
  public let level: GovernmentLevel
  /// Over the term of the law, for a late report only.
  public let minutesLate: Int?
  public let discoveredOn: Day

  private init(_ kind: Kind, _ level: GovernmentLevel, _ minutesLate: Int?, on day: Day) {
    self.kind = kind
    self.level = level
    self.minutesLate = minutesLate
    discoveredOn = day
  }

  /// A fault that somebody found; nothing for a late report, which the times tell.
  public init?(found kind: Kind, level: GovernmentLevel, on day: Day) {
    guard kind != .late else { return nil }
    self.init(kind, level, nil, on: day)
  }

  /// A report so many minutes over its term; nothing for one in time.
  public init?(lateBy minutes: Int, level: GovernmentLevel, on day: Day) {
    guard minutes > 0 else { return nil }
    self.init(.late, level, minutes, on: day)
  }

  /// A report that reached a level at an instant; nothing if that was within its term.
  ///
  /// A minute that has begun counts whole.
  init?(reported at: Instant, to level: GovernmentLevel, by due: Instant) {
    guard at > due else { return nil }
    let minutes = at.minutes(since: due)
    let isWhole = Int64(minutes) * 60_000 == at.milliseconds - due.milliseconds
    self.init(lateBy: isWhole ? minutes : minutes + 1, level: level, on: at.day)
  }
}
