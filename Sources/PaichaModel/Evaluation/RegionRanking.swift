/// Ranks within a region (分区域排名): among ranked zones that have a score.
public enum RegionRanking {
  /// What ranking needs to know of a zone.
  public struct Entrant: Hashable, Sendable {
    public let zone: ZoneCode
    public let region: Region?
    public let participation: Participation
    public let hundredths: Int?

    public init(zone: ZoneCode, region: Region?, participation: Participation, hundredths: Int?) {
      self.zone = zone
      self.region = region
      self.participation = participation
      self.hundredths = hundredths
    }
  }

  /// The rank of each ranked zone, 1 the highest score; equal scores share the better rank.
  public static func ranks(of entrants: [Entrant]) -> [ZoneCode: Int] {
    var ranks: [ZoneCode: Int] = [:]
    for region in Region.allCases {
      let field =
        entrants
        .filter { $0.region == region && $0.participation == .ranked && $0.hundredths != nil }
        .sorted { ($0.hundredths ?? 0) > ($1.hundredths ?? 0) }
      var (rank, previous) = (0, Int?.none)
      for (position, entrant) in field.enumerated() {
        if entrant.hundredths != previous { rank = position + 1 }
        ranks[entrant.zone] = rank
        previous = entrant.hundredths
      }
    }
    return ranks
  }
}
