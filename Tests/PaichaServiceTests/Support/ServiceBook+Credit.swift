import Foundation
import PaichaIntake
import PaichaModel
import PaichaService
import PaichaStore

/// The credit list in a test's book.
extension ServiceBook {
  /// A furnished book with three people of the emergency bureau and one of another department.
  static func withBureau() throws -> ServiceBook {
    let book = try furnished()
    for (id, role, department) in [
      ("chief", Role.lead, "区应急局"), ("deputy", .lead, "区应急局"), ("clerk", .handler, "区应急局"),
      ("commerce", .handler, "区商务局"),
    ] {
      try book.registration().add(
        Actor(
          id: ActorID(unchecked: id),
          name: id,
          role: role,
          department: department,
          zone: nil
        )
      )
    }
    return book
  }

  func persons(_ actor: ActorID? = "chief", today: Day = "2025-12-31") throws -> PersonKeeping {
    PersonKeeping(
      store: store,
      session: session(actor, today: today),
      vault: PersonVault(book: path, origin: store.book.origin),
      masking: try IdentityMasking(rules.rulebook)
    )
  }

  func crediting(
    _ actor: ActorID? = "chief",
    today: Day = "2025-12-31"
  ) throws -> CreditHandling {
    CreditHandling(
      store: store,
      session: session(actor, today: today),
      rules: rules,
      persons: try persons(actor, today: today)
    )
  }

  static func identity(
    _ name: String = "张三丰",
    _ number: String = "11010519491231002X",
    phone: String? = "13812345678"
  ) throws -> PersonIdentity {
    try PersonIdentity(name: name, number: number, phone: phone, today: "2025-12-31")
  }

  static func enterprise(
    _ code: String = "91350200MA2YJ1XR9G",
    _ name: String = "云岫商业管理有限公司",
    former: [String] = []
  ) throws -> ProposedSubject {
    guard
      let enterprise = ListedEnterprise(
        creditCode: code,
        name: name,
        formerNames: former,
        address: nil
      )
    else { throw Unexpected(what: code) }
    return .enterprise(enterprise)
  }

  func proposal(
    _ subject: ProposedSubject,
    penalty: String = "罚1",
    hazard: HazardID? = nil,
    venue: VenueCode? = nil,
    note: String? = nil
  ) -> CreditProposal {
    CreditProposal(
      subject: subject,
      grounds: ["B1"],
      penalty: PenaltyDecision(
        number: penalty,
        authority: "区应急局",
        decidedOn: "2025-01-06",
        finalOn: "2025-01-20",
        hazard: hazard,
        namesPerson: true
      ),
      accidents: [],
      venue: venue,
      facts: StepFacts(on: "2025-02-03", note: note)
    )
  }

  @discardableResult
  func step(
    _ step: CreditCommand.Step,
    of id: CreditID,
    on day: Day,
    with officers: [ActorID] = ["deputy"],
    by actor: ActorID = "chief",
    note: String? = "理由"
  ) throws -> HandledCredit {
    try crediting(actor).handle(
      CreditCommand(step, with: officers, StepFacts(on: day, note: note, document: "1号")),
      of: id
    )
  }

  /// A listing served on 2025-02-10 and published the day after.
  func listing(_ subject: ProposedSubject, penalty: String = "罚1") throws -> CreditID {
    let id = try crediting("commerce").propose(proposal(subject, penalty: penalty)).listing.id
    try step(.notice, of: id, on: "2025-02-04")
    try step(.respond(.waived), of: id, on: "2025-02-05", by: "unit")
    let measures = [
      OrderedMeasure("no_awards", by: "区商务局"), OrderedMeasure("more_inspections", by: "区应急局"),
    ]
    try step(
      .decide(DecisionDraft(measures: measures, contact: "法规科")),
      of: id,
      on: "2025-02-06"
    )
    try step(.serve(.direct), of: id, on: "2025-02-10")
    try step(.publish(medium: "网站"), of: id, on: "2025-02-11")
    return id
  }

  @discardableResult
  func importingCredits(
    _ text: String,
    _ options: ImportOptions = ImportOptions(),
    by actor: ActorID? = "lead",
    batch: Int = 2_000
  ) throws -> (receipt: HistoryReceipt, rejected: [RejectedRow]) {
    var rejected: [RejectedRow] = []
    let histories = HistoryImport(
      store: store,
      session: session(actor),
      rules: rules,
      batch: batch
    )
    let receipt = try histories.importCredits(
      from: ServiceBook.source(text),
      options: options,
      persons: persons(actor),
      reject: { rejected.append($0) }
    )
    return (receipt, rejected)
  }

  func check(on day: Day = "2025-12-31") throws -> CreditCheck {
    try CreditCheck(
      store: store,
      persons: persons(),
      folding: EmbeddedRules.nameFolding(),
      on: day,
      today: "2025-12-31"
    )
  }

  /// The bytes of every file of the book, its vault and keys apart.
  func rawFiles() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where !name.hasSuffix(".vault") && !name.hasSuffix(".key") {
      files[name] = FileManager.default.contents(atPath: folder.path(name)) ?? Data()
    }
    return files
  }
}
