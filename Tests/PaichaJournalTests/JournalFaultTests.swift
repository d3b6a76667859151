import PaichaJournal
import PaichaModel
import Testing

struct JournalFaultTests {
  private static let faults: [JournalFault] = [
    .malformedEntry(offset: 12, expected: .member("actor")),
    .frontierMismatch(size: 3, byteCount: 32), .leavesMissing(range: 0..<4, found: 3),
    .noSuchEntry(index: 9, size: 9), .noConsistency(from: 0, to: 4),
    .malformedProof(expected: .natural("size1")),
    .malformedCheckpoint(line: 2, expected: .sizeLine),
    .malformedNote(line: 1, expected: .blankLine), .malformedKey(expected: .keyHash),
    .notSigned(by: "paicha/K7QX"), .badSignature(of: "paicha/K7QX"),
    .malformedTallies(offset: 3, expected: .integer),
  ]

  @Test func `Every code belongs to one fault and is numbered without a gap`() {
    #expect(Self.faults.map(\.code) == JournalFault.Code.allCases)
    let numbers = JournalFault.Code.allCases.indices.map {
      "PC-JRN-" + String(1001 + $0).dropFirst()
    }
    #expect(JournalFault.Code.allCases.map(\.rawValue) == numbers)
  }

  @Test func `Every fault says what, where and what next in one line of each language`() {
    for fault in Self.faults {
      for words in [fault.what, fault.code.summary, fault.next ?? Words(zh: "", en: "")] {
        #expect(!words.zh.isEmpty && !words.en.isEmpty)
        #expect(!words.zh.contains("\n") && !words.en.contains("\n"))
        #expect(words.en.utf8.allSatisfy { $0 < 0x80 }, "\(words.en)")
      }
    }
  }

  @Test func `The place stands in the message`() {
    let fault = JournalFault.malformedEntry(offset: 12, expected: .member("actor"))
    #expect(fault.what.en == "journal entry, byte 12: expected the member \"actor\"")
    #expect(fault.what.zh == "台账条目第 12 字节处应为成员 \"actor\"")
  }
}
