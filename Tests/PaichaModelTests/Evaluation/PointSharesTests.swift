import PaichaModel
import Testing

/// Points shared out among records.
struct PointSharesTests {
  @Test(arguments: [(1_000, 3), (577, 15), (-423, 11), (0, 4), (5, 7), (4_000, 1), (-1, 2)])
  func `Shares add up exactly and differ by a hundredth at most`(points: Int, records: Int) throws {
    let shares = PointShares.shares(of: points, among: records)
    #expect(shares.count == records)
    #expect(shares.reduce(0, +) == points)
    let (least, most) = (try #require(shares.min()), try #require(shares.max()))
    #expect(most - least <= 1)
  }

  @Test func `No records share nothing`() {
    #expect(PointShares.shares(of: 1_000, among: 0) == [])
  }

  @Test func `Counted records gave the points, missed ones cost the rest`() {
    let value = IndicatorValue(
      indicator: .generalOnTime,
      numerator: 15,
      denominator: 26,
      standing: .scored(points: 577, maximum: 1_000)
    )
    #expect(value.points(of: .counted) == 577)
    #expect(value.points(of: .missed) == -423)
    let count = IndicatorValue(
      indicator: .majorOverdue,
      numerator: 1,
      denominator: nil,
      standing: .count
    )
    #expect(count.points(of: .counted) == nil)
  }
}
