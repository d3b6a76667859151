import PaichaModel
import Testing

/// Ranks within a region.
struct RegionRankingTests {
  private func entrant(
    _ zone: ZoneCode,
    _ hundredths: Int?,
    region: Region? = .east,
    participation: Participation = .ranked
  ) -> RegionRanking.Entrant {
    RegionRanking.Entrant(
      zone: zone,
      region: region,
      participation: participation,
      hundredths: hundredths
    )
  }

  @Test func `The highest score has rank 1, in any order of entry`() {
    let entrants = [entrant("A", 7_000), entrant("B", 9_000), entrant("C", 8_000)]
    for order in [entrants, entrants.reversed()] {
      #expect(RegionRanking.ranks(of: order) == ["B": 1, "C": 2, "A": 3])
    }
  }

  @Test func `Equal scores share the better rank and the next one is skipped`() {
    let ranks = RegionRanking.ranks(of: [
      entrant("A", 9_000), entrant("B", 9_000), entrant("C", 8_999), entrant("D", 8_000),
      entrant("E", 8_000), entrant("F", 8_000), entrant("G", 0),
    ])
    #expect(ranks == ["A": 1, "B": 1, "C": 3, "D": 4, "E": 4, "F": 4, "G": 7])
  }

  @Test func `A score of nought is ranked, no score is not`() {
    #expect(RegionRanking.ranks(of: [entrant("A", 0), entrant("B", nil)]) == ["A": 1])
  }

  @Test func `Only ranked zones are ranked, the others take no place`() {
    let ranks = RegionRanking.ranks(of: [
      entrant("A", 9_900, participation: .reportOnly),
      entrant("B", 9_800, participation: .exited),
      entrant("C", 5_000),
    ])
    #expect(ranks == ["C": 1])
  }

  @Test func `Each region is ranked by itself, a zone without region nowhere`() {
    let ranks = RegionRanking.ranks(of: [
      entrant("E1", 5_000), entrant("E2", 6_000),
      entrant("C1", 4_000, region: .central),
      entrant("W1", 3_000, region: .west), entrant("W2", 2_000, region: .west),
      entrant("X", 9_999, region: nil),
    ])
    #expect(ranks == ["E2": 1, "E1": 2, "C1": 1, "W1": 1, "W2": 2])
  }

  @Test func `Nobody entered, nobody ranked`() {
    #expect(RegionRanking.ranks(of: []).isEmpty)
  }
}
