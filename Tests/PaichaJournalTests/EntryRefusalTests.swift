import PaichaJournal
import PaichaModel
import Testing

/// Bytes that no entry has, made from those of every kind by one change.
struct EntryRefusalTests {
  /// The entries of every kind.
  private static func texts() throws -> [EntryText] {
    try EntrySample.full().map { EntryText(EntrySample.bytes(of: $0)) }
  }

  private static func refuses(_ text: EntryText) -> Bool {
    do {
      _ = try text.decoded()
      return false
    } catch {
      return error is JournalFault
    }
  }

  /// Whether bytes are refused, or are the very bytes of what they say.
  private static func isRefusedOrCanonical(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      guard let entry = try? EntryCodec.decode(buffer) else { return true }
      var writer = CanonicalWriter()
      EntryCodec.encode(entry, into: &writer)
      return writer.bytes == bytes
    }
  }

  @Test func `A member that nobody knows is refused, wherever it stands`() throws {
    for text in try Self.texts() {
      let members = text.members()
      #expect(Self.refuses(text.with([#""aaa":1"#] + members)), "\(text.text)")
      #expect(Self.refuses(text.with(members + [#""zzz":1"#])), "\(text.text)")
    }
  }

  @Test func `Members out of order, or twice, are refused`() throws {
    for text in try Self.texts() {
      let members = text.members()
      for place in members.indices.dropLast() {
        var swapped = members
        swapped.swapAt(place, place + 1)
        #expect(Self.refuses(text.with(swapped)), "\(text.text)")
      }
      for member in members { #expect(Self.refuses(text.with([member] + members))) }
    }
  }

  @Test func `A member of another type is refused`() throws {
    for text in try Self.texts() {
      let members = text.members()
      for (place, member) in members.enumerated() {
        guard let colon = member.firstIndex(of: ":") else { continue }
        let value = member[member.index(after: colon)...]
        let others = [#""x""#, "7", "[]", "{}", "[[7]]", #"{"x":7}"#, "null", "true", "1.5"]
        for other in others where !(other == #""x""# && value.hasPrefix("\"")) {
          if other == "7", value.first?.isNumber == true { continue }
          var changed = members
          changed[place] = member[...colon] + other
          #expect(Self.refuses(text.with(changed)), "\(changed[place]) in \(text.text)")
        }
      }
    }
  }

  @Test func `A body without one of its members is refused or means that it was absent`() throws {
    var refused = 0
    for text in try Self.texts() {
      let members = text.members()
      for place in members.indices {
        var fewer = members
        fewer.remove(at: place)
        let changed = text.with(fewer)
        #expect(Self.isRefusedOrCanonical(Array(changed.text.utf8)), "\(changed.text)")
        if Self.refuses(changed) { refused += 1 }
        let isDay = members[place].hasPrefix(#""on":"#)
        if isDay { #expect(Self.refuses(changed), "\(changed.text)") }
      }
      // What was taken over may tell nothing beside its heading.
      let mayBeEmpty = text.text.contains(EventKind.hazardTakenOver.rawValue)
      #expect(Self.refuses(text.with([])) != mayBeEmpty, "\(text.text)")
    }
    #expect(refused > 100)
  }

  @Test func `A changed byte is refused or means another entry`() throws {
    for text in try Self.texts() {
      let bytes = Array(text.text.utf8)
      for position in bytes.indices {
        var changed = bytes
        changed[position] ^= ([1, 2, 0x20] as [UInt8])[position % 3]
        let isRight = Self.isRefusedOrCanonical(changed)
        if !isRight { Issue.record("byte \(position) of \(text.text)") }
      }
    }
  }

  @Test(arguments: [
    (#""stage":"review_requested""#, #""stage":"done""#),
    (#""provisional":1"#, #""provisional":0"#),
    (#""handled":1"#, #""handled":0"#),
    (#""verdict":"passed""#, #""verdict":"Passed""#),
    (#""hazards":["K7QX-H7""#, #""hazards":["k7qx-h7""#),
    (#""subject":"2027""#, #""subject":"+2027""#),
    (#""off":["2027-01-01","2027-02-06"]"#, #""off":["2027-02-06","2027-01-01"]"#),
    (#""work":["2027-02-20"]"#, #""work":["2027-02-06"]"#),
    (#""subject":"2027""#, #""subject":"2026""#),
    (#""limit":10,"#, #""#),
    (#""unit":"working_day""#, #""unit":"working_days""#),
    (#""sha256":"0f"#, #""sha256":"0F"#),
    (#""goals":"治理的目标和任务""#, #""goals":"""#),
    (#""criteria":"GB 35181-2017","#, #""#),
    (#""transfer":"K7QX-T3""#, #""transfer":"K7QX-H3""#),
    (#""subject":"K7QX-T3""#, #""subject":"T3""#),
    (#""held_back":1"#, #""held_back":0"#),
    (#""fixed_on_spot":1"#, #""fixed_on_spot":2"#),
    (#""crowded_place":1"#, #""crowded_place":2"#),
    (#""v":1"#, #""v":2"#),
    (#""kind":"listing.approved""#, #""kind":"listing.rejected""#),
    (#""kind":"plan.published""#, #""kind":"plan.confirmed""#),
    (#""kind":"drill.recorded""#, #""kind":"drill.planned""#),
    (#""plan_kind":"special""#, #""plan_kind":"Special""#),
    (#""material":"risk_assessment""#, #""material":"risk""#),
    (#""material":"text""#, #""material":"text","name":"预案.pdf""#),
    (#""cause":"drill_or_rescue""#, #""cause":"drill""#),
    (#""answer_provisional":1"#, #""answer_provisional":0"#),
    (#""owes_report":1"#, #""owes_report":0"#),
    (#""plan":"K7QX-P5","#, #""#),
    (#""form":"full""#, #""form":"table""#),
    (#""inspection":"K7QX-I4""#, #""inspection":"K7QX-H4""#),
    (#""names":["李“安”","王强"]"#, #""names":[]"#),
    (#""names":["李“安”","王强"],"#, #""names":["李“安”","王强"],"persons":2,"#),
    (#""trainees":"safety_officer""#, #""trainees":"officer""#),
    (#""session":"initial""#, #""session":"first""#),
    (#""subject":"K7QX-E2""#, #""subject":"K7QX-D2""#),
    (#""journal_size":354"#, #""journal_size":0"#),
    (#""year":2025}"#, #""year":2201}"#),
    (#""scope":"auto""#, #""scope":"both""#),
  ])
  func `Another spelling, or a value that cannot be, is refused`(
    written: String,
    changed: String
  ) throws {
    var found = 0
    for text in try Self.texts() where text.text.contains(written) {
      found += 1
      let other = EntryText(text.text.replacing(written, with: changed))
      #expect(Self.refuses(other), "\(other.text)")
    }
    #expect(found > 0)
  }
}
