/// The last places of a region (区域末位), from which exit candidates come.
///
/// 商资发〔2021〕188号: last five of the own region twice within three evaluations. Years in which a
/// zone only reports do not count.
public struct RegionTail: Sendable {
  /// How many last places of a region count.
  public let bottom: Int
  /// How often within the window a zone must be among them.
  public let times: Int
  /// How many evaluation years, the asked one the last.
  public let window: Int

  public init(bottom: Int, times: Int, window: Int) {
    self.bottom = bottom
    self.times = times
    self.window = window
  }

  public init(_ rulebook: Rulebook) throws(RulebookFault) {
    self.init(
      bottom: try rulebook.integer(.exitBottom),
      times: try rulebook.integer(.exitTimes),
      window: try rulebook.years(.exitWindow)
    )
  }

  public static let parameters: [ParameterKey] = [.exitBottom, .exitTimes, .exitWindow]

  /// Where a zone stood in one year.
  public struct Place: Hashable, Sendable {
    public enum Position: String, Sendable {
      case clear
      /// Equal scores at the border: among the last or not, nobody decides here.
      case border
      case tail
    }

    public let year: Int
    public let rank: Int
    /// How many zones were ranked in the region.
    public let field: Int
    public let hundredths: Int
    public let position: Position
  }

  /// What follows from the places of a zone within the window.
  public enum Verdict: String, CaseIterable, Sendable {
    /// Often enough among the last.
    case candidate
    /// Only if equal scores at the border count.
    case border
    /// Among the last, not often enough yet.
    case warned

    public var words: Words {
      switch self {
      case .candidate: Words(zh: "达到降级备选条件", en: "exit candidate")
      case .border: Words(zh: "同分在界，未定", en: "tied at the border")
      case .warned: Words(zh: "末位预警", en: "warned")
      }
    }
  }

  /// A zone that was among the last of its region.
  public struct Standing: Hashable, Sendable {
    public let zone: ZoneCode
    public let places: [Place]
    public let verdict: Verdict

    /// The mean score of the years among the last, halves up (by it candidates are proposed).
    public var meanHundredths: Int {
      let scores = places.map(\.hundredths)
      guard !scores.isEmpty else { return 0 }
      return (2 * scores.reduce(0, +) + scores.count) / (2 * scores.count)
    }
  }

  /// The places of one year, by region.
  public struct Year: Sendable {
    public let year: Int
    public internal(set) var places: [ZoneCode: Place] = [:]
    /// Regions in which ranked zones have no score: nobody can be told to be among the last.
    public internal(set) var incomplete: [Region: Coverage] = [:]
  }

  /// How many of the zones that are to be ranked have a score.
  public struct Coverage: Hashable, Sendable {
    public let scored: Int
    public let ranked: Int

    public init(scored: Int, ranked: Int) {
      self.scored = scored
      self.ranked = ranked
    }
  }

  /// The places of one year from all zones of the register, those without a score too.
  public func places(of entrants: [RegionRanking.Entrant], year: Int) -> Year {
    let ranks = RegionRanking.ranks(of: entrants)
    var result = Year(year: year)
    for region in Region.allCases {
      let ranked = entrants.filter { $0.region == region && $0.participation == .ranked }
      let field = ranked.filter { ranks[$0.zone] != nil }
      guard field.count == ranked.count else {
        result.incomplete[region] = Coverage(scored: field.count, ranked: ranked.count)
        continue
      }
      let tied = Dictionary(grouping: field) { ranks[$0.zone] ?? 0 }
      for entrant in field {
        guard let rank = ranks[entrant.zone], let hundredths = entrant.hundredths else { continue }
        let last = rank + (tied[rank]?.count ?? 1) - 1
        let position: Place.Position =
          rank > field.count - bottom
          ? .tail : last > field.count - bottom ? .border : .clear
        result.places[entrant.zone] = Place(
          year: year,
          rank: rank,
          field: field.count,
          hundredths: hundredths,
          position: position
        )
      }
    }
    return result
  }

  /// Zones among the last, or tied with them, in any of the years; in code order.
  public func standings(_ years: [Year]) -> [Standing] {
    var places: [ZoneCode: [Place]] = [:]
    for year in years {
      for (zone, place) in year.places where place.position != .clear {
        places[zone, default: []].append(place)
      }
    }
    return places.sorted { $0.key < $1.key }.map { zone, places in
      let tail = places.count { $0.position == .tail }
      let verdict: Verdict =
        tail >= times ? .candidate : places.count >= times ? .border : .warned
      return Standing(
        zone: zone,
        places: places.sorted { $0.year < $1.year },
        verdict: verdict
      )
    }
  }
}
