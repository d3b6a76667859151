/// Who answers for a plan, a drill or an accident (责任主体): a venue, a zone body, or a park of it.
public enum Holder: Hashable, Sendable {
  case venue(VenueCode)
  case zone(ZoneCode)
  case park(ZoneCode, String)

  public var venue: VenueCode? {
    if case .venue(let code) = self { code } else { nil }
  }

  /// The zone whose body answers, for itself or for a park.
  public var body: ZoneCode? {
    switch self {
    case .venue: nil
    case .zone(let code), .park(let code, _): code
    }
  }

  public var park: String? {
    if case .park(_, let name) = self { name } else { nil }
  }

  public var kind: Kind {
    switch self {
    case .venue: .venue
    case .zone: .zone
    case .park: .park
    }
  }

  /// What kind of body answers.
  public enum Kind: String, CaseIterable, Sendable {
    case venue
    /// 开发区管理机构.
    case zone
    /// 园区.
    case park

    public var words: Words {
      switch self {
      case .venue: Words(zh: "场所", en: "venue")
      case .zone: Words(zh: "开发区管理机构", en: "zone body")
      case .park: Words(zh: "园区", en: "park")
      }
    }
  }
}
