import PaichaModel
import PaichaStore

extension HazardScreen {
  /// What people should know beside the values: numbers not checked, days that may still move.
  var notes: [Words] {
    let clocks = view.clocks.map(\.clock) + [gradeBy].compactMap { $0 }
    return [
      candidate, uncited,
      UnverifiedParameters.note(clocks.compactMap(\.rule) + ownParameters, in: rulebook),
      ProvisionalNote.words(for: clocks.map(\.due) + [judgedDue].compactMap { $0 }),
    ]
    .compactMap { $0 }
  }

  private var candidate: Words? {
    view.isOpenCandidate ? CandidateNote.words(view.hazard.id) : nil
  }

  private var uncited: Words? {
    guard view.hazard.level == .major, view.hazard.grade.criterion == nil else { return nil }
    return Words(
      zh: "重大隐患未引用判定条款，级别为来源所报",
      en: "this major hazard cites no clause: the level is as reported"
    )
  }

  /// The parameters behind a prefilled deadline and behind the look for earlier hazards.
  private var ownParameters: [String] {
    var keys: [ParameterKey] = earlier.isEmpty ? [] : [.recurrenceWindow]
    if view.hazard.judgedDeadline.setBy != .given {
      keys.append(
        view.finding.level == .major ? .defaultDeadlineMajor : .defaultDeadlineGeneral
      )
    }
    return keys.map(\.rawValue)
  }

  private var judgedDue: DueDay? {
    guard case .prefilled(let due) = view.hazard.judgedDeadline else { return nil }
    return due
  }
}

/// What to do about a candidate for major.
enum CandidateNote {
  static func words(_ id: HazardID) -> Words {
    Words(
      zh: "\(id)：候选重大，须由主管部门认定："
        + "paicha hazard regrade \(id) --to major --note …",
      en: "\(id): candidate for major, the authority has to determine: "
        + "paicha hazard regrade \(id) --to major --note …"
    )
  }
}
