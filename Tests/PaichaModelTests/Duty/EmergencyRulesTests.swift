import PaichaModel
import Testing

/// On whom the duties of the rulebook fall.
struct EmergencyRulesTests {
  private func venue(
    _ kind: VenueKind,
    staff: Int? = nil,
    crowded: Bool? = nil
  ) -> Venue {
    Venue(
      code: "V1",
      name: "云岫购物中心",
      kind: kind,
      zone: "Z1",
      enterprise: Enterprise(creditCode: "91110115MAPC00054D", name: "云岫商业公司"),
      size: VenueSize(staffPersons: staff),
      isCrowdedPlace: crowded
    )
  }

  @Test(
    arguments: [
      (.retail, 49, false), (.retail, 50, true), (.retail, 51, true), (.retail, 0, false),
      (.office, 50, false), (.office, 99, false), (.office, 100, true),
      (.complex, 99, false), (.complex, 100, true), (.exhibition, 99, false),
      (.exhibition, 100, true), (.other, 99, false), (.other, 100, true),
      (.retail, nil, nil), (.office, nil, nil),
    ] as [(VenueKind, Int?, Bool?)]
  )
  func `A unit is of medium size from so many persons on, fewer in retail`(
    kind: VenueKind,
    staff: Int?,
    isMedium: Bool?
  ) throws {
    let profile = try EmergencyRules.sample().profile(of: venue(kind, staff: staff))
    #expect(profile.kind == kind)
    #expect(profile.isMedium == isMedium)
  }

  @Test(arguments: VenueKind.allCases, [true, false, nil])
  func `A crowded place is what the register says, else what its kind usually is`(
    kind: VenueKind,
    registered: Bool?
  ) throws {
    let profile = try EmergencyRules.sample().profile(of: venue(kind, crowded: registered))
    let usual = [.retail, .exhibition, .complex].contains(kind)
    #expect(profile.isCrowded == (registered ?? usual))
    #expect(profile.isCrowdedRegistered == (registered != nil))
  }

  @Test(
    arguments: [
      (
        .retail, 60,
        ["plan_medium", "plan_crowded", "onsite", "review", "filing", "evaluation", "report"]
      ),
      (.retail, 10, ["plan_crowded", "onsite", "filing", "report"]),
      (.office, 100, ["plan_medium", "onsite", "review", "evaluation"]),
      (.office, 10, ["onsite"]),
      (.complex, 10, ["plan_crowded", "onsite", "filing", "report", "drill_complex"]),
    ] as [(VenueKind, Int, [String])]
  )
  func `The duties of a venue follow from its kind, its crowds and its size`(
    kind: VenueKind,
    staff: Int,
    codes: [String]
  ) throws {
    let rules = try EmergencyRules.sample()
    let profile = rules.profile(of: venue(kind, staff: staff))
    #expect(rules.duties(of: profile).map(\.code) == codes)
    #expect(rules.undecided(of: profile).isEmpty)
  }

  @Test func `What depends on a size that is not known is owed by nobody, and told`() throws {
    let rules = try EmergencyRules.sample()
    let profile = rules.profile(of: venue(.retail))
    #expect(
      rules.duties(of: profile).map(\.code) == ["plan_crowded", "onsite", "filing", "report"]
    )
    #expect(rules.undecided(of: profile).map(\.code) == ["plan_medium", "review", "evaluation"])
  }

  @Test func `The duties of a zone body are its own`() throws {
    let rules = try EmergencyRules.sample()
    #expect(rules.zoneDuties.map(\.code) == ["zone_plan", "zone_filing", "zone_drill"])
  }

  @Test(
    arguments: [
      (.retail, 60, true, true, true), (.retail, 10, false, true, false),
      (.office, 100, true, false, true), (.office, 10, false, false, false),
      (.retail, nil, false, true, false),
    ] as [(VenueKind, Int?, Bool, Bool, Bool)]
  )
  func `The rules of a venue's plan follow from its duties`(
    kind: VenueKind,
    staff: Int?,
    review: Bool,
    filing: Bool,
    evaluation: Bool
  ) throws {
    let rules = try EmergencyRules.sample().planRules(
      of: .venue("V1"),
      venue: venue(kind, staff: staff),
      zone: Zone(code: "Z1", name: "一区"),
      authorNames: ["钱起草"]
    )
    #expect(rules.owesReview == review)
    #expect(rules.owesFiling == filing)
    #expect(rules.owesEvaluation == evaluation)
    #expect(rules.holderNames == ["云岫购物中心", "云岫商业公司"])
    #expect(rules.authorNames == ["钱起草"])
  }

  @Test func `The plan of a zone body is filed, that of a park owes nothing`() throws {
    let rules = try EmergencyRules.sample()
    let zone = Zone(code: "Z1", name: "一区")
    let body = rules.planRules(of: .zone("Z1"), venue: nil, zone: zone)
    #expect(!body.owesReview && body.owesFiling && !body.owesEvaluation)
    #expect(body.holderNames == ["一区"])
    let park = rules.planRules(of: .park("Z1", "核心区"), venue: nil, zone: zone)
    #expect(!park.owesReview && !park.owesFiling && !park.owesEvaluation)
    #expect(park.holderNames == ["核心区", "一区"])
  }

  @Test func `The people of a zone body do not review its plan`() throws {
    let rules = try EmergencyRules.sample().planRules(
      of: .zone("Z1"),
      venue: nil,
      zone: Zone(code: "Z1", name: "东湖经开区")
    )
    let plan = EmergencyPlan(try PlanDraft.sample(holder: .zone("Z1")).opening())
    let own = Reviewer.sample("李四", of: "东湖经开区管委会安监局")
    #expect(
      try plan.refusal(of: .review(.sample([own])), rules: rules) == .interested("K7QX-P1", own)
    )
    #expect(try plan.refusal(of: .review(.sample()), rules: rules) == nil)
  }

  @Test func `Holders tell their kind, their venue and their park`() {
    let holders: [Holder] = [.venue("V1"), .zone("Z1"), .park("Z1", "核心区")]
    #expect(holders.map(\.kind) == [.venue, .zone, .park])
    #expect(holders.map(\.venue) == ["V1", nil, nil])
    #expect(holders.map(\.park) == [nil, nil, "核心区"])
  }

  @Test(arguments: [
    ("drill.period_reading", Parameter.Value.text("monthly")),
    ("drill.period_reading", .integer(1)),
    ("plan.medium_staff_retail", .text("fifty")),
    ("drill.part_period_counts", .unknown),
  ])
  func `Rules are not made from numbers that do not read`(
    key: String,
    value: Parameter.Value
  ) throws {
    let fault = #expect(throws: RulebookFault.self) {
      try EmergencyRules.sample(changing: [key: value])
    }
    #expect(fault?.code == .kind)
    #expect(fault?.what.en.contains(key) == true)
  }

  @Test func `An interval is whole months or years`() throws {
    let rules = try EmergencyRules.sample()
    #expect(try rules.periods(every: "drill.crowded").months == 6)
    #expect(try rules.periods(every: "drill.zone").months == 24)
    for unit in ["working_day", "calendar_day", "hour"] {
      let fault = #expect(throws: RulebookFault.self) {
        _ = try EmergencyRules.sample(units: ["drill.crowded": unit])
          .periods(every: "drill.crowded")
      }
      #expect(fault?.code == .kind)
    }
    #expect(throws: RulebookFault.self) { _ = try rules.periods(every: "drill.nowhere") }
    for value in [0, -6, 12_001] {
      #expect(throws: RulebookFault.self) {
        _ = try EmergencyRules.sample(changing: ["drill.crowded": .integer(value)])
          .periods(every: "drill.crowded")
      }
    }
    let years = try EmergencyRules.sample(units: ["drill.zone": "year"])
    #expect(try years.periods(every: "drill.zone").months == 288)
  }
}
