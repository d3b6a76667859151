import PaichaModel
import Testing

/// Which scope a zone is evaluated in after an adjustment; 商资函〔2021〕523号 item 1.
@Suite struct ScopeRulingTests {
  private func change(
    _ venue: VenueCode,
    _ kind: BoundaryChange.Kind,
    on day: Day
  ) -> BoundaryChange {
    BoundaryChange(zone: "Z", venue: venue, kind: kind, effectiveOn: day, document: "国函1号")
  }

  private func ruling(
    _ changes: [BoundaryChange],
    _ year: Int,
    _ reference: ScopeRules.Reference = .dataYearEnd,
    afterwards: StatisticalScope = .before
  ) -> ScopeRuling {
    ScopeRuling(
      changes,
      year: year,
      rules: ScopeRules(reference: reference, years: 2, afterwards: afterwards)
    )
  }

  /// The worked example of an adjustment on 2022-07-01, for four years and both references.
  @Test func `An adjustment of July 2022 runs as the notice's example does`() {
    let made = [change("V1", .add, on: "2022-07-01")]
    let shown: (Int, ScopeRules.Reference) -> [StatisticalScope] = { ruling(made, $0, $1).shown }
    #expect(shown(2021, .dataYearEnd) == [.before])
    #expect(ruling(made, 2021).basis == .unadjusted)
    #expect(shown(2022, .dataYearEnd) == [.before, .after])
    #expect(shown(2023, .dataYearEnd) == [.before, .after])
    #expect(
      ruling(made, 2023).basis == .sideBySide(since: "2022-07-01", until: "2024-06-30")
    )
    #expect(shown(2024, .dataYearEnd) == [.before])
    #expect(ruling(made, 2024).basis == .choice(since: "2022-07-01", from: "2024-07-01"))
    #expect(shown(2021, .workStart) == [.before, .after])
    #expect(shown(2022, .workStart) == [.before, .after])
    #expect(shown(2023, .workStart) == [.before])
    #expect(
      ruling(made, 2023, .workStart).basis == .choice(since: "2022-07-01", from: "2024-07-01")
    )
  }

  @Test func `Only the scope before is ranked within the years, either one afterwards`() {
    let made = [change("V1", .add, on: "2022-07-01")]
    #expect(ruling(made, 2022).mayRank(in: .before))
    #expect(!ruling(made, 2022).mayRank(in: .after))
    #expect(ruling(made, 2024).mayRank(in: .after))
    #expect(ruling(made, 2024, afterwards: .after).evaluated == .after)
    #expect(ruling(made, 2024, afterwards: .after).shown == [.after])
  }

  @Test func `Before undoes what the adjustment did, after leaves the register as it is`() {
    let made = [change("V1", .add, on: "2022-07-01"), change("V2", .remove, on: "2022-07-01")]
    let before = ruling(made, 2022).difference(of: .before)
    #expect(before.takenOut == ["V1"])
    #expect(before.takenIn == ["V2"])
    #expect(ruling(made, 2022).difference(of: .after).isEmpty)
    let earlier = ruling(made, 2021)
    #expect(earlier.difference(of: .before) == before)
    #expect(earlier.difference(of: .after) == before)
  }

  @Test
  func `Of several adjustments the oldest one within its years is undone with all later ones`() {
    let made = [
      change("V1", .add, on: "2022-07-01"), change("V2", .add, on: "2023-07-01"),
      change("V3", .add, on: "2025-01-01"),
    ]
    let second = ruling(made, 2023)
    #expect(second.basis == .sideBySide(since: "2022-07-01", until: "2024-06-30"))
    #expect(second.difference(of: .before).takenOut == ["V1", "V2", "V3"])
    #expect(second.difference(of: .after).takenOut == ["V3"])
    let third = ruling(made, 2024)
    #expect(third.basis == .sideBySide(since: "2023-07-01", until: "2025-06-30"))
    #expect(third.difference(of: .before).takenOut == ["V2", "V3"])
  }

  @Test func `A venue that came and went in one window is in neither difference`() {
    let made = [change("V1", .add, on: "2022-07-01"), change("V1", .remove, on: "2023-03-01")]
    #expect(ruling(made, 2023).difference(of: .before).isEmpty)
    #expect(ruling(made, 2023).difference(of: .after).isEmpty)
    #expect(ruling(made, 2022).difference(of: .after).takenIn == ["V1"])
  }

  /// A simple walk over days instead of rules: who is in the area on a day.
  @Test func `Random adjustments agree with membership read off day by day`() {
    var random = SeededRandom(seed: 20_261_126)
    for _ in 0..<300 {
      var members: Set<VenueCode> = ["V0", "V1", "V2"]
      var history: [(from: Day, members: Set<VenueCode>)] = [("1950-01-01", members)]
      var made: [BoundaryChange] = []
      var day: Day = "2020-01-15"
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        day = day.advanced(by: Int.random(in: 1...700, using: &random))
        let venue = VenueCode(unchecked: "V\(Int.random(in: 0...4, using: &random))")
        let kind: BoundaryChange.Kind = members.contains(venue) ? .remove : .add
        if kind == .add { members.insert(venue) } else { members.remove(venue) }
        made.append(change(venue, kind, on: day))
        history.append((day, members))
      }
      for year in 2019...2032 {
        guard let end = Day(year: year, month: 12, day: 31) else { continue }
        let ruling = ruling(made.shuffled(using: &random), year)
        func area(_ scope: StatisticalScope) -> Set<VenueCode> {
          let difference = ruling.difference(of: scope)
          return members.subtracting(difference.takenOut).union(difference.takenIn)
        }
        func membersThen(on day: Day) -> Set<VenueCode> {
          history.last { $0.from <= day }?.members ?? []
        }
        #expect(area(.after) == membersThen(on: end))
        let made = made.map(\.effectiveOn).filter { $0 <= end }
        let running = made.filter { end < $0.advanced(byMonths: 24) }
        guard let cut = running.min() ?? made.max() else {
          #expect(area(.before) == area(.after))
          continue
        }
        #expect(area(.before) == membersThen(on: cut.advanced(by: -1)))
      }
    }
  }

  @Test func `Years given in months are refused, not read as years`() throws {
    let sample = Rulebook.sample()
    #expect(try ScopeRules(sample).years == 2)
    #expect(try RegionTail(sample).window == 3)
    #expect(throws: RulebookFault.self) { try sample.years(.creditEarlyRemoval) }
  }

  @Test(arguments: [-1, 301, Int.max, Int.min])
  func `A number of years that no calendar reaches is refused`(years: Int) {
    let key = ParameterKey.dualScopeTerm
    let rulebook = Rulebook.sample(changing: [key.rawValue: .integer(years)])
    #expect(throws: RulebookFault.self) { try ScopeRules(rulebook) }
  }
}
