import PaichaJournal
import PaichaModel
import Testing

/// Entries of accidents: what they may leave out, and what cannot be.
struct AccidentEntryTests {
  private static let bare = StepSample(facts: StepFacts(on: "2026-11-21"))

  private static func events() -> [Event] {
    let openings = [Holder.zone("11101001"), .venue("BJ-C01")].map { holder in
      Event.accidentOpened(EntrySample.accident(bare, holder: holder))
    }
    return EntrySample.accidents(StepSample(facts: EntrySample.facts, clocks: EntrySample.clocks))
      + EntrySample.accidents(bare) + openings
  }

  @Test func `There is a sample of every kind of accident entry`() {
    let kinds = Set(Self.events().map(\.kind))
    let own = EventKind.allCases.filter { $0.rawValue.hasPrefix("accident.") }
    #expect(own.count == 11 && kinds == Set(own))
  }

  @Test func `Every accident event comes back from its bytes, and the bytes from it`() throws {
    for event in Self.events() {
      let bytes = EntrySample.bytes(of: event)
      let entry = try EntryText(bytes).decoded()
      #expect(entry.event == event)
      #expect(EntrySample.bytes(of: entry.event) == bytes)
    }
  }

  @Test func `Milliseconds of an instant are kept`() throws {
    let event = Event.accidentOpened(EntrySample.accident(Self.bare))
    let text = EntryText(EntrySample.bytes(of: event)).text
    #expect(text.contains(#""known_at":1795266300001"#))
    guard case .accidentOpened(let opening) = try EntryText(text).decoded().event else {
      Issue.record("no accident")
      return
    }
    #expect(opening.times.knownAt.milliseconds == 1_795_266_300_001)
  }

  @Test(arguments: [
    (#""deaths":3"#, #""deaths":-1"#),
    (#""deaths":3,"#, #""#),
    (#""loss_fen":1234567890"#, #""loss_fen":"1234567890""#),
    (#""grade":"larger""#, #""grade":"Larger""#),
    (#""accident_kind":"road_traffic""#, #""accident_kind":"traffic""#),
    (#""minutes_late":60"#, #""minutes_late":0"#),
    (#","minutes_late":60"#, #""#),
    (#""fault":"concealed""#, #""fault":"late""#),
    (#""fault":"late""#, #""fault":"omitted""#),
    (#""occurred_at":1795266000000"#, #""occurred_at":9007199254740991"#),
    (#""occurred_at":1795266000000"#, #""occurred_at":"2026-11-21 09:00""#),
    (#""days":12"#, #""days":0"#),
    (#""days":12"#, #""days":99999999"#),
    (#""term":"appraisal""#, #""term":"expertise""#),
    (#""hazards":["K7QX-H9""#, #""hazards":["K7QX-I9""#),
    (#""responsible":1"#, #""responsible":0"#),
    (#""stops_reporting":1"#, #""stops_reporting":0"#),
    (#""grade":"major","#, #""#),
    (#""to":"province""#, #""to":"town""#),
    (#""window_through":"2026-11-28""#, #""window_through":"2026-11-31""#),
    (#""subject":"K7QX-A3""#, #""subject":"K7QX-H3""#),
    (#""kind":"accident.delivered""#, #""kind":"accident.linked""#),
    (#""body":"市政府事故调查组","#, #""#),
  ])
  func `Another spelling, or a value that cannot be, is refused`(
    written: String,
    changed: String
  ) {
    var found = 0
    for event in Self.events() {
      let text = EntryText(EntrySample.bytes(of: event)).text
      guard text.contains(written) else { continue }
      found += 1
      let other = EntryText(text.replacing(written, with: changed))
      #expect(throws: JournalFault.self, "\(other.text)") { try other.decoded() }
    }
    #expect(found > 0)
  }
}
