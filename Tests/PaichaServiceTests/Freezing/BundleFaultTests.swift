import PaichaModel
import PaichaService
import Testing

/// Every fault of a bundle, as somebody will read it.
struct BundleFaultTests {
  private static let faults: [BundleFault] = [
    .folderExists("frozen"), .noZones(year: 2025),
    .asOfInFuture("2026-01-01", today: "2025-12-31"),
    .unreadable(file: "entry.json", Words(zh: "没有此文件", en: "is missing")),
    .hash(file: "scores-2025.json"), .fileList(named: ["a", "b"]),
    .signature(Words(zh: "没有签名", en: "is not signed")),
    .otherKey(pinned: "k+1", found: "k+2"),
    .inclusion(Words(zh: "是另一条目的证明", en: "is of another entry")),
    .consistency(Words(zh: "证明不能推到两个根", en: "does not lead to both roots")),
    .contradiction(file: "tallies-2025.json", member: "year"),
    .figure(
      file: "inputs-2025.csv",
      FigurePlace(line: 4, zone: "Z1", indicator: .majorOverdue)
    ),
  ]

  @Test func `Each code has an example, with words in both languages and a next step`() {
    #expect(Self.faults.map(\.code) == BundleFault.Code.allCases)
    for fault in Self.faults {
      for words in [fault.what, fault.code.summary] {
        #expect(words.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
        #expect(words.zh != words.en && !words.en.isEmpty)
        #expect(!(words.zh + words.en).contains { $0.isNewline })
      }
      #expect(fault.next != nil, "\(fault.code)")
    }
  }

  @Test func `Only a file that cannot be read is bad input`() {
    for code in BundleFault.Code.allCases {
      #expect(code.exit == (code == .unreadable ? .badInput : .refused), "\(code)")
    }
  }

  @Test func `The place of a figure is named as far as it is known`() {
    let faults = [
      FigurePlace(line: 1, zone: nil, indicator: nil), .init(line: 3, zone: "Z1", indicator: nil),
    ]
    .map { BundleFault.figure(file: "scores-2025.csv", $0).what.en }
    #expect(faults[0] == "scores-2025.csv line 1: not what counts and rulebook give")
    #expect(faults[1] == "scores-2025.csv line 3 Z1: not what counts and rulebook give")
    let input = Self.faults.last?.what.en ?? ""
    #expect(input.hasPrefix("inputs-2025.csv line 4 Z1 major_overdue: "))
    #expect(BundleFault.fileList(named: Array(repeating: "x", count: 99)).what.en.hasSuffix(", …"))
  }
}
