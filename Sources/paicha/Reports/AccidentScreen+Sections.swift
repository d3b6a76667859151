import PaichaModel
import PaichaReports
import PaichaStore

/// The lists that belong to an accident.
extension AccidentScreen {
  /// Every count of casualties, with the grade in force after it.
  var grades: Report {
    var rows: [[Cell]] = [
      gradeRow(opening.facts.day, opening.casualties, opening.grade, .first, opening.rulebook)
    ]
    var grade = opening.grade
    for step in view.steps {
      guard let event = step.event, case .revised(let revision) = event.step else { continue }
      grade = revision.grade ?? grade
      var rulebook: String?
      if case .graded(_, let title) = revision.effect { rulebook = title }
      let effect: Effect = revision.grade == nil ? .recorded : .graded
      rows.append(gradeRow(event.facts.day, revision.casualties, grade, effect, rulebook))
    }
    return Report(
      columns: [
        Column("on", Words(zh: "日期", en: "day")),
        Column("deaths", Words(zh: "死亡", en: "deaths"), .trailing),
        Column("injuries", Words(zh: "重伤", en: "injuries"), .trailing),
        Column("missing", Words(zh: "失踪", en: "missing"), .trailing),
        Column("loss_yuan", Words(zh: "损失(元)", en: "loss, yuan"), .trailing),
        Column("grade", Words(zh: "等级", en: "grade")),
        Column("effect", Words(zh: "说明", en: "effect")),
        Column("rulebook", Words(zh: "规则库", en: "rulebook"), presence: .ifRoom),
      ],
      rows: rows,
      title: Words(zh: "伤亡和等级", en: "Casualties and grades")
    )
  }

  /// What a count of casualties did to the grade.
  private enum Effect: String {
    case first
    case graded
    case recorded

    var words: Words {
      switch self {
      case .first: Words(zh: "初报定级", en: "first report")
      case .graded: Words(zh: "期限内重新定级", en: "graded anew")
      case .recorded: Words(zh: "期限后，不改等级", en: "after the window, grade kept")
      }
    }
  }

  private func gradeRow(
    _ day: Day,
    _ casualties: Casualties,
    _ grade: AccidentGrade,
    _ effect: Effect,
    _ rulebook: String?
  ) -> [Cell] {
    [
      Cell(day), .integer(casualties.deaths), .integer(casualties.seriousInjuries),
      .integer(casualties.missing), AccidentReports.loss(casualties),
      AccidentReports.grade(grade), .coded(effect.rawValue, shown: effect.words), Cell(rulebook),
    ]
  }

  /// When it happened, was known, and reached each level.
  var reports: Report {
    let times = opening.times
    var rows: [[Cell]] = [
      time(.occurred, times.occurredAt, nil), time(.known, times.knownAt, nil),
      time(.reported, times.reportedAt, .county),
    ]
    for step in view.steps {
      guard case .reportedUp(let level, let at, _)? = step.event?.step else { continue }
      rows.append(time(.reported, at, level))
    }
    return Report(
      columns: [
        Column("what", Words(zh: "事项", en: "what")),
        Column("level", Words(zh: "级别", en: "level")),
        Column("at", Words(zh: "时间", en: "at")),
      ],
      rows: rows,
      title: Words(zh: "报告时间", en: "Reports")
    )
  }

  private func time(
    _ mark: AccidentTimes.Mark,
    _ at: Instant,
    _ level: GovernmentLevel?
  ) -> [Cell] {
    [
      .coded(mark.rawValue, shown: mark.words),
      level.map { AccidentReports.level($0) } ?? .missing, .text(at.minuteText),
    ]
  }

  /// Hazards of the venue found before its day and still open, as they stood that day.
  var knownHazards: Report {
    Report(
      columns: [
        Column("id", Words(zh: "隐患号", en: "id")),
        Column("level", Words(zh: "当时级别", en: "level then")),
        Column("item", Words(zh: "检查项", en: "item"), presence: .ifRoom),
        Column("description", Words(zh: "描述", en: "description")),
        Column("found_on", Words(zh: "发现日", en: "found on")),
        Column("deadline", Words(zh: "当时期限", en: "deadline then")),
        Column("closed_on", Words(zh: "销号日", en: "closed on"), presence: .ifRoom),
        Column("days_overdue", Words(zh: "当时逾期", en: "overdue then"), .trailing),
        Column("linked", Words(zh: "已关联", en: "linked")),
      ],
      rows: known.map { hazard in
        [
          Cell(hazard.id), .coded(hazard.level.rawValue, shown: hazard.level.words),
          Cell(hazard.item), .text(hazard.description), Cell(hazard.foundOn),
          Cell(hazard.deadline), Cell(hazard.closedOn),
          hazard.daysOverdue > 0
            ? .emphasised(.integer(hazard.daysOverdue)) : .integer(0),
          .flag(hazard.isLinked),
        ]
      },
      title: Words(zh: "事前已知的隐患", en: "Hazards known before")
    )
  }

  var hazards: Report {
    Report(
      columns: [
        Column("hazard", Words(zh: "隐患号", en: "hazard")),
        Column("level", Words(zh: "级别", en: "level")),
        Column("state", Words(zh: "状态", en: "state")),
        Column("description", Words(zh: "描述", en: "description")),
        Column("found_on", Words(zh: "发现日", en: "found on")),
        Column("closed_on", Words(zh: "销号日", en: "closed on")),
      ],
      rows: linked.map { item in
        [
          Cell(item.hazard.id), HazardReports.level(item.hazard.grade),
          HazardReports.state(item.hazard.phase.rawValue), .text(item.finding.description),
          Cell(item.hazard.foundOn), Cell(item.hazard.closedOn),
        ]
      },
      title: Words(zh: "关联的隐患", en: "Linked hazards")
    )
  }
}
