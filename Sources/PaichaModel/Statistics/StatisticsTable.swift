/// Figures of a window, split by some dimensions; it grows with the groups, not with the records.
public struct StatisticsTable: Sendable {
  public let window: StatisticsWindow
  public let dimensions: Set<StatisticsDimension>
  public private(set) var total = StatisticsCounts()
  private var groups: [StatisticsGroup: StatisticsCounts] = [:]

  public init(_ window: StatisticsWindow, by dimensions: Set<StatisticsDimension>) {
    self.window = window
    self.dimensions = dimensions
  }

  /// The groups that hold anything, in order.
  public var rows: [(group: StatisticsGroup, counts: StatisticsCounts)] {
    groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  public mutating func add(_ hazard: HazardFact) {
    for figure in StatisticsFigure.ofHazards where hazard.day(of: figure, in: window) != nil {
      count(figure, at: hazard.place)
    }
  }

  public mutating func add(_ listing: ListingFact) {
    for figure in StatisticsFigure.ofListings where listing.day(of: figure, in: window) != nil {
      count(figure, at: listing.place)
    }
  }

  private mutating func count(_ figure: StatisticsFigure, at place: StatisticsPlace) {
    total[figure] += 1
    groups[StatisticsGroup(place, by: dimensions), default: StatisticsCounts()][figure] += 1
  }
}
