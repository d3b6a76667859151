import PaichaModel
import PaichaReports
import Testing

@Suite struct WalkDraftTests {
  private let text = """
    paicha walk draft\t1
    venue\tWH-0017
    day\t2024-05-06
    kind\troutine
    checklist\t2024-1
    inspector\t张伟
    inspector\tli.na
    answer\tFD-001\tpass
    answer\tFD-002\tfail\tmajor\t上锁\\t一\\n二\\\\
    answer\tFD-003\tna
    end\t3

    """

  private func resumed(_ text: String, _ count: Int, checklist: String = "2024-1") throws -> Walk {
    try Walk(
      resuming: WalkDraft.decode(text),
      venueName: "东湖购物广场",
      checklist: checklist,
      items: Sample.walk(count).items
    )
  }

  @Test func `A draft reads back as it was written`() throws {
    let draft = try WalkDraft.decode(text)
    #expect(draft.start == Sample.start)
    #expect(draft.answers.map(\.item.text) == ["FD-001", "FD-002", "FD-003"])
    #expect(
      draft.answers.map(\.answer) == [
        .pass, .fail(.major, note: "上锁\t一\n二\\"), .notApplicable,
      ]
    )
    #expect(draft.encode() == text)
  }

  @Test func `A resumed walk stands at its first open item`() throws {
    let walk = try resumed(text, 5)
    #expect(walk.cursor == 3 && walk.stage == .item && walk.answered == 3)
    #expect(walk.draft.encode() == text)
    #expect(try resumed(text, 3).stage == .summary)
  }

  @Test func `A draft without answers and inspectors is a draft`() throws {
    var start = Sample.walk()
    _ = start.press(.character("f"))
    let encoded = start.draft.encode()
    #expect(try WalkDraft.decode(encoded).answers.isEmpty)
  }

  @Test func `Any cut of a draft is refused, never half read`() {
    let scalars = Array(text.unicodeScalars)
    for count in 0..<scalars.count {
      var part = String.UnicodeScalarView()
      part.append(contentsOf: scalars.prefix(count))
      #expect(throws: WalkFault.self, "\(count)") { try WalkDraft.decode(String(part)) }
    }
  }

  @Test(arguments: [
    ("", WalkFault.notADraft), ("hello\n", .notADraft),
    ("paicha walk draft\t2\n", .otherVersion("2")),
    ("paicha walk draft\t1\nend\t0\n", .cutOff(line: 2)),
  ])
  func `A file that is no draft of this version is told apart`(text: String, fault: WalkFault) {
    #expect(throws: fault) { try WalkDraft.decode(text) }
  }

  @Test(arguments: [
    ("day\t2024-05-06", "day\t2024-02-30"), ("kind\troutine", "kind\tfestive"),
    ("answer\tFD-003\tna", "answer\tFD-003\tmaybe"), ("answer\tFD-003\tna", "answer\tFD-001\tna"),
    ("fail\tmajor", "fail\thuge"), ("checklist\t2024-1", "venue\tWH-1"), ("end\t3", "end\tx"),
    ("inspector\tli.na", "nonsense"), ("answer\tFD-003\tna", "answer\tFD-003\tna\tx"),
    ("answer\tFD-003\tna", "end\t2"),
  ])
  func `A bad line is named`(line: String, replacement: String) {
    let changed = text.split(separator: line, maxSplits: 1).joined(separator: replacement)
    #expect(changed != text)
    let fault = #expect(throws: WalkFault.self) { try WalkDraft.decode(changed) }
    #expect(fault?.code == .badLine)
    #expect(fault?.next != nil)
  }

  @Test func `Another edition and an item the venue has not are refused`() {
    #expect(throws: WalkFault.otherChecklist("2024-1", "2025-1")) {
      try resumed(text, 5, checklist: "2025-1")
    }
    #expect(throws: WalkFault.unknownItem(ItemCode(unchecked: "FD-003"))) { try resumed(text, 2) }
  }

  @Test func `Every fault has its code, place and next step in both languages`() {
    let faults: [WalkFault] = [
      .notADraft, .otherVersion("9"), .cutOff(line: 4), .badLine(7, "x\u{1B}[2J"),
      .otherChecklist("a", "b"), .unknownItem(ItemCode(unchecked: "FD-009")),
    ]
    #expect(Set(faults.map(\.code)) == Set(WalkFault.Code.allCases))
    for fault in faults {
      for language in Language.allCases {
        #expect(!fault.what(language).isEmpty && !fault.what(language).contains("\u{1B}"))
        #expect(fault.next?(language).isEmpty == false)
        #expect(!fault.code.summary(language).isEmpty)
      }
    }
    #expect(faults[3].what(.en).contains("line 7"))
    #expect(WalkFault.cutOff(line: 4).code.exit == .badInput)
    #expect(WalkFault.otherChecklist("a", "b").code.exit == .refused)
  }
}
