import PaichaModel
import PaichaStore

extension Truth {
  /// A clock as the events tell it, step by step.
  struct Term {
    let subject: String
    let zone: ZoneCode?
    let venue: VenueCode?
    var clock: Clock
    var doneOn: Day?
    var daysLate: Int?
    var stoppedOn: Day?

    var isRunning: Bool { doneOn == nil && stoppedOn == nil }

    /// As the book shows it.
    var row: ClockRow {
      ClockRow(
        subject: subject,
        clock: clock,
        doneOn: doneOn,
        daysLate: daysLate,
        stoppedOn: stoppedOn
      )
    }
  }

  /// What a step does to the clocks of its record: ends some, stops others, starts new ones.
  mutating func move(
    _ subject: String,
    at venue: VenueCode?,
    _ zone: ZoneCode?,
    started: [Clock],
    ended: Set<ClockKind>,
    stopped: Set<ClockKind>,
    on day: Day
  ) {
    for place in terms.indices where terms[place].subject == subject && terms[place].isRunning {
      let clock = terms[place].clock
      if ended.contains(clock.kind) {
        terms[place].doneOn = day
        terms[place].daysLate = clock.daysLate(doneOn: day)
      } else if stopped.contains(clock.kind) {
        terms[place].stoppedOn = max(day, clock.from)
        let isLate = !clock.due.isProvisional && !clock.kind.isRight && day > clock.due.day
        terms[place].daysLate = isLate ? day.days(since: clock.due.day) : nil
      }
    }
    for clock in started {
      terms.append(Term(subject: subject, zone: zone, venue: venue, clock: clock))
    }
  }

  /// The running terms and the deadlines of open hazards, by due day.
  func agenda(where isWanted: (AgendaLine) -> Bool) -> [AgendaLine] {
    let running = terms.filter(\.isRunning).map { term in
      AgendaLine(
        subject: term.subject,
        kind: term.clock.kind,
        dueOn: term.clock.due.day,
        zone: term.zone,
        venue: term.venue
      )
    }
    let deadlines = hazards.filter { $0.closedOn == nil }.map { hazard in
      AgendaLine(
        subject: hazard.id.description,
        kind: .hazardRectify,
        dueOn: hazard.deadline,
        zone: hazard.zone,
        venue: hazard.venue
      )
    }
    return (running + deadlines).filter(isWanted)
  }
}

/// One line of the agenda, as far as histories tell it.
struct AgendaLine: Hashable {
  let subject: String
  let kind: ClockKind
  let dueOn: Day
  let zone: ZoneCode?
  let venue: VenueCode?
}
