import PaichaModel
import PaichaReports
import PaichaStore

/// One accident on one screen: what happened, how it was graded and reported, what was known before.
struct AccidentScreen {
  let view: AccidentView
  let known: [KnownHazard]
  /// Hazards that were linked with it.
  let linked: [HazardRecordView]
  let today: Day
  let rulebook: Rulebook

  var accident: Accident { view.accident }
  var opening: AccidentOpening { accident.opening }

  var record: Record {
    get throws {
      let clocks = view.clocks.map(\.clock)
      return Record(
        fields: try fields,
        sections: [
          .init("grades", grades),
          .init("reports", reports),
          .init("faults", AccidentReports.faults(accident.faults), hidesEmpty: true),
          .init(
            "clocks",
            ClockTable(rows: view.clocks, today: today, cells: ClockCells(rulebook)).report
          ),
          .init("known_hazards", knownHazards, hidesEmpty: view.venue == nil),
          .init("hazards", hazards, hidesEmpty: true),
          .init("steps", AccidentStepReport.report(view)),
          .init("next", AccidentNext.report(accident), hidesEmpty: true),
        ],
        notes: [
          knownSentence, sameDay, AccidentNotes.outsideWindow(accident),
          AccidentNotes.missing(opening),
          AccidentNotes.unverified(clocks, in: rulebook),
          ProvisionalNote.words(for: clocks.map(\.due)),
        ]
        .compactMap { $0 }
      )
    }
  }

  /// Whether anything was known that was still open, in one sentence; nothing without a venue.
  private var knownSentence: Words? {
    guard view.venue != nil else { return nil }
    let late = known.count { $0.daysOverdue > 0 }
    guard !known.isEmpty else {
      return Words(
        zh: "事前已知：否，此前发现的隐患在发生日均已销号",
        en: "known before: no, no hazard found earlier was open on that day"
      )
    }
    return Words(
      zh: "事前已知：是，发生日该场所有 \(known.count) 条未销号隐患，其中 \(late) 条逾期",
      en: "known before: yes, \(known.count) open, \(late) overdue on the day of the accident"
    )
  }

  /// Why a hazard of the same day is not among those; nothing without a venue.
  private var sameDay: Words? {
    guard view.venue != nil else { return nil }
    return Words(
      zh: "发生当日发现的隐患不计入：不记录发现的时刻",
      en: "hazards found on the day itself are not counted: the hour is not recorded"
    )
  }
}
