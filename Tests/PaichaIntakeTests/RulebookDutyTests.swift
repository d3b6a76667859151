import Foundation
import PaichaIntake
import PaichaModel
import Testing

/// The duties of the rulebook: what the shipped one says, and the line of whatever is wrong.
struct RulebookDutyTests {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "schema/rulebook.yaml")

  private let text: String

  init() throws { text = try String(contentsOf: Self.path, encoding: .utf8) }

  private func read(_ text: String) throws -> Rulebook {
    try RulebookReader(file: "rules.yaml").read(text)
  }

  /// What a changed rulebook is refused with, and the line it names.
  private func fault(replacing old: String, with new: String) throws -> (Int?, String)? {
    try #require(text.contains(old), "\(old) is not there")
    do {
      _ = try read(text.replacing(old, with: new, maxReplacements: 1))
      return nil
    } catch RulebookFault.unreadable(let file, let line, let reason) {
      #expect(file == "rules.yaml")
      #expect(reason.zh != reason.en)
      return (line, reason.en)
    }
  }

  /// The line on which a text stands first, from 1.
  private func line(of part: String) throws -> Int {
    let range = try #require(text.range(of: part))
    return text[..<range.lowerBound].count(where: \.isNewline) + 1
  }

  @Test func `The shipped rulebook states who owes what, each with its basis`() throws {
    let rulebook = try read(text)
    #expect(rulebook.duties.count == 19)
    #expect(Set(rulebook.duties.map(\.code)).count == 19)
    #expect(rulebook.duties.allSatisfy { !$0.basis.isEmpty })
    #expect(rulebook.crowdedKinds == [.retail, .exhibition, .complex])
    let crowded = try #require(rulebook.duties.first { $0.code == "drill_crowded" })
    #expect(crowded.obligation == .drill(of: Set(PlanKind.allCases), every: "drill.crowded"))
    #expect(crowded.bearer == .venue(VenueCondition(isCrowded: true)))
    #expect(crowded.status == .verified)
    let ordinary = try #require(rulebook.duties.first { $0.code == "drill_ordinary" })
    #expect(ordinary.obligation == .drill(of: [.comprehensive, .special], every: "drill.ordinary"))
    #expect(ordinary.bearer == .venue(VenueCondition(isCrowded: false)))
    let head = try #require(rulebook.duties.first { $0.code == "training_head" })
    let training = TrainingDuty(
      trainees: .head,
      hours: "training.head_yearly",
      firstHours: "training.head_first",
      every: "training.cycle"
    )
    #expect(head.obligation == .training(training))
    let zone = try #require(rulebook.duties.first { $0.code == "drill_zone" })
    #expect(zone.bearer == .zone)
  }

  @Test func `A rulebook without duties or crowded kinds is refused`() throws {
    let duties = try #require(try fault(replacing: "\nduties:", with: "\nnote:"))
    #expect(duties.1 == "the list duties is missing")
    let kinds = try #require(try fault(replacing: "\ncrowded_kinds:", with: "\nnote:"))
    #expect(kinds.1 == "the list crowded_kinds is missing")
  }

  @Test(arguments: [
    ("duty: review", "duty: reviews", "should be one of plan, review, filing"),
    ("plan: onsite", "plan: on_site", "should be one of comprehensive, special, onsite"),
    ("plans: [onsite]", "plans: [on_site]", "should be one of comprehensive, special, onsite"),
    ("plans: [onsite]", "plans: []", "the list plans is empty"),
    ("plans: [onsite]", "plans: onsite", "the list plans is missing"),
    ("kinds: [complex]", "kinds: [mall]", "should be one of retail"),
    ("kinds: [complex]", "kinds: complex", "the list kinds is missing"),
    ("kinds: [complex]", "kinds: []", "the list kinds is empty"),
    ("medium: true", "medium: yes", "should be one of true, false"),
    ("trainees: head", "trainees: heads", "should be one of head, safety_officer"),
    ("on: zone", "on: park", "should be one of venue, zone"),
    ("medium: true", "mediun: true", "no key mediun, there are code, duty, plan"),
  ])
  func `A word that is not known is named with its line`(
    old: String,
    new: String,
    reason: String
  ) throws {
    let fault = try #require(try fault(replacing: old, with: new))
    #expect(fault.0 == (try line(of: old)))
    #expect(fault.1.contains(reason), "\(fault.1)")
  }

  @Test(arguments: [
    (
      "every: drill.crowded\n", "every: drill.crowd\n", "drill_crowded",
      "drill.crowd, which is missing"
    ),
    (
      "hours: training.head_yearly", "hours: training.head", "training_head", "training.head, which"
    ),
    ("first_hours: training.head_first", "first_hours: x.y", "training_head", "x.y, which"),
    ("every: drill.zone\n", "every: drill.crowded_report\n", "drill_zone", "month or year"),
    ("every: drill.ordinary\n", "every: drill.period_reading\n", "drill_ordinary", "working_day"),
    ("code: onsite\n", "code: review_medium\n", "review_medium", "occurs twice"),
  ])
  func `A duty that names what does not read is named with its line`(
    old: String,
    new: String,
    code: String,
    reason: String
  ) throws {
    let fault = try #require(try fault(replacing: old, with: new))
    let duty = try line(of: "code: \(code)\n")
    #expect(fault.0 == duty)
    #expect(fault.1.contains(code) && fault.1.contains(reason), "\(fault.1)")
  }

  @Test func `How periods are read is one of two words`() throws {
    let old = "  - key: drill.period_reading\n    value: calendar"
    let wrong = try #require(
      try fault(replacing: old, with: old.replacing("calendar", with: "monthly"))
    )
    #expect(wrong.1.contains("drill.period_reading"))
    #expect(wrong.1.contains("calendar, rolling"))
    let rolling = try read(text.replacing(old, with: old.replacing("calendar", with: "rolling")))
    #expect(try rolling.periodReading == .rolling)
  }
}
