import PaichaModel
import Testing

/// The figures of a zone: sums of what is known, and how many venues are not.
struct RollShareSumTests {
  @Test func `Numerators and denominators are summed, venues without a roll only counted`() {
    var sum = RollShareSum()
    sum.add(RollShare(30, of: 40))
    sum.add(RollShare(70, of: 60))
    sum.add(RollShare(500, of: nil))
    #expect([sum.persons, sum.roll, sum.venues, sum.venuesWithoutRoll] == [90, 100, 3, 1])
    #expect(sum.share?.rateTenThousandths == 9_000)
  }

  @Test func `Where no roll is known there is no share, neither 0 nor 100 percent`() {
    var sum = RollShareSum()
    #expect(sum.share == nil)
    sum.add(nil)
    #expect(sum.share == nil)
    #expect(sum.venuesWithoutRoll == 1)
    sum.add(RollShare(0, of: 0))
    #expect(sum.share == RollShare(0, of: 0))
    #expect(sum.share?.rateTenThousandths == nil)
  }

  @Test(arguments: [(1, 3, 3_333), (2, 3, 6_667), (1, 20_000, 1), (1, 20_001, 0), (0, 7, 0)])
  func `A rate is rounded half up to four places`(persons: Int, roll: Int, rate: Int) {
    #expect(RollShare(persons, of: roll)?.rateTenThousandths == rate)
  }

  @Test func `A roll below zero is none`() {
    #expect(RollShare(1, of: -1) == nil)
    #expect(RollShare(-1, of: 5)?.persons == 0)
  }
}
