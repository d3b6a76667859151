import PaichaModel
import Testing

/// Running terms and how late they were ended.
struct ClockTests {
  private func clock(due day: Day, isProvisional: Bool) -> Clock {
    Clock(
      .listingPublish,
      from: "2026-12-20",
      limit: TimeLimit(value: 5, unit: .workingDay),
      due: DueDay(day: day, isProvisional: isProvisional),
      rule: "listing.publish"
    )
  }

  @Test(arguments: [
    ("2026-12-20" as Day, 0), ("2026-12-24", 0), ("2026-12-25", 0), ("2026-12-26", 1),
    ("2027-01-04", 10),
  ])
  func `A clock is late by the days after its due day`(day: Day, late: Int) {
    #expect(clock(due: "2026-12-25", isProvisional: false).daysLate(doneOn: day) == late)
  }

  @Test(arguments: [
    ("2027-01-04" as Day, Int?.some(0)), ("2027-01-05", 0), ("2027-01-06", nil),
    ("2027-02-06", nil),
  ])
  func `A provisional clock is in time or not judged at all`(day: Day, late: Int?) {
    #expect(clock(due: "2027-01-05", isProvisional: true).daysLate(doneOn: day) == late)
  }

  @Test func `A day that a document names is never provisional`() {
    let clock = Clock(.listingRectify, from: "2026-12-20", until: "2030-06-30")
    #expect(clock.due == DueDay(day: "2030-06-30", isProvisional: false))
    #expect(clock.limit == nil && clock.rule == nil)
    #expect(clock.daysLate(doneOn: "2030-07-02") == 2)
  }

  @Test func `Each kind says what is owed, and by whom`() {
    #expect(Set(ClockKind.allCases.map(\.rawValue)).count == ClockKind.allCases.count)
    let owners = Dictionary(grouping: ClockKind.allCases, by: \.owner)
    #expect(
      owners[.unit] == [
        .hazardRectify, .hazardPlan, .listingPlan, .listingProgress, .listingRectify,
        .planFiling, .planEvaluate, .drillHold, .drillReport, .trainingHold, .creditDefence,
      ]
    )
    #expect(owners[.inspector] == [.hazardReview])
    #expect(owners[.lead] == [.transferDecide, .accidentApprove, .creditRemovalDecide])
    #expect(
      owners[.handler] == [
        .hazardGrade, .listingPlanAccept, .transferSend, .transferReceipt, .transferFeedback,
        .planFilingCheck, .accidentReportUp, .accidentInvestigate, .accidentEvaluate,
        .creditServe, .creditEnter, .creditPublish, .creditObjection, .creditRemovalAccept,
        .creditExpire, .creditWithdraw,
      ]
    )
    #expect(
      owners[.listingBody] == [
        .listingDecide, .listingNotify, .listingPublish, .listingFileUp,
        .listingExtensionDecide, .listingAccept, .listingDelist,
      ]
    )
  }
}
