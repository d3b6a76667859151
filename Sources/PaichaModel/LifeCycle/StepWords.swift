/// The sentences that refusals of every life cycle share.
enum StepWords {
  /// The act does not fit the present phase: says the phase, the basis and what is possible.
  static func notNow<Act: LifeAct, Phase: LifePhase>(
    _ id: String,
    _ act: Act,
    _ phase: Phase,
    _ possible: [Act]
  ) -> Words {
    let zh = possible.map(\.words.zh).joined(separator: "、")
    let en = possible.map(\.words.en).joined(separator: ", ")
    return Words(
      zh: "\(id) 现为“\(phase.words.zh)”，不能\(act.words.zh)（依据：\(act.basis)）；"
        + (possible.isEmpty ? "此后不再有步骤" : "现在可以：\(zh)"),
      en: "\(id) is “\(phase.words.en)”: cannot \(act.words.en) now (basis: \(act.basis)); "
        + (possible.isEmpty ? "nothing can follow" : "possible: \(en)")
    )
  }

  static func role(_ id: String, _ actor: Actor, _ power: Power) -> Words {
    Words(
      zh: "\(id)：\(actor.id)（\(actor.role.rawValue)）无权\(power.words.zh)",
      en: "\(id): \(actor.id) (\(actor.role.rawValue)) may not \(power.words.en)"
    )
  }

  static func future(_ id: String, _ day: Day, _ today: Day) -> Words {
    Words(zh: "\(id)：\(day) 晚于今天 \(today)", en: "\(id): \(day) is after today, \(today)")
  }

  static func tooEarly(_ id: String, _ day: Day, _ earliest: Day) -> Words {
    Words(
      zh: "\(id)：\(day) 早于上一步骤的日期 \(earliest)",
      en: "\(id): \(day) is before the step it follows, \(earliest)"
    )
  }
}
