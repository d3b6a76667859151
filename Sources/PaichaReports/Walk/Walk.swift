public import PaichaModel

/// A guided walk through a checklist (逐项检查): items, answers and a cursor, moved by keys alone.
public struct Walk: Hashable, Sendable {
  /// A place to come back to from help and from the question before leaving.
  public enum Place: Hashable, Sendable {
    case item
    case summary
  }

  /// What the walk is waiting for.
  public enum Stage: Hashable, Sendable {
    case item
    /// The level of the item just failed.
    case level
    /// The note of the item just failed.
    case note(HazardLevel)
    case summary
    case help(from: Place)
    case quitting(from: Place)
  }

  public let start: WalkStart
  public let venueName: String
  public let items: [WalkItemView]
  /// One a item, in their order.
  public internal(set) var answers: [WalkAnswer]
  public internal(set) var cursor = 0
  public internal(set) var stage: Stage

  /// A new walk; one without items starts at its summary.
  public init(_ start: WalkStart, venueName: String, items: [WalkItemView]) {
    self.start = start
    self.venueName = venueName
    self.items = items
    answers = Array(repeating: .unanswered, count: items.count)
    stage = items.isEmpty ? .summary : .item
  }

  /// The walk of a draft, at its first open item; refused if the checklist is not the draft's.
  public init(
    resuming draft: WalkDraft,
    venueName: String,
    checklist: String,
    items: [WalkItemView]
  ) throws(WalkFault) {
    guard draft.start.checklist == checklist else {
      throw .otherChecklist(draft.start.checklist, checklist)
    }
    self.init(draft.start, venueName: venueName, items: items)
    for (code, answer) in draft.answers {
      guard let position = items.firstIndex(where: { $0.code == code }) else {
        throw .unknownItem(code)
      }
      answers[position] = answer
    }
    goToFirstOpen()
  }

  /// The item under the cursor, if there are any.
  public var item: WalkItemView? { cursor < items.count ? items[cursor] : nil }

  public var answered: Int { answers.count { $0 != .unanswered } }

  /// What has to be kept to go on later.
  public var draft: WalkDraft {
    let given = zip(items, answers).filter { $0.1 != .unanswered }
    return WalkDraft(start: start, answers: given.map { ($0.0.code, $0.1) })
  }

  /// The inspection to log; open items are not part of it.
  public var inspection: InspectionDraft {
    var draft = InspectionDraft(
      venue: start.venue,
      day: start.day,
      kind: start.kind,
      inspectors: start.inspectors,
      checklist: start.checklist
    )
    for (item, answer) in zip(items, answers) {
      switch answer {
      case .unanswered: continue
      case .pass: draft.passed.append(item.code)
      case .notApplicable: draft.notApplicable.append(item.code)
      case .fail(let level, let note):
        // The level that the rules give by themselves is left to them.
        let given = level == item.defaultLevel ? nil : level
        draft.findings.append(FindingDraft(item: item.code, level: given, description: note))
      }
    }
    return draft
  }

  /// To the first open item, or to the summary if all have an answer.
  mutating func goToFirstOpen() {
    guard let open = answers.firstIndex(of: .unanswered) else {
      stage = .summary
      cursor = max(0, items.count - 1)
      return
    }
    cursor = open
    stage = .item
  }
}
