import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// What the credit list says of those who were asked about; identity numbers are masked.
enum CheckReports {
  /// Who was asked about.
  struct Asked {
    let line: Int?
    let reference: String?
    let name: String?
    let question: CreditQuestion
  }

  static let columns = [
    Column("line", Words(zh: "行", en: "line"), .trailing, presence: .ifRoom),
    Column("subject_ref", Words(zh: "编号", en: "reference"), presence: .ifRoom),
    Column("name", Words(zh: "所查名称", en: "name asked"), wraps: true),
    Column("identifier", Words(zh: "所查标识", en: "id asked")),
    Column("outcome", Words(zh: "结果", en: "outcome")),
    Column("reason", Words(zh: "依据", en: "reason"), wraps: true),
    Column("listing", Words(zh: "列入号", en: "listing")),
    Column("listed_name", Words(zh: "名单名称", en: "listed name"), wraps: true),
    Column("former_name", Words(zh: "凭曾用名", en: "by former name"), presence: .never),
    Column("listed_uscc", Words(zh: "名单信用代码", en: "listed credit code"), presence: .ifRoom),
    Column("grounds", Words(zh: "情形", en: "grounds"), presence: .ifRoom),
    Column("authority", Words(zh: "列入部门", en: "authority"), presence: .ifRoom),
    Column("decision", Words(zh: "列入决定", en: "decision"), presence: .ifRoom),
    Column("state", Words(zh: "状态", en: "state"), presence: .ifRoom),
    Column("term_ends_on", Words(zh: "期限至", en: "term ends")),
  ]

  static func title(on day: Day) -> Words {
    Words(zh: "失信核查（\(day)）", en: "Check against the credit list (\(day))")
  }

  /// What the answers rest on.
  static func notes(_ head: JournalHead) -> [Words] {
    [
      Words(
        zh: "只核查本账套的名单；台账 \(head.size) 条，根 \(head.root.base64)",
        en: "the list of this book alone; journal of \(head.size) entries, root \(head.root.base64)"
      )
    ]
  }

  /// One row for each listing found, or one that says there is none.
  static func rows(_ asked: Asked, _ answer: CreditAnswer) -> [[Cell]] {
    let head = self.head(asked)
    var rows: [[Cell]] = []
    if answer.problem?.isFatal == true || answer.found.isEmpty {
      let outcome: CreditAnswer.Outcome = answer.problem?.isFatal == true ? .invalid : .clear
      rows.append(
        head + [self.outcome(outcome), problem(answer.problem)]
          + [Cell](repeating: .missing, count: columns.count - 6)
      )
    }
    return rows + answer.found.map { head + cells($0) }
  }

  private static func head(_ asked: Asked) -> [Cell] {
    let question = asked.question
    let isPerson = question.residentID != nil
    let identifier = question.creditCode ?? question.residentID.map(masked)
    return [
      Cell(asked.line), Cell(asked.reference), isPerson ? .missing : Cell(asked.name),
      Cell(identifier),
    ]
  }

  /// Whatever was given as a number, right or wrong: at most six characters of it.
  private static func masked(_ number: String) -> String {
    String(number.prefix(6)) + String(repeating: "*", count: max(number.count - 6, 0))
  }

  private static func cells(_ found: CreditAnswer.Found) -> [Cell] {
    let row = found.listing
    return [
      outcome(found.reason.isMatch ? .match : .near), reason(found), Cell(row.id),
      .text(row.name), Cell(found.formerName), Cell(row.creditCode),
      .list(row.grounds.map { .text($0) }), .text(row.authority), Cell(row.decision?.number),
      CreditCells.state(row.phase), Cell(row.termEndsOn),
    ]
  }

  private static func outcome(_ outcome: CreditAnswer.Outcome) -> Cell {
    let cell = Cell.coded(outcome.rawValue, shown: outcome.words)
    return outcome == .match ? .emphasised(cell) : cell
  }

  /// Machines read the reason and the former name apart.
  private static func reason(_ found: CreditAnswer.Found) -> Cell {
    let (code, words) = coded(found.reason)
    guard let name = found.formerName else { return .coded(code, shown: words) }
    return .coded(
      code,
      shown: Words(zh: "\(words.zh)（曾用名 \(name)）", en: "\(words.en) (former name \(name))")
    )
  }

  /// Machines read `folded_name:spaces+width`.
  private static func coded(_ reason: MatchReason) -> (String, Words) {
    switch reason {
    case .creditCode: return ("uscc", Words(zh: "信用代码一致", en: "same credit code"))
    case .person: return ("resident_id", Words(zh: "身份证号一致", en: "same resident id"))
    case .exactName: return ("exact_name", Words(zh: "名称一致", en: "same name"))
    case .foldedName(let foldings):
      let ways = foldings.sorted()
      return (
        "folded_name:" + ways.map(\.rawValue).joined(separator: "+"),
        Words(
          zh: "名称一致（折叠\(ways.map(\.words.zh).joined(separator: "、"))）",
          en: "same name, other \(ways.map(\.words.en).joined(separator: ", "))"
        )
      )
    case .otherIdentifier:
      return ("other_identifier", Words(zh: "名称相同，信用代码不同", en: "same name, other code"))
    case .sameCore:
      return ("same_core", Words(zh: "仅组织形式不同", en: "other legal form"))
    case .oneCharacter:
      return ("one_character", Words(zh: "一字之差", en: "one character differs"))
    }
  }

  private static func problem(_ problem: SubjectProblem?) -> Cell {
    switch problem {
    case nil: .missing
    case .residentID(let problem): .coded("resident_id", shown: problem.words)
    case .creditCode(let problem): .coded("uscc", shown: problem.words)
    }
  }

  static func summary(_ receipt: CreditCheckReceipt) -> Words {
    func count(_ outcome: CreditAnswer.Outcome) -> Int { receipt.counts[outcome] ?? 0 }
    return Words(
      zh: "在名单 \(count(.match))，相似 \(count(.near))，未列入 \(count(.clear))，"
        + "标识有误 \(count(.invalid))，被拒行 \(receipt.rejected)",
      en: "listed \(count(.match)), near \(count(.near)), clear \(count(.clear)), "
        + "wrong identifier \(count(.invalid)), rejected rows \(receipt.rejected)"
    )
  }
}
