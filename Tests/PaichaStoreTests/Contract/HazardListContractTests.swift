import PaichaModel
import PaichaStore
import Testing

/// The list of hazards against the plain truth of a random history.
@Suite struct HazardListContractTests {
  private static let days: [Day] = ["2024-06-30", "2025-12-31", "2026-03-01", "2030-01-01"]

  @Test(arguments: Engine.allCases)
  func `The list is most overdue first, then by day found, then by id`(engine: Engine) throws {
    let history = try History(seed: 11, actions: 220)
    let book = try history.play(on: engine)
    #expect(history.truth.hazards.count > 100)
    for today in Self.days {
      #expect(try book.hazards(today: today) == history.truth.listed(today: today) { _ in true })
    }
  }

  @Test(arguments: Engine.allCases)
  func `Each filter keeps exactly what it names, in order`(engine: Engine) throws {
    let history = try History(seed: 17, actions: 300)
    let book = try history.play(on: engine)
    for choice in Choice.all {
      for today in Self.days {
        let isTold = history.truth.hazards.contains { choice.keeps($0, today, history.truth) }
        #expect(isTold, "nothing to keep: \(choice.name)")
        let expected = history.truth.listed(today: today) { choice.keeps($0, today, history.truth) }
        let actual = try book.hazards(choice.filter, today: today)
        #expect(actual == expected, "\(choice.name) on \(today)")
      }
    }
  }

  @Test(arguments: Engine.allCases)
  func `Filters together keep what all of them name`(engine: Engine) throws {
    let history = try History(seed: 13, actions: 220)
    let book = try history.play(on: engine)
    var filter = HazardFilter()
    filter.isOpenOnly = true
    filter.level = .major
    filter.zone = "Z1"
    filter.foundFrom = "2024-02-01"
    filter.foundThrough = "2025-11-30"
    let expected = history.truth.listed(today: "2025-06-30") { hazard in
      hazard.closedOn == nil && hazard.level == .major && hazard.zone == "Z1"
        && hazard.foundOn >= "2024-02-01" && hazard.foundOn <= "2025-11-30"
    }
    #expect(!expected.isEmpty)
    #expect(try book.hazards(filter, today: "2025-06-30") == expected)
  }

  @Test(arguments: Engine.allCases)
  func `A limit gives the beginning of the list`(engine: Engine) throws {
    let history = try History(seed: 14, actions: 60)
    let book = try history.play(on: engine)
    let whole = history.truth.listed(today: "2025-06-30") { _ in true }
    for limit in [0, 1, 7, whole.count - 1, whole.count, whole.count + 1] {
      var filter = HazardFilter()
      filter.limit = limit
      #expect(try book.hazards(filter, today: "2025-06-30") == Array(whole.prefix(limit)))
    }
  }

  @Test(arguments: Engine.allCases, [1, 4])
  func `Pages one after the other give the whole list once`(engine: Engine, size: Int) throws {
    let history = try History(seed: 15, actions: 30)
    let book = try history.play(on: engine)
    for choice in Choice.all {
      var filter = choice.filter
      let whole = try book.hazards(filter, today: "2025-06-30")
      filter.limit = size
      var pages: [HazardID] = []
      while pages.count <= whole.count {
        let page = try book.hazards(filter, today: "2025-06-30")
        #expect(page.count <= size)
        pages += page
        guard let last = page.last else { break }
        filter.after = last
      }
      #expect(pages == whole, "\(choice.name)")
    }
  }
}

/// One way to filter the list, and what it should keep.
private struct Choice {
  let name: String
  let filter: HazardFilter
  let keeps: (Truth.Found, Day, Truth) -> Bool

  init(
    _ name: String,
    _ change: (inout HazardFilter) -> Void,
    keeps: @escaping (Truth.Found, Day, Truth) -> Bool
  ) {
    self.name = name
    self.keeps = keeps
    var filter = HazardFilter()
    change(&filter)
    self.filter = filter
  }

  static var all: [Choice] {
    [
      Choice("all", { _ in }) { _, _, _ in true },
      Choice("open", { $0.isOpenOnly = true }) { hazard, _, _ in hazard.closedOn == nil },
      Choice("overdue", { $0.isOverdueOnly = true }) { hazard, today, _ in
        hazard.daysOverdue(today) > 0
      },
      Choice("major", { $0.level = .major }) { hazard, _, _ in hazard.level == .major },
      Choice("general", { $0.level = .general }) { hazard, _, _ in hazard.level == .general },
      Choice("listed", { $0.isListedOnly = true }) { hazard, _, _ in hazard.listing != nil },
      Choice("candidate", { $0.isCandidateOnly = true }) { hazard, _, _ in hazard.isCandidate },
      Choice("recurring", { $0.recurringWithin = TimeLimit(value: 90, unit: .calendarDay) }) {
        hazard,
        _,
        truth in
        truth.hazards.contains { earlier in
          hazard.item != nil && earlier.item == hazard.item && earlier.venue == hazard.venue
            && !earlier.isVoid && earlier.foundOn < hazard.foundOn
            && hazard.foundOn.days(since: earlier.foundOn) <= 90
        }
      },
      Choice("zone", { $0.zone = "Z2" }) { hazard, _, _ in hazard.zone == "Z2" },
      Choice("venue", { $0.venue = "W3" }) { hazard, _, _ in hazard.venue == "W3" },
      Choice("venue kind", { $0.venueKind = .retail }) { hazard, _, truth in
        truth.venues[hazard.venue]?.kind == .retail
      },
      Choice("found from", { $0.foundFrom = "2025-01-01" }) { hazard, _, _ in
        hazard.foundOn >= "2025-01-01"
      },
      Choice("found through", { $0.foundThrough = "2024-12-31" }) { hazard, _, _ in
        hazard.foundOn <= "2024-12-31"
      },
    ]
  }
}
