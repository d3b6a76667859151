import PaichaModel

/// The state of a hazard as words and days.
struct HazardColumnsView {
  let state: String
  let closedOn: Day?

  var isOpen: Bool { closedOn == nil }

  init(_ hazard: Hazard) {
    switch hazard.state {
    case .registered: (state, closedOn) = ("registered", nil)
    case .rectified: (state, closedOn) = ("rectified", nil)
    case .returned: (state, closedOn) = ("returned", nil)
    case .closed(let closure): (state, closedOn) = ("closed", closure.day)
    }
  }
}

/// One step of a hazard's life in words.
struct StepView {
  let code: String
  let words: Words
  let day: Day
  let note: String?

  init(_ event: HazardEvent) {
    switch event {
    case .rectified(let rectification):
      code = "rectified"
      words = Words(zh: "登记整改", en: "rectified")
      day = rectification.day
      note = rectification.note
    case .reviewed(let review):
      day = review.day
      note = review.note
      switch review.verdict {
      case .passed:
        code = "review_passed"
        words = Words(zh: "复查合格，销号", en: "review passed, closed")
      case .returned:
        code = "review_returned"
        words = Words(zh: "复查不合格，退回", en: "sent back by review")
      }
    }
  }
}
