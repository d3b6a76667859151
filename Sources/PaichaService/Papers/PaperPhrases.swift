import PaichaModel
import PaichaStore

extension String {
  /// The text as a sentence: closed by a full stop unless it closes itself.
  var asSentence: String {
    let text = String(reversed().drop { $0.isWhitespace }.reversed())
    return text.last.map { "。！？；.!?".contains($0) } ?? true ? text : text + "。"
  }
}

extension Venue {
  /// Who is addressed: the enterprise, or the venue where none is known.
  var addressee: String { enterprise?.name ?? name }

  /// The venue in a sentence, such as 东湖购物广场（场所编码V1，地址：中山路1号）.
  var inPaper: String {
    "\(name)（场所编码\(code)" + (address.map { "，地址：\($0)" } ?? "") + "）"
  }
}

extension Criterion {
  /// Edition and clause, such as GB 35181-2017 6.1.
  var inPaper: String { (editionInPaper.map { "\($0) " } ?? "") + clause }

  /// The edition without the checklist's English remarks; nothing where it only says it is unknown.
  private var editionInPaper: String? {
    if Criterion.unknownEditions.contains(edition) { return nil }
    if edition.hasSuffix(" amendment") { return "\(edition.dropLast(10))修正" }
    let parts = edition.split(separator: " (", maxSplits: 1)
    guard parts.count == 2, edition.hasSuffix(")") else { return edition }
    let remark = parts[1].dropLast()
    let isEnglish = remark.contains { $0.isASCII && $0.isLowercase }
    return String(parts[0]) + (isEnglish ? "" : "，\(remark)")
  }

  private static let unknownEditions: Set = [
    "undated", "not seen", "issue date not seen", "current text, amendment year not recorded",
  ]
}

extension HazardRecordView {
  /// Where it is and what was found, such as 三层东侧：喷淋管网无水.
  var situation: String {
    let text = finding.description.isEmpty ? "检查项不符合要求" : finding.description
    return ((finding.place.map { "\($0)：" } ?? "") + text).asSentence
  }

  /// Number, level, place, what was found, item and clause.
  func facts(_ rules: RuleSet, criterion: Criterion? = nil) -> String {
    var text = "隐患\(hazard.id)（\(hazard.level.words.zh)）：\(situation)"
    let item = finding.item.flatMap { rules.checklist.item($0) }
    if let item { text += "检查项：\(item.code)“\(item.wording.zh)”。" }
    let doubt = item?.confidence == .unverified ? "（依据待核实）" : ""
    if let cited = criterion ?? hazard.grade.criterion {
      if case .candidate = hazard.grade {
        text += "该隐患疑似重大（\(cited.inPaper)），级别待有权机关认定。"
      } else {
        text += "判定依据：\(cited.inPaper)。"
      }
    } else if let item {
      text += "相关依据：\(item.legalBasis)\(doubt)。"
    }
    return text
  }

  /// The deadline in force before an entry.
  func deadline(before entry: UInt64) -> Day {
    steps.prefix { $0.entry < entry }.reduce(finding.deadline.day) { deadline, step in
      switch step.event {
      case .ordered(let order): order.deadline
      case .reviewed(let review): review.verdict.newDeadline ?? deadline
      case .settled(let settled): settled.day
      default: deadline
      }
    }
  }

  /// The suspended part before an entry.
  func suspendedPart(before entry: UInt64) -> String? {
    steps.prefix { $0.entry < entry }.reduce(String?.none) { part, step in
      switch step.event {
      case .ordered(let order): order.suspendedPart ?? part
      case .suspended(let suspension): suspension.part
      case .resumed: nil
      case .reviewed(let review): review.resumes ? nil : part
      default: part
      }
    }
  }
}

extension Review.Verdict {
  var newDeadline: Day? {
    if case .returned(let deadline) = self { deadline } else { nil }
  }
}
