import PaichaJournal
import PaichaModel

/// Events of every kind, each with everything it can carry, and again with as little as it may.
enum EntrySample {
  static let actor = ActorID(unchecked: "zheng.hao")

  /// One of each kind, in the order of the kinds, with every member.
  static func full() throws -> [Event] {
    try register() + inspections() + hazardSteps(whole)
      + [
        try opening(.proposed), try opening(.upgraded(from: "K7QX-S1", approval, proposer: "zhao")),
        try opening(.takenOver(reported)),
      ] + listingSteps(whole) + transfers(whole) + plans(whole) + drills(whole)
      + training(whole) + others()
  }

  /// Events whose optional members are absent, one or more of a kind.
  static func bare() throws -> [Event] {
    try [
      .venueRecorded(Venue(code: "V1", name: "商场", kind: .other), .registered),
      .actorRecorded(Actor(id: "a", name: "甲", role: .unit, department: nil, zone: nil), .changed),
    ] + hazardSteps(bareStep) + bareReviews
      + listingSteps(bareStep) + transfers(bareStep) + plans(bareStep) + drills(bareStep)
      + training(bareStep) + credits(bareStep) + persons(bareStep) + [drillFindings()]
  }

  static func bytes(of event: Event) -> [UInt8] {
    var writer = CanonicalWriter()
    let at = Instant(milliseconds: 1_795_266_348_217)
    EntryCodec.encode(Entry(number: 7, at: at, actor: actor, event: event), into: &writer)
    return writer.bytes
  }

  static let facts = StepFacts(
    on: "2026-11-21",
    note: "现场“核实”\n两处",
    document: "应急〔2026〕7号",
    evidence: [
      Evidence(hash: hash("0f"), name: "照片.jpg"), Evidence(hash: hash("a1"), name: nil),
    ]
  )

  static let clocks = [
    Clock(
      .hazardReview,
      from: "2026-11-21",
      limit: TimeLimit(value: 10, unit: .workingDay),
      due: DueDay(day: "2026-12-04", isProvisional: false),
      rule: "reinspect.general"
    ),
    Clock(
      .listingProgress,
      from: "2026-11-21",
      limit: TimeLimit(value: 3, unit: .month),
      due: DueDay(day: "2027-02-22", isProvisional: true),
      rule: "listing.progress_cycle"
    ),
    Clock(.listingRectify, from: "2026-11-21", until: "2027-05-01"),
  ]

  static let approval = Approval(
    finishBy: "2027-05-01",
    supervisor: "区应急管理局",
    leader: "王区长",
    body: "区安委会"
  )

  private static let whole = StepSample(facts: facts, clocks: clocks)

  private static let bareStep = StepSample(facts: StepFacts(on: "2026-11-21"))

  private static let reported = ReportedListing(
    reference: "旧-2024-7",
    number: "安委〔2024〕7号",
    approvedOn: "2024-01-02",
    finishBy: "2024-09-01",
    notifiedOn: "2024-01-03",
    publishedOn: "2024-01-08",
    planFiledOn: "2024-01-20",
    acceptedOn: "2024-08-01",
    delistedOn: "2024-08-10",
    withdrawnOn: "2024-08-11"
  )

  static func hash(_ digits: String) -> EvidenceHash {
    guard let hash = EvidenceHash(String(repeating: digits, count: 32)) else {
      preconditionFailure("no hash of \(digits)")
    }
    return hash
  }

  static func criterion() throws -> Criterion {
    guard let criterion = Criterion(edition: "GB 35181-2017", clause: "6.3") else {
      throw TreatmentPlanRefusal.missing([])
    }
    return criterion
  }

  private static func opening(_ manner: ListingOpening.Manner) throws -> Event {
    .listingOpened(
      ListingOpening(
        id: "K7QX-S2",
        venue: "BJ-C01",
        zone: "11101001",
        hazards: ["K7QX-H7", "K7QX-H128"],
        criteria: [try criterion(), try criterion()],
        level: .city,
        manner: manner,
        facts: facts,
        actor: actor,
        clocks: clocks
      )
    )
  }
}

/// What every step of a sample carries.
struct StepSample {
  let facts: StepFacts
  var clocks: [Clock] = []

  var isWhole: Bool { !clocks.isEmpty }
}
