import PaichaJournal
import PaichaModel
import Testing

/// The counts of a frozen evaluation as bytes.
struct FrozenTalliesTests {
  private static var sample: FrozenTallies {
    var tally = ZoneTally()
    for (position, named) in ZoneTally.named.enumerated() {
      tally[keyPath: named.count] = position * 7
    }
    return FrozenTallies(
      origin: "K7QX",
      year: 2025,
      asOf: "2025-12-31",
      choice: .auto,
      journal: JournalState(size: 354, root: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
      zones: [
        Zone(code: "11101001", name: "北京“经开”", province: "北京", region: .east, rankedFrom: 2016),
        Zone(code: "Z2", name: "二区", status: .exited),
      ],
      changes: [
        BoundaryChange(
          zone: "11101001",
          venue: "BJ-X01",
          kind: .add,
          effectiveOn: "2025-07-01",
          document: "国函〔2025〕8号"
        )
      ],
      counts: [
        .init(zone: "11101001", scope: .before, tally: tally),
        .init(zone: "11101001", scope: .after, tally: ZoneTally()),
      ],
      countsBefore: [.init(zone: "Z2", scope: .before, tally: tally)]
    )
  }

  private static var text: String { String(decoding: sample.encoded, as: UTF8.self) }

  private static func fault(_ text: String) -> JournalFault? {
    do throws(JournalFault) {
      _ = try FrozenTallies(decoding: Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func `Counts come back from their bytes`() throws {
    let read = try FrozenTallies(decoding: Self.sample.encoded)
    #expect(read == Self.sample)
    #expect(read.encoded == Self.sample.encoded)
    #expect(Self.text.hasPrefix(#"{"adjustments":[{"change":"add""#))
    #expect(Self.text.contains(#""venues":0"#))
  }

  @Test func `A count that an older program did not know is none`() throws {
    let older = Self.text.replacing(#""provisional":0,"#, with: "")
    #expect(older != Self.text)
    let read = try FrozenTallies(decoding: Array(older.utf8))
    #expect(read.counts[1].tally == ZoneTally())
  }

  @Test(arguments: [
    (#""v":1"#, #""v":2"#), (#""year":2025"#, #""year":1949"#),
    (#""year":2025"#, #""year":-9223372036854775808"#),
    (#""year":2025"#, #""year":99999999999999999999"#),
    (#""venues":0"#, #""venues":-1"#), (#""venues":0"#, #""venues":1000000001"#),
    (#""venues":0"#, #""venues":"0""#), (#""venues":0"#, #""venues":0,"visitors":7"#),
    (#""journal_size":354"#, #""journal_size":0"#), (#""journal_size":354"#, #""journal_size":-1"#),
    (#""scope":"auto""#, #""scope":"both""#), (#""origin":"K7QX""#, #""origin":"K7Q""#),
    (#""code":"Z2""#, #""code":"11101001""#), (#""code":"Z2""#, #""code":"Z3""#),
    (#""status":"exited""#, #""status":"left""#),
    (#""as_of":"2025-12-31""#, #""as_of":"2025-02-30""#),
    (#""journal_root":"47"#, #""journal_root":"#), (#""zones":["#, #""zones":[7,"#),
    (#""counts":[{"counts":{"#, #""counts":[{"counts":7,"other":{"#), (#","year""#, #" ,"year""#),
    (#""venue":"BJ-X01""#, #""venue":"""#), (#""change":"add""#, #""change":"gain""#),
  ])
  func `What counts cannot say is refused`(written: String, changed: String) {
    let text = Self.text.replacing(written, with: changed)
    #expect(text != Self.text)
    let fault = Self.fault(text)
    #expect(fault?.code == .malformedTallies, "\(String(describing: fault))")
  }

  @Test func `Garbage is refused, however deep, long or short it is`() {
    let deep = ["[", #"{"a":"#, #"{"zones":["#].map { String(repeating: $0, count: 100_000) }
    for text in deep + ["", "{", "{}", "[]", "null", "7", "{\"v\":1}", "\u{FEFF}" + Self.text] {
      #expect(Self.fault(text)?.code == .malformedTallies, "\(text.prefix(20))")
    }
    let bytes = Self.sample.encoded
    for count in bytes.indices {
      #expect(throws: JournalFault.self) {
        try FrozenTallies(decoding: Array(bytes.prefix(count)))
      }
    }
  }

  @Test func `A changed byte is refused, or means other counts`() {
    let bytes = Self.sample.encoded
    for position in bytes.indices {
      var changed = bytes
      changed[position] ^= ([1, 2, 0x20, 0x80] as [UInt8])[position % 4]
      guard let read = try? FrozenTallies(decoding: changed) else { continue }
      #expect(read != Self.sample, "byte \(position)")
    }
  }
}
