import PaichaModel
import PaichaReports

/// A treatment plan as a table, one row a part.
enum PlanReports {
  static func report(_ plan: TreatmentPlan?) -> Report {
    Report(
      columns: [
        Column("part", Words(zh: "项目", en: "part")),
        Column("text", Words(zh: "内容", en: "text")),
      ],
      rows: plan.map { plan in
        PlanPart.allCases.map { [.coded($0.rawValue, shown: $0.words), .text(plan[$0])] }
      } ?? [],
      title: Words(zh: "治理方案", en: "Treatment plan")
    )
  }
}
