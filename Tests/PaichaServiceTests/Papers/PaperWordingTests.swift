import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// What each kind of paper says, from the records.
@Suite struct PaperWordingTests {
  private let papers: PaperBook

  init() throws { papers = try PaperBook() }

  @Test func `An order names the finding, the clause, the deadline and the suspended part`() throws
  {
    try papers.find()
    try papers.order(suspending: "三层配电间")
    let issued = try papers.issue(.order, of: .hazard(PaperBook.hazard))
    try GoldenPaper(name: "order").expect(issued.paper.outline)
  }

  @Test func `An order of a general hazard asks for no plan and marks nothing`() throws {
    try papers.find(FindingDraft(description: "通道堆物", place: "一层"), at: "V2")
    try papers.order()
    let paper = try papers.issue(.order, of: .hazard(PaperBook.hazard)).paper
    #expect(paper.addressee == "无名市场")
    #expect(!paper.outline.contains("※") && !paper.outline.contains("治理方案"))
    #expect(paper.outline.contains("2025年5月20日前（含当日）完成整改"))
  }

  @Test func `A review that sends back says so, cites the order and sets the new deadline`() throws
  {
    try papers.find()
    try papers.order(suspending: "三层配电间")
    _ = try papers.issue(.order, of: .hazard(PaperBook.hazard))
    try papers.rectify(from: "2025-05-10")
    try papers.review(.returned(newDeadline: "2025-06-20"), on: "2025-05-15")
    let issued = try papers.issue(.review, of: .hazard(PaperBook.hazard), on: "2025-05-16")
    try GoldenPaper(name: "review-returned").expect(issued.paper.outline)
  }

  @Test func `A review that passes closes and may consent to using the part again`() throws {
    try papers.find()
    try papers.order(suspending: "三层配电间")
    try papers.rectify(from: "2025-05-10")
    try papers.review(.passed, on: "2025-05-15", resumes: true)
    let issued = try papers.issue(.review, of: .hazard(PaperBook.hazard), on: "2025-05-16")
    try GoldenPaper(name: "review-passed").expect(issued.paper.outline)
  }

  @Test func `A listing notice has every field of the notice and copies to the supervisor`() throws
  {
    try papers.find()
    try papers.order(suspending: "三层配电间")
    try papers.propose()
    try papers.approve()
    try papers.notify()
    let issued = try papers.issue(.listing, of: .listing(PaperBook.listing), by: "he.jianguo")
    #expect(issued.paper.issuer == "安全生产委员会办公室")
    #expect(issued.paper.copies == ["东湖区商务局", "东湖经开区"])
    try GoldenPaper(name: "listing").expect(issued.paper.outline)
  }

  @Test func `A listing notice before service marks the plan day as prefilled`() throws {
    try papers.find()
    try papers.propose()
    try papers.approve()
    let paper = try papers.issue(.listing, of: .listing(PaperBook.listing), by: "he.jianguo").paper
    #expect(paper.outline.contains("在2025年3月26日前（含当日）※报送督办部门"))
    #expect(paper.outline.contains("标※的期限"))
  }

  @Test func `A provisional day says that it may still move`() throws {
    try papers.find()
    try papers.propose()
    try papers.approve()
    let paper = try papers.issue(
      .listing,
      of: .listing(PaperBook.listing),
      by: "he.jianguo",
      on: "2026-12-25"
    ).paper
    #expect(paper.outline.contains("（暂定，待该年度放假安排公布后核定）※"))
  }

  @Test func `A delisting notice names the acceptance and what may be used again`() throws {
    try papers.find()
    try papers.order(suspending: "三层配电间")
    try papers.propose()
    try papers.approve()
    try papers.notify()
    try papers.finish(resumes: true)
    let issued = try papers.issue(
      .delisting,
      of: .listing(PaperBook.listing),
      by: "he.jianguo",
      on: "2025-06-20"
    )
    try GoldenPaper(name: "delisting").expect(issued.paper.outline)
  }

  @Test func `A transfer letter goes to the receiver with matter, basis and officers`() throws {
    try papers.find()
    try papers.handOver(.administrative)
    let issued = try papers.issue(.transfer, of: .transfer(PaperBook.transfer))
    #expect(issued.paper.addressee == "市场监督管理部门")
    try GoldenPaper(name: "transfer").expect(issued.paper.outline)
  }

  @Test func `The letter of a criminal matter waits for the decision of the head`() throws {
    try papers.find()
    try papers.handOver(.criminal)
    let subject = PaperSubject.transfer(PaperBook.transfer)
    #expect(throws: PaperFault.notReached(.transfer, subject, needed: TransferAct.approve.words)) {
      try papers.issue(.transfer, of: subject)
    }
    _ = try papers.transfers(by: "lin.guodong").handle(
      TransferCommand(.approve, StepFacts(on: "2025-03-08")),
      of: PaperBook.transfer
    )
    try GoldenPaper(name: "transfer-criminal")
      .expect(try papers.issue(.transfer, of: subject).paper.outline)
  }

  @Test func `A letter lists the evidence by name and the start of its hash`() throws {
    let hash = try #require(EvidenceHash(String(repeating: "ab", count: 32)))
    try papers.find(
      FindingDraft(
        description: "电梯无检验标志",
        evidence: [Evidence(hash: hash, name: "门厅.jpg"), Evidence(hash: hash, name: nil)]
      )
    )
    try papers.handOver(.administrative)
    let paper = try papers.issue(.transfer, of: .transfer(PaperBook.transfer)).paper
    let start = String(repeating: "ab", count: 8)
    let list = "；证据2件：门厅.jpg（SHA-256 \(start)）、证据（SHA-256 \(start)）。"
    #expect(paper.outline.contains(list))
  }

  @Test(arguments: [
    ("GB 35181-2017 (replaced by GB 35181-2025 from 2025-11-01)", "GB 35181-2017 "),
    ("应急管理部令第10号 (2023-05-15)", "应急管理部令第10号，2023-05-15 "),
    ("2021-06-10 amendment", "2021-06-10修正 "), ("not seen", ""),
    ("GB 45067-2024", "GB 45067-2024 "), ("本区标准 (试行", "本区标准 (试行 "),
  ])
  func `A clause is cited with its edition, without English remarks`(
    edition: String,
    shown: String
  ) throws {
    let criterion = try #require(Criterion(edition: edition, clause: "第1条"))
    try papers.find(FindingDraft(level: .major, criterion: criterion, description: "喷淋无水"))
    try papers.order()
    let paper = try papers.issue(.order, of: .hazard(PaperBook.hazard)).paper
    #expect(paper.outline.contains("判定依据：\(shown)第1条。"))
  }

  @Test func `A candidate is ordered as general and says that its level is open`() throws {
    let criterion = try #require(Criterion(edition: "GB 35181-2025", clause: "第5章"))
    try papers.find(FindingDraft(level: .general, criterion: criterion, description: "喷淋无水"))
    try papers.order()
    let paper = try papers.issue(.order, of: .hazard(PaperBook.hazard)).paper
    #expect(paper.outline.contains("该隐患疑似重大（GB 35181-2025 第5章），级别待有权机关认定。"))
  }

  @Test func `An upgraded listing has a notice that names the one it replaces`() throws {
    try papers.find()
    try papers.propose()
    try papers.approve()
    try papers.notify()
    let handling = SupervisionHandling(
      store: papers.book.store,
      session: papers.book.session("he.jianguo"),
      rules: papers.book.rules
    )
    _ = try handling.upgrade(
      PaperBook.listing,
      to: .city,
      finishBy: "2025-08-31",
      supervisor: "市商务局",
      leader: "副市长吴某",
      facts: StepFacts(on: "2025-04-01", document: "市安委〔2025〕1号")
    )
    let paper = try papers.issue(
      .listing,
      of: .listing("K7QX-S2"),
      by: "he.jianguo",
      on: "2025-04-02"
    ).paper
    #expect(paper.outline.contains("市级挂牌督办（督办编号K7QX-S2）。本次督办由K7QX-S1提级而来"))
    #expect(paper.outline.contains("督办部门：市商务局；包案责任人：副市长吴某"))
  }

  @Test func `A listing that another system decided has its notice there`() throws {
    try papers.find()
    let reported = ReportedListing(
      reference: "OLD-1",
      number: "旧〔2025〕1号",
      approvedOn: "2025-03-10",
      finishBy: "2025-06-30",
      notifiedOn: "2025-03-12"
    )
    let opening = ListingOpening(
      id: PaperBook.listing,
      venue: "V1",
      zone: "Z1",
      hazards: [PaperBook.hazard],
      criteria: [],
      level: .county,
      manner: .takenOver(reported),
      facts: StepFacts(on: "2025-03-20"),
      actor: "admin",
      clocks: []
    )
    _ = try papers.book.store.takingTurn { book in
      try book.commit([.listingOpened(opening)], by: "admin", at: ServiceBook.start)
    }
    let subject = PaperSubject.listing(PaperBook.listing)
    let fault = #expect(throws: PaperFault.self) {
      try papers.issue(.listing, of: subject, by: "he.jianguo")
    }
    #expect(fault?.code == .notReached)
  }
}
