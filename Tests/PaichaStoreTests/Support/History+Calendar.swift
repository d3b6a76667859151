import PaichaModel

/// The notice of 2026 with everything it settles, and papers.
extension History {
  mutating func addCalendar() throws {
    let year = try Sample.year2026()
    calendar = calendar.adding([year])
    record([.calendarAdded(year)], by: "admin")
    let rules = try Sample.rules(calendar)
    for place in lives.indices where lives[place].judgedDeadline.setBy == .provisional {
      let hazard = lives[place]
      let due = rules.prefilledDeadline(hazard.level, foundOn: hazard.foundOn)
      guard due.setBy != .provisional else { continue }
      follow(.settled(due), place, Sample.admin)
    }
    let clocks = try Sample.clocks(calendar)
    for place in truth.terms.indices {
      let term = truth.terms[place]
      guard term.stoppedOn == nil, term.clock.due.isProvisional else { continue }
      let settled = clocks.settled(term.clock)
      guard !settled.due.isProvisional else { continue }
      truth.terms[place].clock = settled
      truth.terms[place].daysLate = term.doneOn.flatMap { settled.daysLate(doneOn: $0) }
      let settlement = ClockSettlement(
        subject: term.subject,
        zone: term.zone,
        kind: settled.kind,
        from: settled.from,
        due: settled.due
      )
      if settled.kind == .planFilingCheck, let id = PlanID(term.subject) {
        plans[id.number - 1].settleAnswer(from: settled.from, by: settled.due)
      }
      record([.clockSettled(settlement)], by: "admin")
    }
  }

  mutating func issuePaper() {
    let kind = random.pick(PaperKind.allCases)
    let subjects =
      switch kind {
      case .order, .review: lives.map(\.id.description)
      case .listing, .delisting: listings.map(\.id.description)
      case .transfer: transfers.map(\.id.description)
      }
    guard !subjects.isEmpty else { return }
    let serial = papers.count { $0.kind == kind } + 1
    let paper = Paper(
      kind: kind,
      subject: random.pick(subjects),
      zone: random.pick(["Z1", nil]),
      year: 2026,
      serial: serial,
      number: "\(kind.word)〔2026〕\(serial)号",
      addressee: "商场",
      paragraphs: ["一、事由", "二、要求"],
      issuer: "应急局",
      issuedOn: day(from: "2025-12-01", through: History.today),
      copies: []
    )
    papers.append(paper)
    record([.paperIssued(paper)], by: Sample.lead.id)
  }
}
