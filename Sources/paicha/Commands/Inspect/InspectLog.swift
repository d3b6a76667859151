import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Logs one inspection with its findings.
struct InspectLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "登记一次检查及其隐患 log one inspection with its findings",
    discussion: """
      隐患按顺序排列：先是不合格的检查项，再是 --finding。--level、--location、--deadline
      写一次适用于全部隐患，或按顺序每条写一次。未给期限时由规则库预填。
      Findings count in order: failed items first, then --finding. --level,
      --location and --deadline apply to all when written once, or one for each
      finding in order.

      例 examples:
        paicha inspect log --venue BJ-R01 --inspector zhang.wei --item MG-014=pass \\
          --item FM-003=fail:"午间防火巡查缺两次记录" --deadline 2026-12-05
        paicha inspect log --venue BJ-R01 --finding "疏散通道堆物" --location "B1 东侧" \\
          --evidence photo.jpg --fixed-on-spot
      """
  )

  @Option(help: ArgumentHelp("场所 venue", valueName: "code"))
  var venue: VenueCode

  @Option(help: ArgumentHelp("检查日，默认今天 day, default: today", valueName: "day"))
  var on: Day?

  @Option(
    help: ArgumentHelp("类型 routine special joint reinspection enforcement self", valueName: "kind")
  )
  var kind: InspectionKind = .routine

  @Option(help: ArgumentHelp("检查人员，可重复 inspector, repeatable", valueName: "id"))
  var inspector: [String] = []

  @Option(help: ArgumentHelp("外部编号 outside reference", valueName: "ref"))
  var ref: InspectionReference?

  @Option(help: ArgumentHelp("行动 campaign", valueName: "name"))
  var campaign: String?

  @Option(help: ArgumentHelp("检查项结果，可重复 CODE=pass|fail[:note]|na", valueName: "item"))
  var item: [ItemResult] = []

  @Option(help: ArgumentHelp("检查项以外的隐患，可重复 a finding beside the items", valueName: "text"))
  var finding: [String] = []

  @Option(help: ArgumentHelp("级别 general or major", valueName: "level"))
  var level: [HazardLevel] = []

  @Option(help: ArgumentHelp("重大隐患的判定标准版本 edition of the criteria", valueName: "edition"))
  var criteria: String?

  @Option(help: ArgumentHelp("其中条款 clause in it", valueName: "clause"))
  var clause: String?

  @Option(help: ArgumentHelp("部位 where in the venue", valueName: "text"))
  var location: [String] = []

  @Option(help: ArgumentHelp("整改期限 deadline", valueName: "day"))
  var deadline: [Day] = []

  @Option(help: ArgumentHelp("证据文件，可重复 evidence file, repeatable", valueName: "file"))
  var evidence: [String] = []

  @Flag(help: "隐患已当场整改 the findings were fixed on the spot")
  var fixedOnSpot = false

  @OptionGroup var global: GlobalOptions

  private var criterion: Criterion? {
    criteria.flatMap { edition in clause.flatMap { Criterion(edition: edition, clause: $0) } }
  }

  private var findingCount: Int { item.count { $0.isFailed } + finding.count }

  func validate() throws {
    for (name, count) in [
      ("--level", level.count), ("--location", location.count), ("--deadline", deadline.count),
    ] where count > 1 && count != findingCount {
      throw ValidationError(
        "\(name): 写了 \(count) 次，隐患有 \(findingCount) 条, given \(count) times for \(findingCount) findings"
      )
    }
    guard (criteria == nil) == (clause == nil), criteria == nil || level.contains(.major) else {
      throw ValidationError("--criteria、--clause 与 --level major 同用, go with --level major")
    }
    guard criteria == nil || criterion != nil else {
      throw ValidationError("--criteria, --clause: 1-256 bytes, 不含控制字符 no control characters")
    }
    let details = level.count + location.count + deadline.count + evidence.count
    guard findingCount > 0 || (details == 0 && !fixedOnSpot) else {
      throw ValidationError("没有隐患可附说明：加 --finding 或 --item CODE=fail, no finding to describe")
    }
    for text in finding + location + inspector + [campaign ?? "-"]
    where text.isEmpty || text.utf8.count > 4_096 {
      throw ValidationError("文字应为 1 至 4096 字节, texts need 1 to 4096 bytes")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    let rules = try place.rules()
    let kept = try evidence.map { try place.evidence.keep($0) }
    let logged = try place.writing { book in
      try InspectionLogging(store: book, session: place.session, rules: rules)
        .log(draft(today: place.session.today, evidence: kept), majorsCite: true)
    }
    try place.console.print(LoggedReport.record(logged, checklist: rules.checklist))
    for words in LoggedReport.hints(logged, checklist: rules.checklist) { place.console.say(words) }
    for words in try CompositeReports.hints(logged, rules) { place.console.say(words) }
  }

  private func draft(today: Day, evidence: [Evidence]) -> InspectionDraft {
    var findings = item.filter(\.isFailed).map { result in
      FindingDraft(item: result.item, description: result.note ?? "")
    }
    findings += finding.map { FindingDraft(description: $0) }
    for position in findings.indices {
      findings[position].level = level.forFinding(position)
      if findings[position].level == .major { findings[position].criterion = criterion }
      findings[position].place = location.forFinding(position)
      findings[position].deadline = deadline.forFinding(position)
      findings[position].isFixedOnSpot = fixedOnSpot
      findings[position].evidence = evidence
    }
    return InspectionDraft(
      reference: ref,
      venue: venue,
      day: on ?? today,
      kind: kind,
      inspectors: inspector,
      campaign: campaign,
      passed: item.filter { $0.outcome == .pass }.map(\.item),
      notApplicable: item.filter { $0.outcome == .na }.map(\.item),
      findings: findings
    )
  }
}

extension Array {
  /// The only value for every finding, or the one at its place; nothing if none was given.
  fileprivate func forFinding(_ position: Int) -> Element? {
    count == 1 ? self[0] : (position < count ? self[position] : nil)
  }
}
