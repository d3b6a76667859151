import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// When papers are issued, under which number, and when an issued one comes back.
@Suite struct PaperIssuingTests {
  private let papers: PaperBook
  private let hazard = PaperSubject.hazard(PaperBook.hazard)
  private let listing = PaperSubject.listing(PaperBook.listing)

  init() throws {
    papers = try PaperBook()
    try papers.find()
  }

  private func fault(_ body: () throws -> IssuedPaper) throws -> PaperFault.Code? {
    let head = try papers.book.store.head()
    let fault = #expect(throws: PaperFault.self) { _ = try body() }
    #expect(try papers.book.store.head() == head)
    return fault?.code
  }

  @Test func `A paper is an entry of the journal and the book verifies`() throws {
    try papers.order()
    let issued = try papers.issue(.order, of: hazard)
    #expect(issued.entry == (try papers.book.store.head().size) - 1)
    #expect(try papers.book.store.paper(entry: issued.entry) == issued.paper)
    #expect(
      try papers.book.verification().run(checkpoints: [], progress: { _, _ in }).problems == []
    )
  }

  @Test func `Asked again, the same paper comes back and nothing is recorded`() throws {
    try papers.order()
    let first = try papers.issue(.order, of: hazard)
    let head = try papers.book.store.head()
    let again = try papers.issue(.order, of: hazard, by: "li.na", on: "2025-08-01")
    #expect(!first.isReprint && again.isReprint)
    #expect(again.paper == first.paper && again.entry == first.entry)
    #expect(try papers.book.store.head() == head)
  }

  @Test func `What changes later does not reach an issued paper`() throws {
    try papers.order()
    let first = try papers.issue(.order, of: hazard)
    try papers.rectify(from: "2025-05-10")
    try papers.review(.passed, on: "2025-05-15")
    let again = try papers.issue(.order, of: hazard, on: "2025-08-01")
    #expect(again.isReprint && again.paper == first.paper)
  }

  @Test func `A new order gets a new paper with the next number`() throws {
    try papers.order()
    let first = try papers.issue(.order, of: hazard)
    try papers.rectify(from: "2025-05-10")
    try papers.review(.returned(newDeadline: nil), on: "2025-05-15")
    try papers.order(on: "2025-05-16", deadline: "2025-06-20")
    let second = try papers.issue(.order, of: hazard, on: "2025-05-16")
    #expect(first.paper.number == "（K7QX）责改〔2025〕第1号")
    #expect(second.paper.number == "（K7QX）责改〔2025〕第2号")
    #expect(!second.isReprint && second.paper.paragraphs != first.paper.paragraphs)
  }

  @Test func `Numbers count within kind and year and step over ones given by hand`() throws {
    try papers.order()
    let given = "（K7QX）责改〔2026〕第2号"
    let first = try papers.issue(.order, of: hazard, on: "2026-01-05", number: given)
    #expect(first.paper.number == given && first.paper.serial == 1)
    try papers.rectify(from: "2025-05-10")
    try papers.review(.returned(newDeadline: nil), on: "2025-05-15")
    try papers.order(on: "2025-05-16", deadline: "2025-06-20")
    let second = try papers.issue(.order, of: hazard, on: "2026-01-06")
    #expect(second.paper.number == "（K7QX）责改〔2026〕第3号")
    #expect(second.paper.serial == 3)
    let review = try papers.issue(.review, of: hazard, on: "2026-01-06")
    #expect(review.paper.number == "（K7QX）复查〔2026〕第1号")
  }

  @Test func `The document number recorded with the order is the paper's number`() throws {
    try papers.order(document: "东商责改〔2025〕9号")
    #expect(try papers.issue(.order, of: hazard).paper.number == "东商责改〔2025〕9号")
  }

  @Test func `A listing notice bears the number it was served under and no other`() throws {
    try papers.propose()
    try papers.approve()
    try papers.notify()
    let other = { try papers.issue(.listing, of: listing, by: "he.jianguo", number: "另一号") }
    #expect(try fault(other) == .numberFixed)
    let issued = try papers.issue(.listing, of: listing, by: "he.jianguo")
    #expect(issued.paper.number == "东安委督〔2025〕5号")
  }

  @Test func `A notice printed before service stays the same when served under its number`() throws
  {
    try papers.propose()
    try papers.approve()
    let draft = try papers.issue(.listing, of: listing, by: "he.jianguo")
    try papers.notify(draft.paper.number)
    let again = try papers.issue(.listing, of: listing, by: "he.jianguo")
    #expect(again.isReprint && again.paper == draft.paper)
  }

  @Test func `A notice served under another number than printed is issued anew`() throws {
    try papers.propose()
    try papers.approve()
    let draft = try papers.issue(.listing, of: listing, by: "he.jianguo")
    try papers.notify()
    let served = try papers.issue(.listing, of: listing, by: "he.jianguo")
    #expect(!served.isReprint && served.paper.number == "东安委督〔2025〕5号")
    #expect(draft.paper.number == "（K7QX）督办〔2025〕第1号")
    #expect(try papers.issue(.listing, of: listing, by: "he.jianguo").paper == served.paper)
  }

  @Test func `A number is never used again, by whatever kind of paper`() throws {
    try papers.order()
    let first = try papers.issue(.order, of: hazard)
    try papers.rectify(from: "2025-05-10")
    try papers.review(.returned(newDeadline: nil), on: "2025-05-15")
    let taken = { [papers, hazard] in
      try papers.issue(.review, of: hazard, on: "2025-05-15", number: first.paper.number)
    }
    #expect(try fault(taken) == .numberTaken)
    #expect(try fault { try papers.issue(.order, of: hazard, number: "另一号") } == .numberFixed)
  }

  @Test(arguments: ["", "一\n二", "\u{1B}[31m", String(repeating: "号", count: 43)])
  func `A number that is no plain text is refused`(number: String) throws {
    try papers.order()
    #expect(try fault { try papers.issue(.order, of: hazard, number: number) } == .numberUnfit)
  }

  @Test func `A paper waits for its step`() throws {
    #expect(try fault { try papers.issue(.order, of: hazard) } == .notReached)
    #expect(try fault { try papers.issue(.review, of: hazard) } == .notReached)
    try papers.propose()
    let listed = { [papers, listing] in try papers.issue(.listing, of: listing, by: "he.jianguo") }
    #expect(try fault(listed) == .notReached)
    try papers.approve()
    let delisted = { [papers, listing] in
      try papers.issue(.delisting, of: listing, by: "he.jianguo")
    }
    #expect(try fault(delisted) == .notReached)
    #expect(try listed().isReprint == false)
  }

  @Test func `A record has papers of its own kinds only`() throws {
    let subjects = [hazard, listing, .transfer(PaperBook.transfer)]
    for subject in subjects {
      for kind in PaperKind.allCases where !subject.kinds.contains(kind) {
        #expect(try fault { try papers.issue(kind, of: subject, by: "admin") } == .wrongKind)
      }
    }
    #expect(
      subjects.flatMap(\.kinds).sorted { $0.rawValue < $1.rawValue }
        == PaperKind.allCases.sorted { $0.rawValue < $1.rawValue }
    )
  }

  @Test func `Only roles that issue papers do, and the listing's are the listing body's`() throws {
    try papers.order()
    for actor: ActorID in ["tian.li", "gao.ping"] {
      let fault = #expect(throws: ServiceFault.self) {
        try papers.issue(.order, of: hazard, by: actor)
      }
      #expect(fault?.code == .role)
    }
    try papers.propose()
    try papers.approve()
    #expect(try fault { try papers.issue(.listing, of: listing, by: "zheng.hao") } == .role)
    #expect(try fault { try papers.issue(.delisting, of: listing, by: "li.na") } == .role)
  }

  @Test func `A paper is not dated before its step`() throws {
    try papers.order()
    #expect(try fault { try papers.issue(.order, of: hazard, on: "2025-03-04") } == .tooEarly)
  }

  @Test func `A closed hazard gets its review but no new order, a withdrawn listing no notice`()
    throws
  {
    try papers.order()
    try papers.propose()
    try papers.approve()
    try papers.take(.withdraw, StepFacts(on: "2025-03-11", note: "定级有误"), by: "he.jianguo")
    let listed = { [papers, listing] in try papers.issue(.listing, of: listing, by: "he.jianguo") }
    #expect(try fault(listed) == .ended)
    try papers.rectify(from: "2025-05-10")
    try papers.review(.passed, on: "2025-05-15")
    #expect(try fault { try papers.issue(.order, of: hazard, on: "2025-06-01") } == .ended)
    #expect(try papers.issue(.review, of: hazard, on: "2025-06-01").isReprint == false)
  }

  @Test func `Records that are not there are refused by code`() throws {
    let subjects: [(PaperSubject, ServiceFault.Code)] = [
      (.hazard("K7QX-H9"), .noSuchHazard), (.listing("K7QX-S9"), .noSuchListing),
      (.transfer("K7QX-T9"), .noSuchTransfer),
    ]
    for (subject, code) in subjects {
      let fault = #expect(throws: ServiceFault.self) {
        try papers.issue(subject.kinds[0], of: subject, by: "admin")
      }
      #expect(fault?.code == code)
    }
  }

  @Test func `Every fault says what and where in both languages`() {
    let actor = Actor(id: "li.na", name: "李娜", role: .inspector, department: nil, zone: nil)
    let words = HazardAct.order.words
    let faults: [PaperFault] = [
      .numberTaken("9号"), .notReached(.order, hazard, needed: words),
      .wrongKind(.listing, hazard), .role(actor, .listing), .ended(.order, hazard, words),
      .numberFixed(hazard, number: "9号", given: "8号"),
      .tooEarly(hazard, today: "2025-01-01", step: "2025-02-01"), .numberUnfit,
    ]
    #expect(Set(faults.map(\.code)).count == PaperFault.Code.allCases.count)
    for fault in faults {
      #expect(!fault.what.zh.isEmpty && !fault.what.en.isEmpty)
      #expect(fault.what.zh != fault.what.en)
      #expect(fault.next != nil)
      #expect(!fault.what.zh.contains("\n") && !fault.what.en.contains("\n"))
    }
  }
}
