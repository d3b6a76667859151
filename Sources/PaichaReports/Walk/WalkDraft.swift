public import PaichaModel

/// A walk put aside: what was settled, and the answers given so far.
public struct WalkDraft: Sendable {
  public let start: WalkStart
  /// In the order of the checklist; open items are left out.
  public let answers: [(item: ItemCode, answer: WalkAnswer)]

  public init(start: WalkStart, answers: [(item: ItemCode, answer: WalkAnswer)]) {
    self.start = start
    self.answers = answers
  }
}
