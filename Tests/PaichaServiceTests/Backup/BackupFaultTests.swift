import PaichaModel
import PaichaService
import Testing

/// Every fault of a backup says what, and what to do, in both languages.
struct BackupFaultTests {
  private static let faults: [BackupFault] = [
    .exists(path: "p"), .companion(path: "p"),
    .notSound(path: "p", first: Words(same: "x"), count: 2),
    .evidence(path: "p", count: 1), .checkFailed(path: "p", count: 3),
    .otherHistory(path: "p", entry: 4), .otherBook(path: "p", "K7QX"),
    .bookBehind(path: "p", by: 5), .missing(path: "p"), .notABackup(path: "p"),
    .folder(path: "p", Words(same: "x")), .bookThere(path: "p"), .strayLog(path: "p"),
    .damaged(path: "p", detail: "x"),
  ]

  @Test func `Every fault has its words and its next step`() {
    #expect(Set(Self.faults.map(\.code)) == Set(BackupFault.Code.allCases))
    for fault in Self.faults {
      #expect(fault.what.zh != fault.what.en)
      #expect(fault.what.zh.contains("p") && fault.what.en.contains("p"))
      #expect(fault.next?.zh.isEmpty == false)
    }
  }
}
