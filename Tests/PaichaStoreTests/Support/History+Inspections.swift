import PaichaModel

/// Inspections, and what they leave for later.
extension History {
  mutating func inspect() throws {
    let venue = random.pick(truth.venues.keys.sorted())
    var draft = InspectionDraft(
      reference: InspectionReference(unchecked: "R-\(truth.inspections.count + 1)"),
      venue: venue,
      day: day(from: "2023-11-01", through: "2026-01-20"),
      kind: random.pick(InspectionKind.logged),
      passed: random.chance(30) ? ["GN-001"] : []
    )
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      draft.findings.append(finding(on: draft.day))
    }
    if random.chance(25) { draft.heldBack = Int.random(in: 1...3, using: &random) }
    let inspection = try Inspection.decide(
      draft,
      id: InspectionID(origin: Sample.book.origin, number: truth.inspections.count + 1),
      firstHazard: lives.count + 1,
      zone: truth.venues[venue]?.zone,
      rules: try Sample.rules(calendar),
      today: History.today,
      actor: Sample.inspector
    )
    truth.inspections.append(Truth.Visit(inspection))
    note(inspection.findings, of: inspection)
    if inspection.heldBack > 0 { incomplete.append(inspection) }
    record([.inspectionLogged(inspection)], by: Sample.inspector.id)
  }

  mutating func supplement() throws {
    guard !incomplete.isEmpty else { return }
    let place = Int.random(in: incomplete.indices, using: &random)
    let known = incomplete[place]
    var remainder = InspectionDraft(venue: known.venue, day: known.day)
    remainder.findings = [finding(on: known.day)]
    remainder.heldBack = known.heldBack - 1
    let supplement = try known.decideSupplement(
      remainder,
      firstHazard: lives.count + 1,
      rules: try Sample.rules(calendar),
      today: History.today,
      actor: Sample.inspector
    )
    note(supplement.findings, of: known)
    incomplete[place] = known.supplemented(by: supplement)
    if supplement.heldBack == 0 { incomplete.remove(at: place) }
    record([.inspectionSupplemented(supplement)], by: Sample.inspector.id)
  }

  private mutating func finding(on day: Day) -> FindingDraft {
    let level: HazardLevel? = random.pick([.general, .major, nil])
    let deadline = random.chance(55) ? self.day(from: day, through: day.advanced(by: 90)) : nil
    return FindingDraft(
      item: level == nil ? random.pick(["GN-001", "FD-001"]) : nil,
      level: level,
      criterion: random.chance(35) ? Criterion(edition: "2025", clause: "5.1") : nil,
      description: "隐患 \(lives.count)",
      deadline: deadline,
      isFixedOnSpot: random.chance(20),
      closedOn: random.chance(25)
        ? self.day(from: day, through: min(day.advanced(by: 70), History.today)) : nil,
      evidence: random.chance(15)
        ? [Evidence(hash: .of(digit: lives.count), name: random.chance(50) ? "图.jpg" : nil)] : [],
      reopens: random.chance(10) ? lives.first { $0.phase == .closed }?.id : nil
    )
  }

  private mutating func note(_ findings: [Finding], of inspection: Inspection) {
    for finding in findings {
      let hazard = Hazard(
        finding,
        foundOn: inspection.day,
        by: Sample.inspector.id,
        source: inspection.kind
      )
      lives.append(hazard)
      truth.hazards.append(Truth.Found(hazard, finding, inspection))
    }
  }
}
