/// Where a transfer stands (移送).
public enum TransferPhase: String, LifePhase {
  /// A criminal matter that waits for the head's decision.
  case drafted
  case approved
  case refused
  case sent
  case received
  /// 已反馈.
  case fedBack = "fed_back"
  case returned

  public var isFinal: Bool {
    switch self {
    case .refused, .fedBack, .returned: true
    case .drafted, .approved, .sent, .received: false
    }
  }

  public var words: Words {
    switch self {
    case .drafted: Words(zh: "待决定", en: "awaiting decision")
    case .approved: Words(zh: "已批准", en: "approved")
    case .refused: Words(zh: "不予移送", en: "refused")
    case .sent: Words(zh: "已移送", en: "sent")
    case .received: Words(zh: "已签收", en: "received")
    case .fedBack: Words(zh: "已反馈", en: "reported back")
    case .returned: Words(zh: "被退回", en: "returned")
    }
  }
}

/// What can be done with a transfer.
public enum TransferAct: String, LifeAct {
  case approve
  case refuse
  case send
  case receive
  case feedBack = "feed_back"
  case sendBack = "return"

  public var power: Power {
    switch self {
    case .approve, .refuse: .decideTransfer
    case .send, .receive, .feedBack, .sendBack: .handOver
    }
  }

  public var basis: String {
    switch self {
    case .approve, .refuse, .send: "国务院令第310号 art 5; 安全生产法(2021) art 69"
    case .receive, .feedBack, .sendBack: "安全生产法(2021) art 69"
    }
  }

  public var words: Words {
    switch self {
    case .approve: Words(zh: "批准移送", en: "approve the transfer")
    case .refuse: Words(zh: "不予移送", en: "refuse the transfer")
    case .send: Words(zh: "移送", en: "hand the matter over")
    case .receive: Words(zh: "登记签收", en: "record the receipt")
    case .feedBack: Words(zh: "登记反馈", en: "record the result")
    case .sendBack: Words(zh: "登记退回", en: "record the return")
    }
  }
}

extension Transfer {
  /// The life of a transfer as a table.
  public static let lifeCycle = TransitionTable<TransferAct, TransferPhase>(
    initial: [.drafted, .sent],
    [
      Transition(.approve, from: [.drafted], to: [.approved]),
      Transition(.refuse, from: [.drafted], to: [.refused]),
      Transition(.send, from: [.approved], to: [.sent]),
      Transition(.receive, from: [.sent], to: [.received]),
      Transition(.feedBack, from: [.sent, .received], to: [.fedBack]),
      Transition(.sendBack, from: [.sent, .received], to: [.returned]),
    ]
  )
}
