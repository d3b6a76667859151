import PaichaModel
import PaichaStore
import Testing

/// Accidents of a book, whatever keeps it.
@Suite struct AccidentContractTests {
  @Test(arguments: Engine.allCases)
  func `Accidents of a random history are read back as they were decided`(
    engine: Engine
  ) throws {
    let history = try History(seed: 91, actions: 500)
    let book = try history.play(on: engine)
    var filter = AccidentFilter()
    filter.includesVoid = true
    let rows = try book.store.accidents(filter)
    #expect(rows.count == history.accidents.count)
    #expect(rows.count > 10)
    for accident in history.accidents {
      let view = try #require(try book.store.accident(accident.id))
      #expect(view.accident == accident)
      #expect(view.steps.first?.event == nil)
      #expect(view.venue?.code == accident.opening.holder.venue)
      let row = try #require(rows.first { $0.id == accident.id })
      #expect(row.holder == accident.opening.holder)
      #expect(row.casualties == accident.casualties)
      #expect([row.grade, row.firstGrade] == [accident.grade, accident.firstGrade])
      #expect(row.phase == accident.phase && row.reached == accident.reached)
      #expect(row.revisions == accident.revisions)
      #expect(row.occurredAt == accident.opening.times.occurredAt)
      #expect(row.deliveredOn == accident.deliveredOn)
      #expect(row.approvedOn == accident.approval?.day)
      #expect(row.isResponsible == accident.approval?.isResponsible)
      #expect((row.endedOn != nil) == accident.phase.isFinal)
      let kinds = Set(accident.faults.map(\.kind))
      #expect(row.faults == ReportingFault.Kind.allCases.filter { kinds.contains($0) })
      #expect(accident.reportOwedSince == nil || row.owed != nil)
      // Only a report upward that was never made is owed after the end.
      if accident.phase.isFinal {
        #expect((row.owed?.clock.kind == .accidentReportUp) == (accident.reportOwedSince != nil))
        #expect((row.owed == nil) == (accident.reportOwedSince == nil))
      }
    }
  }

  @Test func `Random histories tell something of every part of an accident`() throws {
    var phases: Set<AccidentPhase> = []
    var grades: Set<AccidentGrade> = []
    var faults: Set<ReportingFault.Kind> = []
    var terms: Set<AccidentExtension.Kind> = []
    var late = 0
    for seed in 1...30 as ClosedRange<UInt64> {
      for accident in try History(seed: seed, actions: 300).accidents {
        phases.insert(accident.phase)
        grades.formUnion([accident.grade, accident.firstGrade])
        faults.formUnion(accident.faults.map(\.kind))
        terms.formUnion(accident.extensions.map(\.kind))
        if accident.casualties != accident.gradedCasualties { late += 1 }
      }
    }
    #expect(phases == Set(AccidentPhase.allCases))
    #expect(grades == Set(AccidentGrade.allCases))
    #expect(faults == Set(ReportingFault.Kind.allCases))
    #expect(terms == Set(AccidentExtension.Kind.allCases))
    #expect(late > 0, "changes after the window")
  }

  @Test(arguments: Engine.allCases)
  func `Accidents are filtered, the latest first`(engine: Engine) throws {
    let history = try History(seed: 98, actions: 600)
    let book = try history.play(on: engine)
    func expect(
      _ change: (inout AccidentFilter) -> Void,
      _ keeps: (Accident) -> Bool
    ) throws {
      var filter = AccidentFilter()
      change(&filter)
      var told = history.accidents.filter { filter.includesVoid || $0.phase != .void }
        .filter(keeps)
      told.sort { ($0.occurredOn, $0.id.number) > ($1.occurredOn, $1.id.number) }
      #expect(!told.isEmpty)
      let wanted = told.prefix(filter.limit ?? told.count).map(\.id)
      #expect(try book.store.accidents(filter).map(\.id) == wanted)
    }
    let some = try #require(history.accidents.first { $0.opening.holder.venue != nil })
    try expect({ _ in }) { _ in true }
    #expect(history.accidents.contains { $0.phase == .void })
    try expect({ $0.includesVoid = true }) { _ in true }
    try expect({ $0.limit = 3 }) { _ in true }
    try expect({ $0.isOpenOnly = true }) { !$0.phase.isFinal }
    try expect({ $0.venue = some.opening.holder.venue }) {
      $0.opening.holder.venue == some.opening.holder.venue
    }
    try expect({ $0.zone = "Z2" }) { $0.opening.zone == "Z2" }
    try expect({ $0.grade = some.grade }) { $0.grade == some.grade }
    try expect({ $0.kind = some.opening.kind }) { $0.opening.kind == some.opening.kind }
    try expect({
      $0.from = some.occurredOn
      $0.through = some.occurredOn
    }) { $0.occurredOn == some.occurredOn }
    try expect({
      $0.from = "2025-01-01"
      $0.through = "2025-12-31"
      $0.zone = "Z1"
    }) { $0.occurredOn.year == 2025 && $0.opening.zone == "Z1" }
    #expect(try book.store.accident("K7QX-A999") == nil)
    #expect(try book.store.accident("ABCD-A1") == nil)
    #expect(try book.store.knownHazards(before: "K7QX-A999") == [])
    #expect(try book.store.knownHazards(before: "ABCD-A1") == [])
    #expect(try book.store.accident(reference: "旧-1") == nil)
  }

  /// Deadlines as they moved with orders and reviews, from the events alone.
  private func deadlines(_ history: History, on day: Day) -> [HazardID: Day] {
    var deadlines: [HazardID: Day] = [:]
    for event in history.batches.flatMap(\.events) {
      switch event {
      case .inspectionLogged(let inspection):
        for finding in inspection.findings { deadlines[finding.hazard] = finding.deadline.day }
      case .inspectionSupplemented(let supplement):
        for finding in supplement.findings { deadlines[finding.hazard] = finding.deadline.day }
      case .hazardStepped(let step):
        switch step.event {
        case .ordered(let order) where order.day <= day: deadlines[step.hazard] = order.deadline
        case .reviewed(let review) where review.day <= day:
          if case .returned(let newDeadline?) = review.verdict {
            deadlines[step.hazard] = newDeadline
          }
        default: break
        }
      default: break
      }
    }
    return deadlines
  }

  /// Levels as they were found and graded anew, from the events alone.
  private func levels(_ history: History, on day: Day) -> [HazardID: HazardLevel] {
    var levels: [HazardID: HazardLevel] = [:]
    for event in history.batches.flatMap(\.events) {
      switch event {
      case .inspectionLogged(let inspection):
        for finding in inspection.findings { levels[finding.hazard] = finding.level }
      case .inspectionSupplemented(let supplement):
        for finding in supplement.findings { levels[finding.hazard] = finding.level }
      case .hazardStepped(let step):
        if case .regraded(let regrading) = step.event, regrading.facts.day <= day {
          levels[step.hazard] = regrading.grade.level
        }
      default: break
      }
    }
    return levels
  }

  @Test(arguments: [93, 94, 95] as [UInt64])
  func `What was known before an accident is what was found earlier and not closed by then`(
    seed: UInt64
  ) throws {
    let history = try History(seed: seed, actions: 500)
    let book = try history.play(on: .memory)
    var (count, overdue, linked) = (0, 0, 0)
    for accident in history.accidents {
      let known = try book.store.knownHazards(before: accident.id)
      let day = accident.occurredOn
      let (deadlines, levels) = (deadlines(history, on: day), levels(history, on: day))
      let wanted = history.truth.hazards
        .filter { hazard in
          hazard.venue == accident.opening.holder.venue && hazard.foundOn < day
            && !hazard.isVoid && hazard.closedOn.map { $0 >= day } ?? true
        }
        .sorted { ($0.foundOn, $0.id.number) < ($1.foundOn, $1.id.number) }
      try #require(known.map(\.id) == wanted.map(\.id))
      for (row, hazard) in zip(known, wanted) {
        #expect(row.deadline == deadlines[hazard.id])
        #expect(row.daysOverdue == max(0, day.days(since: row.deadline)))
        #expect(row.level == levels[hazard.id] && row.item == hazard.item)
        #expect(row.closedOn == hazard.closedOn && row.foundOn == hazard.foundOn)
        #expect(row.isLinked == accident.hazards.contains(hazard.id))
        overdue += row.daysOverdue > 0 ? 1 : 0
        linked += row.isLinked ? 1 : 0
      }
      count += known.count
    }
    #expect(count > 20 && overdue > 0 && linked > 0, "\([count, overdue, linked])")
  }

  @Test(arguments: Engine.allCases)
  func `Clocks of accidents are those the steps left running`(engine: Engine) throws {
    let history = try History(seed: 96, actions: 400)
    let book = try history.play(on: engine)
    for accident in history.accidents {
      let clocks = try #require(try book.store.accident(accident.id)).clocks
      let terms = history.truth.terms.filter { $0.subject == accident.id.description }
      #expect(clocks.count == terms.count)
      let running = clocks.filter(\.isRunning).map(\.clock.kind)
      #expect(Set(running) == Set(terms.filter(\.isRunning).map(\.clock.kind)))
      #expect(Set(running).count == running.count, "one of a kind runs at a time")
      #expect(running.contains(.accidentReportUp) == (accident.reportOwedSince != nil))
    }
  }
}
