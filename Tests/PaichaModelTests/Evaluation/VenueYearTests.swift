import PaichaModel
import Testing

/// Tallies of a venue and year, and what one hazard adds to them.
struct VenueYearTests {
  private func contribution(
    level: HazardLevel = .general,
    setBy: Deadline.SetBy = .given,
    closedOn: Day? = nil
  ) -> VenueYear {
    Timeliness(level: level, dueOn: "2025-03-31", setBy: setBy, closedOn: closedOn).contribution
  }

  private func counts(
    due: Int = 1,
    onTime: Int = 0,
    open: Int = 0,
    prefilled: Int = 0
  ) -> VenueYear.Level {
    var counts = VenueYear.Level()
    counts.due = due
    counts.onTime = onTime
    counts.open = open
    counts.prefilled = prefilled
    return counts
  }

  @Test(arguments: [
    (Day?.none, 0, 1), ("2025-03-01", 1, 0), ("2025-03-31", 1, 0), ("2025-04-01", 0, 0),
  ])
  func `A hazard closed by its deadline is on time, the deadline included`(
    closedOn: Day?,
    onTime: Int,
    open: Int
  ) {
    let expected = counts(onTime: onTime, open: open)
    let general = contribution(level: .general, closedOn: closedOn)
    let major = contribution(level: .major, closedOn: closedOn)
    #expect(general.general == expected)
    #expect(general.major == VenueYear.Level())
    #expect(major.major == expected)
    #expect(major.general == VenueYear.Level())
    #expect(general.provisional == 0)
  }

  @Test func `A prefilled deadline is counted as such`() {
    #expect(contribution(setBy: .rulebook).general == counts(open: 1, prefilled: 1))
    #expect(contribution(setBy: .given).general == counts(open: 1))
  }

  @Test(arguments: [Day?.none, "2025-03-01", "2025-04-01"])
  func `A provisional deadline counts as provisional and nowhere else`(closedOn: Day?) {
    var expected = VenueYear()
    expected.provisional = 1
    for level in HazardLevel.allCases {
      #expect(contribution(level: level, setBy: .provisional, closedOn: closedOn) == expected)
    }
  }

  @Test func `What was added can be taken away again, in any order`() {
    var random = SeededRandom(seed: 11)
    let days: [Day?] = [nil, "2025-03-01", "2025-04-01"]
    var parts: [VenueYear] = []
    for level in HazardLevel.allCases {
      for setBy in Deadline.SetBy.allCases {
        for day in days {
          var part = contribution(level: level, setBy: setBy, closedOn: day)
          part.inspections = Int.random(in: 0...3, using: &random)
          part.general.found = Int.random(in: 0...3, using: &random)
          part.major.found = Int.random(in: 0...3, using: &random)
          parts.append(part)
        }
      }
    }
    var sum = VenueYear()
    for part in parts { sum += part }
    #expect(sum.inspections == parts.map(\.inspections).reduce(0, +))
    #expect(sum.general.found == parts.map(\.general.found).reduce(0, +))
    #expect(sum.major.due == 6)
    #expect(sum.general.onTime == 2)
    #expect(sum.general.open == 2)
    #expect(sum.major.prefilled == 3)
    #expect(sum.provisional == 6)
    for part in parts.shuffled(using: &random) { sum -= part }
    #expect(sum == VenueYear())
  }
}
