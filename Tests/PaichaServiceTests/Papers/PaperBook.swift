import PaichaModel
import PaichaService
import PaichaStore

/// A book in which one major hazard of a mall can be taken through its life, step by step.
struct PaperBook {
  static let hazard: HazardID = "K7QX-H1"
  static let listing: SupervisionID = "K7QX-S1"
  static let transfer: TransferID = "K7QX-T1"

  let book: ServiceBook

  init() throws {
    book = try ServiceBook()
    let registration = Registration(store: book.store, session: book.session("admin"))
    _ = try registration.importZones(from: ServiceBook.source("code,name\nZ1,东湖经开区\n")) { _ in }
    let venues = """
      code,name,kind,zone,enterprise_uscc,enterprise_name,address
      V1,东湖购物广场,retail,Z1,91110000100000123X,东湖商业有限公司,东湖区中山路1号
      V2,无名市场,retail,,,,

      """
    _ = try registration.importVenues(from: ServiceBook.source(venues)) { _ in }
    let actors: [(ActorID, String, Role, String?)] = [
      ("zhang.wei", "张伟", .inspector, "检查一组"), ("li.na", "李娜", .inspector, "检查一组"),
      ("tian.li", "田丽", .unit, "东湖商业有限公司安全部"),
      ("zheng.hao", "郑浩", .handler, "商务安全监管处"), ("lin.guodong", "林国栋", .lead, "商务安全监管处"),
      ("he.jianguo", "何建国", .listingBody, "安全生产委员会办公室"),
      ("gao.ping", "高萍", .evaluator, nil),
    ]
    for (id, name, role, department) in actors {
      try registration.add(
        Actor(id: id, name: name, role: role, department: department, zone: nil)
      )
    }
  }

  /// Found on 2025-03-03 with an item of order 10, or as the test says.
  func find(_ finding: FindingDraft? = nil, at venue: VenueCode = "V1") throws {
    var draft = InspectionDraft(venue: venue, day: "2025-03-03", inspectors: ["zhang.wei", "王五"])
    draft.findings = [
      finding
        ?? FindingDraft(item: "MG-008", description: "两名电工无特种作业操作证", place: "三层配电间")
    ]
    let logging = InspectionLogging(
      store: book.store,
      session: book.session("zhang.wei"),
      rules: book.rules
    )
    _ = try logging.log(draft)
  }

  func take(_ command: HazardCommand, by actor: ActorID) throws {
    let handling = HazardHandling(
      store: book.store,
      session: book.session(actor),
      rules: book.rules
    )
    _ = try handling.handle([command], of: Self.hazard)
  }

  func order(
    on day: Day = "2025-03-05",
    deadline: Day = "2025-05-20",
    document: String? = nil,
    suspending part: String? = nil
  ) throws {
    try take(
      .order(
        StepFacts(on: day, document: document),
        deadline: deadline,
        requirement: "立即停止无证人员作业",
        suspending: part
      ),
      by: "zheng.hao"
    )
  }

  /// Rectified by the unit up to the request for review.
  func rectify(from day: Day) throws {
    try take(.rectify(.done, StepFacts(on: day, note: "两人已取证")), by: "tian.li")
    try take(.rectify(.selfAccepted, StepFacts(on: day)), by: "tian.li")
    try take(.rectify(.reviewRequested, StepFacts(on: day)), by: "tian.li")
  }

  func review(_ verdict: Review.Verdict, on day: Day, resumes: Bool = false) throws {
    let facts = StepFacts(on: day, note: "现场查看证件\n并询问作业人员")
    try take(.review(facts, verdict, with: ["li.na"], resumes: resumes), by: "zhang.wei")
  }

  func take(_ step: SupervisionCommand.Step, _ facts: StepFacts, by actor: ActorID) throws {
    let handling = SupervisionHandling(
      store: book.store,
      session: book.session(actor),
      rules: book.rules
    )
    _ = try handling.handle(SupervisionCommand(step, facts), of: Self.listing)
  }

  func propose() throws {
    let handling = SupervisionHandling(
      store: book.store,
      session: book.session("zheng.hao"),
      rules: book.rules
    )
    _ = try handling.propose(
      ListingProposal(
        hazards: [Self.hazard],
        level: .county,
        facts: StepFacts(on: "2025-03-06")
      )
    )
  }

  func approve() throws {
    try take(
      .approve(finishBy: "2025-06-30", supervisor: "东湖区商务局", leader: "副区长周某"),
      StepFacts(on: "2025-03-10"),
      by: "he.jianguo"
    )
  }

  func notify(_ number: String = "东安委督〔2025〕5号") throws {
    try take(
      .notify(planBy: "2025-03-28"),
      StepFacts(on: "2025-03-12", document: number),
      by: "he.jianguo"
    )
  }

  /// From a served notice to delisting on 2025-06-20.
  func finish(resumes: Bool = false) throws {
    try take(.publish(medium: "区政府网站"), StepFacts(on: "2025-03-13"), by: "he.jianguo")
    let plan = try TreatmentPlan(
      Dictionary(uniqueKeysWithValues: PlanPart.allCases.map { ($0, "已定") })
    )
    try take(.plan(plan), StepFacts(on: "2025-03-20"), by: "tian.li")
    try take(.acceptPlan, StepFacts(on: "2025-03-21"), by: "lin.guodong")
    try rectify(from: "2025-06-01")
    try take(.requestAcceptance, StepFacts(on: "2025-06-05"), by: "tian.li")
    try take(.accept(with: ["li.na"]), StepFacts(on: "2025-06-10"), by: "he.jianguo")
    try take(
      .delist(medium: "区政府网站", resumes: resumes),
      StepFacts(on: "2025-06-20", document: "东安委解〔2025〕2号"),
      by: "he.jianguo"
    )
  }

  func handOver(_ kind: TransferOpening.Kind, document: String? = nil) throws {
    let draft = TransferDraft(
      kind: kind,
      receiver: kind == .criminal ? .police : .marketRegulation,
      receiverName: nil,
      matter: "特种设备作业人员无证上岗",
      basis: "安全生产法第六十九条",
      officers: ["zhang.wei"],
      facts: StepFacts(on: "2025-03-07", document: document)
    )
    _ = try transfers(by: "zheng.hao").open(draft, of: Self.hazard)
  }

  func transfers(by actor: ActorID) -> TransferHandling {
    TransferHandling(store: book.store, session: book.session(actor), rules: book.rules)
  }

  func issue(
    _ kind: PaperKind,
    of subject: PaperSubject,
    by actor: ActorID = "zheng.hao",
    on today: Day = "2025-03-12",
    number: String? = nil
  ) throws -> IssuedPaper {
    try PaperIssuing(
      store: book.store,
      session: book.session(actor, today: today),
      rules: book.rules
    )
    .issue(kind, of: subject, number: number)
  }
}

extension Paper {
  /// Everything the paper says, as lines.
  var outline: String {
    ([number, issuedOn.description, addressee] + paragraphs + [issuer] + copies)
      .joined(separator: "\n") + "\n"
  }
}
