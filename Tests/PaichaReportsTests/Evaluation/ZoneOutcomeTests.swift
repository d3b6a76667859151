import PaichaModel
import Testing

@testable import PaichaReports

/// What is said of a zone in place of a number.
@Suite struct ZoneOutcomeTests {
  private typealias Sample = EvaluationSample

  @Test func `Score, no score and no records are told apart`() throws {
    let rated = try Sample.evaluation(tally: Sample.tally(onTime: 4)).outcome
    #expect(rated.hundredths == 6_000 && rated.band?.code == "pass" && rated.reason == nil)
    // Nothing closed on time is a bad year, not one without data.
    #expect(try Sample.evaluation(tally: Sample.tally(onTime: 0)).outcome.hundredths == 3_333)
    let empty = try Sample.evaluation(tally: Sample.tally(inspected: 0)).outcome
    #expect(empty == .withoutRecords && empty.hundredths == nil)
  }

  @Test func `A zone that an event bars from a rating keeps its arithmetic score in view`() {
    let event = Words(zh: "发生重大事故", en: "a major accident")
    let outcome = ZoneOutcome.notRated(hundredths: 8_650, event: event)
    #expect(outcome.hundredths == nil && outcome.band == nil)
    #expect(outcome.reason?.zh == "不予评定：发生重大事故（算术分 86.50）")
    #expect(outcome.reason?.en == "not rated: a major accident (arithmetic 86.50)")
    #expect(outcome.gap?.zh == "不予评定")
    #expect(outcome.cell.shown(in: .zh) == "86.50")
    let bare = ZoneOutcome.notRated(hundredths: nil, event: event)
    #expect(bare.reason?.zh == "不予评定：发生重大事故" && bare.cell == .missing)
  }
}
