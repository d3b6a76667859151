import PaichaModel
import PaichaReports
import PaichaStore

/// What may follow for a transfer, as commands to type.
enum TransferNext {
  static func report(_ transfer: Transfer) -> Report {
    Report(
      columns: [
        Column("act", Words(zh: "可以", en: "possible")),
        Column("roles", Words(zh: "角色", en: "by"), presence: .never),
        Column("command", Words(zh: "命令", en: "command")),
      ],
      rows: Transfer.lifeCycle.possible(in: transfer.phase).map { act in
        [
          .coded(act.rawValue, shown: act.words),
          .list(Role.allCases.filter { $0.may(act.power) }.map { .text($0.rawValue) }),
          .text(command(act, transfer.id)),
        ]
      },
      title: Words(zh: "下一步", en: "What may follow")
    )
  }

  /// The one step that usually comes next; after the last, back to the hazard.
  static func hint(after transfer: Transfer) -> Words? {
    let act = Transfer.lifeCycle.possible(in: transfer.phase).first
    let command =
      act.map { self.command($0, transfer.id) }
      ?? "paicha hazard show \(transfer.opening.hazard)"
    return Words(zh: "下一步：\(command)", en: "next: \(command)")
  }

  private static func command(_ act: TransferAct, _ id: TransferID) -> String {
    switch act {
    case .approve: "paicha transfer approve \(id)"
    case .refuse: "paicha transfer refuse \(id) --note REASON"
    case .send: "paicha transfer send \(id) --document NUMBER"
    case .receive: "paicha transfer receive \(id)"
    case .feedBack: "paicha transfer result \(id) --result TEXT --document NUMBER"
    case .sendBack: "paicha transfer return \(id) --note REASON"
    }
  }
}
