import PaichaModel
import PaichaReports
import PaichaStore

/// One emergency plan on one screen: the version in force, papers, clocks, steps, what may follow.
struct PlanScreen {
  let view: PlanView
  let today: Day
  let clocks: ClockCells

  private var plan: EmergencyPlan { view.plan }

  var record: Record {
    Record(
      fields: fields,
      sections: [
        .init("materials", materials),
        .init(
          "clocks",
          ClockTable(rows: view.clocks, today: today, cells: clocks).report,
          hidesEmpty: true
        ),
        .init("steps", PlanStepReport.report(view)),
        .init("next", PlanNext.report(plan), hidesEmpty: true),
      ],
      notes: clocks.notes(view.clocks.map(\.clock))
    )
  }

  private var fields: [Record.Field] {
    let (opening, version) = (plan.opening, plan.inForce)
    var reference: String?
    if case .takenOver(let reported) = opening.manner { reference = reported.reference }
    return [.init(Column("id", Words(zh: "预案号", en: "id")), Cell(plan.id))]
      + HolderCells.fields(opening.holder, zone: opening.zone, name: view.venue?.name) + [
        .init(Column("kind", Words(zh: "类别", en: "kind")), PlanCells.kind(opening.kind)),
        .init(Column("name", Words(zh: "预案名称", en: "name")), .text(opening.name)),
        .init(Column("reference", Words(zh: "原系统编号", en: "reference")), Cell(reference)),
        .init(Column("state", Words(zh: "状态", en: "state")), PlanCells.state(plan.phase)),
        .init(Column("version", Words(zh: "版本", en: "version")), .integer(plan.version)),
        .init(
          Column("valid_version", Words(zh: "现行版本", en: "version in force")),
          Cell(version?.version)
        ),
        .init(Column("number", Words(zh: "预案编号", en: "number")), Cell(version?.number)),
        .init(Column("signer", Words(zh: "签署人", en: "signed by")), Cell(version?.signer)),
        .init(
          Column("published_on", Words(zh: "公布日", en: "published on")),
          Cell(version?.publishedOn)
        ),
        .init(
          Column("filing", Words(zh: "备案", en: "filing")),
          version == nil ? .missing : PlanCells.filing(version?.filing, today: today)
        ),
        .init(
          Column("filed_on", Words(zh: "备案日", en: "filed on")),
          Cell(PlanCells.filedOn(version?.filing))
        ),
        .init(
          Column("answer_by", Words(zh: "答复期限", en: "answer by")),
          PlanCells.answerBy(version?.filing)
        ),
        .init(
          Column("evaluated_on", Words(zh: "评估日", en: "evaluated on")),
          Cell(version?.evaluatedOn)
        ),
        .init(Column("cause", Words(zh: "修订情形", en: "cause")), PlanCells.cause(plan.cause)),
      ]
  }

  private var materials: Report {
    Report(
      columns: [
        Column("material", Words(zh: "材料", en: "paper")),
        Column("attached", Words(zh: "已有", en: "there")),
        Column("file", Words(zh: "文件", en: "file")),
        Column("sha256", Words(zh: "SHA-256", en: "SHA-256"), presence: .ifRoom),
      ],
      rows: PlanMaterial.allCases.map { material in
        let file = plan.materials[material]
        return [
          PlanCells.material(material), .flag(file != nil), Cell(file??.name),
          Cell(file??.hash.hex),
        ]
      },
      title: Words(zh: "在办版本的材料", en: "Papers of the version in hand")
    )
  }
}
