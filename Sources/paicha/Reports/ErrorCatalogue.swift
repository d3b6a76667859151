import PaichaIntake
import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Every error the program can end with: code, exit status, meaning.
///
/// A new set of codes is added to `sets`; a new code of a known set needs nothing.
enum ErrorCatalogue {
  static let sets: [any ErrorCode.Type] = [
    CommandLineFault.Code.self, TerminalFault.Code.self, WalkFault.Code.self,
    RowCode.self, IntakeCode.self, PlanFileFault.Code.self, CalendarFileFault.Code.self,
    RulebookFault.Code.self, InspectionRefusal.Code.self, HazardRefusal.Code.self,
    TreatmentPlanRefusal.Code.self, SupervisionRefusal.Code.self, TransferRefusal.Code.self,
    PlanRefusal.Code.self, DrillRefusal.Code.self, TrainingRefusal.Code.self,
    CreditRefusal.Code.self, PersonRefusal.Code.self, PersonIdentityProblem.Code.self,
    VaultFault.Code.self, AccidentRefusal.Code.self, AdjustmentRefusal.Code.self,
    StatementRefusal.Code.self,
    CalendarFault.Code.self, PaperFault.Code.self, StatisticsFault.Code.self,
    ServiceFault.Code.self, BundleFault.Code.self, BackupFault.Code.self,
    StoreFault.Code.self, JournalFault.Code.self,
  ]

  /// Sorted by code.
  static var report: Report {
    Report(
      columns: [
        Column("code", Words(zh: "错误码", en: "code")),
        Column("exit", Words(zh: "退出码", en: "exit"), .trailing),
        Column("summary_zh", Words(zh: "含义", en: "meaning")),
        Column("summary_en", Words(zh: "含义(英)", en: "in English"), presence: .never),
      ],
      rows: sets.flatMap { rows(of: $0) }
        .sorted { $0.code < $1.code }
        .map { row in
          [
            .text(row.code), .integer(row.exit), .coded(row.summary.zh, shown: row.summary),
            .text(row.summary.en),
          ]
        },
      title: Words(zh: "错误码一览", en: "All error codes"),
      notes: [
        Words(
          zh: "退出码：0 完成，1 规则不允许或没有，64 用法，65 输入数据，69 文件不可用，70 内部，75 稍后再试",
          en: "exit: 0 done, 1 refused or not found, 64 usage, 65 bad input, 69 file unavailable, "
            + "70 internal, 75 try again"
        )
      ]
    )
  }

  private static func rows<Code: ErrorCode>(
    of set: Code.Type
  ) -> [(code: String, exit: Int, summary: Words)] {
    set.allCases.map { ($0.rawValue, Int($0.exit.rawValue), $0.summary) }
  }
}
