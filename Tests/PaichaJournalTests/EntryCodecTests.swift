import PaichaJournal
import PaichaModel
import Testing

/// The bytes of entries: one spelling for each event, and nothing else is read.
struct EntryCodecTests {
  @Test func `There is a sample of every kind, in the order of the kinds`() throws {
    #expect(try EntrySample.full().map(\.kind) == EventKind.allCases)
  }

  @Test func `Every event comes back from its bytes, and the bytes from it`() throws {
    for event in try EntrySample.full() + EntrySample.bare() {
      let bytes = EntrySample.bytes(of: event)
      let entry = try EntryText(bytes).decoded()
      #expect(entry.event == event)
      #expect(entry.number == 7)
      #expect(entry.actor == EntrySample.actor)
      #expect(EntrySample.bytes(of: entry.event) == bytes)
    }
  }

  @Test func `The bytes of every kind are the ones on record`() throws {
    let golden = try EntryText.golden("entries.jsonl")
    let written = try EntrySample.full().map { EntryText(EntrySample.bytes(of: $0)).text }
    #expect(written.count == golden.count)
    for (line, expected) in zip(written, golden) { #expect(line == expected) }
  }

  @Test func `What a released program wrote is read, and written the same`() throws {
    for line in try EntryText.golden("released.jsonl") {
      let entry = try EntryText(line).decoded()
      var writer = CanonicalWriter()
      EntryCodec.encode(entry, into: &writer)
      #expect(writer.bytes == Array(line.utf8))
    }
  }

  @Test func `Steps of a released program have no stage, officers or clocks of their own`() throws {
    var kinds: Set<EventKind> = []
    for line in try EntryText.golden("released.jsonl") {
      let event = try EntryText(line).decoded().event
      kinds.insert(event.kind)
      switch event {
      case .hazardStepped(let step):
        switch step.event {
        case .rectified(let rectification):
          #expect(rectification.stage == .done)
          #expect(rectification.clocks == [])
        case .reviewed(let review):
          #expect(review.officers == [])
          #expect(!review.resumes)
        default: Issue.record("no step of a released program: \(step)")
        }
      case .inspectionLogged(let inspection):
        #expect(inspection.findings.allSatisfy { $0.criterion == nil && $0.reopens == nil })
      default: break
      }
    }
    #expect(kinds.isSuperset(of: [.hazardRectified, .hazardReviewed, .inspectionLogged]))
  }
}
