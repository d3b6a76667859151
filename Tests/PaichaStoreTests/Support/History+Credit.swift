import PaichaModel

/// Listings on the credit list and sealed persons; they draw from numbers of their own.
extension History {
  mutating func credit() throws {
    swap(&random, &sanctions)
    defer { swap(&random, &sanctions) }
    switch Int.random(in: 0..<100, using: &random) {
    case ..<12: try proposeCredit()
    case ..<16: try takeCreditOver()
    case ..<88: try stepCredit()
    case ..<95: revealPersons()
    default: forgetPerson()
    }
  }

  private static let chief = Actor(
    id: "chief",
    name: "处长",
    role: .lead,
    department: "区应急局",
    zone: nil
  )

  private var creditRules: CreditRules {
    get throws { CreditRules(clocks: try Sample.clocks(calendar)) }
  }

  /// An enterprise, or a person that is sealed first.
  private mutating func subject() throws -> CreditSubject {
    guard random.chance(35) else {
      let code = random.pick(["91350200MA2YJ1XR9G", "91440101MA5CJQ4N59", "91110000600037341L"])
      let enterprise = ListedEnterprise(
        creditCode: code,
        name: "公司 \(batches.count)",
        formerNames: random.chance(50) ? ["旧名 \(batches.count)", "更旧"] : [],
        address: random.chance(50) ? "某路1号" : nil
      )
      return .enterprise(try enterprise.orFail("an enterprise"))
    }
    let known = persons.filter { !forgotten.contains($0.id) }
    if let person = known.last, random.chance(30) { return .person(listed(person)) }
    let person = SealedPerson(
      id: PersonID(origin: Sample.book.origin, number: persons.count + 1),
      maskedName: "张*",
      maskedNumber: "110105************",
      hasPhone: random.chance(50),
      sealed: "c2VhbGVk"
    )
    persons.append(person)
    record([.personRecorded(person)], by: History.chief.id)
    return .person(listed(person))
  }

  private mutating func listed(_ person: SealedPerson) -> ListedPerson {
    ListedPerson(
      id: person.id,
      maskedName: person.maskedName,
      post: random.pick(ListedPerson.Post.allCases),
      unit: random.chance(50) ? ListedPerson.Unit(creditCode: nil, name: "某公司") : nil
    )
  }

  private mutating func draft(on day: Day, _ subject: CreditSubject) -> CreditDraft {
    let venue = random.chance(60) ? random.pick(truth.venues.keys.sorted()) : nil
    return CreditDraft(
      subject: subject,
      grounds: random.pick([["B1"], ["B1", "B2"]]),
      penalty: PenaltyDecision(
        number: "罚\(credits.count)",
        authority: "区应急局",
        decidedOn: day,
        finalOn: day,
        fineFen: random.chance(50) ? 1_000_00 : nil,
        namesPerson: true
      ),
      accidents: [],
      venue: venue,
      zone: venue.flatMap { truth.venues[$0]?.zone },
      facts: facts(on: day)
    )
  }

  private mutating func proposeCredit() throws {
    let day = day(from: "2024-01-01", through: "2025-10-01")
    let opening = try CreditListing.propose(
      draft(on: day, try subject()),
      id: CreditID(origin: Sample.book.origin, number: credits.count + 1),
      open: [],
      today: History.today,
      actor: Sample.handler,
      rules: creditRules
    )
    open(opening, by: Sample.handler)
  }

  private mutating func takeCreditOver() throws {
    let day = day(from: "2024-01-01", through: "2025-06-01")
    let published = random.chance(70) ? day.advanced(by: 3) : nil
    let endings: [ReportedCredit.Ending?] = [
      nil, ReportedCredit.Ending(.removed, on: day.advanced(by: 60)),
      ReportedCredit.Ending(.expired, on: day.advanced(by: 200)),
      ReportedCredit.Ending(.revoked, on: day.advanced(by: 90)),
    ]
    let opening = try CreditListing.takeOver(
      CreditHistory(
        draft: draft(on: day, try subject()),
        reference: "旧-\(credits.count)",
        decisionNumber: "旧决",
        decidedOn: day,
        servedOn: day.advanced(by: 1),
        publishedOn: published,
        measures: [OrderedMeasure("no_awards", by: "区商务局")],
        contact: "",
        ending: random.pick(endings)
      ),
      id: CreditID(origin: Sample.book.origin, number: credits.count + 1),
      today: History.today,
      actor: Sample.admin,
      rules: creditRules
    )
    open(opening, by: Sample.admin)
  }

  private mutating func stepCredit() throws {
    let places = credits.indices.filter { !credits[$0].phase.isFinal }
    guard !places.isEmpty else { return }
    let place = random.pick(places.suffix(6))
    let listing = credits[place]
    let possible = CreditListing.lifeCycle.possible(in: listing.phase)
      .filter { $0 != .revoke && $0 != .drop || random.chance(10) }
    // Of the rare end of a long way, more.
    let rare: Set<CreditAct> = [.applyRemoval, .acceptRemoval, .refuseRemoval]
    let wanted = possible.filter(rare.contains)
    let drawn = random.chance(40) && !wanted.isEmpty ? wanted : Array(possible)
    guard let act = drawn.randomElement(using: &random) else { return }
    let facts = facts(on: day(after: listing.lastDay, within: random.pick([4, 20, 120])))
    let event: CreditEvent
    do {
      event = try listing.decide(
        CreditCommand(step(act), facts),
        today: History.today,
        actor: History.chief,
        rules: creditRules
      )
    } catch is CreditRefusal {
      return
    }
    credits[place].apply(event)
    move(listing.opening, event.clocks, event.ended, event.stopped, facts.day)
    record(
      [.creditStepped(listing.id, zone: listing.opening.zone, event)],
      by: History.chief.id
    )
  }

  private mutating func step(_ act: CreditAct) -> CreditCommand.Step {
    let receiver = random.pick(["区商务局", "区市监局"])
    return switch act {
    case .notice: .notice
    case .respond: .respond(random.pick(Defence.allCases))
    case .hear: .hear(random.pick([.rejected, .rejected, .upheld]))
    case .decide:
      .decide(
        DecisionDraft(
          measures: [
            OrderedMeasure("no_awards", by: "区商务局"), OrderedMeasure("no_awards", by: "区市监局"),
          ],
          contact: "法规科"
        )
      )
    case .drop: .drop
    case .serve: .serve(random.pick(ServiceMethod.allCases))
    case .enter: .enter
    case .publish: .publish(medium: "网站")
    case .withdraw: .withdraw(medium: "网站")
    case .handOver: .handOver(to: receiver)
    case .acknowledge: .acknowledge(by: receiver)
    case .object: .object
    case .answerObjection: .answerObjection(isUpheld: random.chance(50))
    case .applyRemoval: .applyRemoval(Set(RemovalCondition.allCases))
    case .acceptRemoval: .acceptRemoval
    case .grantRemoval: .grantRemoval
    case .refuseRemoval: .refuseRemoval
    case .expire: .expire
    case .revoke: .revoke
    case .restore: .restore
    case .correct:
      .correct(CreditCorrection(formerNames: ["曾用 \(batches.count)"], contact: "执法科"))
    }
  }

  private mutating func revealPersons() {
    let known = persons.filter { !forgotten.contains($0.id) }.suffix(2).map(\.id)
    let day = day(from: "2025-01-01", through: History.today)
    guard let reveal = PersonReveal(known, purpose: "核对", on: day) else { return }
    record([.personsRevealed(reveal)], by: History.chief.id)
  }

  private mutating func forgetPerson() {
    guard let person = persons.first(where: { !forgotten.contains($0.id) }) else { return }
    forgotten.insert(person.id)
    let facts = facts(on: day(from: "2025-01-01", through: History.today))
    record([.personForgotten(PersonForgetting(person.id, facts))], by: History.chief.id)
  }

  private mutating func open(_ opening: CreditOpening, by actor: Actor) {
    credits.append(CreditListing(opening))
    move(opening, opening.clocks, [], [], opening.facts.day)
    record([.creditOpened(opening)], by: actor.id)
  }

  private mutating func move(
    _ opening: CreditOpening,
    _ started: [Clock],
    _ ended: Set<ClockKind>,
    _ stopped: Set<ClockKind>,
    _ day: Day
  ) {
    truth.move(
      opening.id.description,
      at: opening.venue,
      opening.zone,
      started: started,
      ended: ended,
      stopped: stopped,
      on: day
    )
  }
}
