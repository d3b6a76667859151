public import PaichaModel
public import PaichaStore

/// Units that meet a condition under which closure may be proposed (提请关闭触发清单).
///
/// 安全生产法(2021) art 113(1): so many penalties in a window that ends today, while a major hazard
/// is outstanding. The list only shows who meets it; it decides nothing.
public struct ClosureTriggers {
  let store: any BookReading
  let rules: RuleSet
  let today: Day

  public init(store: any BookReading, rules: RuleSet, today: Day) {
    self.store = store
    self.rules = rules
    self.today = today
  }

  /// One trigger a unit and rule, by unit; a zone keeps units penalised there.
  ///
  /// The law counts by unit, so penalties in other zones count towards it all the same. Reads the
  /// penalties of the longest window, and the open major hazards of units that have enough.
  public func list(zone: ZoneCode?) throws -> [ClosureTrigger] {
    if let zone, try store.zone(zone) == nil { throw ServiceFault.noSuchZone(zone.text) }
    let rulebook = rules.rulebook
    let startDayCounts = try rulebook.integer(.startDayCounted) != 0
    let calendar = try rules.adding(calendarOf: store).calendar
    let conditions = try ClosureRule.Code.allCases.map { code in
      let rule = try ClosureRule(code, of: rulebook)
      let window = ClosureWindow(
        rule.window,
        today: today,
        calendar: calendar,
        startDayCounts: startDayCounts
      )
      return (rule: rule, window: window)
    }
    let since = conditions.map(\.window.earliestDay).min() ?? today
    let penalties = try store.penalties(since: since, through: today, zone: nil)
    var triggers: [ClosureTrigger] = []
    for penalties in penalties.split(whereUnitChanges: \.unit) {
      let met = conditions.compactMap { condition in
        let counted = penalties.filter { condition.window.contains($0.decidedOn) }
        return counted.count >= condition.rule.penalties ? (condition.rule, counted) : nil
      }
      guard let unit = penalties.first?.unit, !met.isEmpty else { continue }
      let majors = try store.openMajors(ofUnit: unit)
      guard !majors.isEmpty else { continue }
      for (rule, counted) in met where zone == nil || counted.contains(where: { $0.zone == zone }) {
        triggers.append(
          ClosureTrigger(rule: rule, unit: unit, penalties: counted, openMajors: majors)
        )
      }
    }
    return triggers
  }
}

/// A unit that meets a closure rule, with the records that count.
public struct ClosureTrigger: Hashable, Sendable {
  public let rule: ClosureRule
  /// Its credit code, or the venue where none is known.
  public let unit: String
  /// By day, never empty.
  public let penalties: [PenaltyRow]
  /// Never empty.
  public let openMajors: [HazardID]
}

extension Array {
  /// The runs of neighbours with the same value.
  fileprivate func split(whereUnitChanges unit: (Element) -> String) -> [ArraySlice<Element>] {
    var runs: [ArraySlice<Element>] = []
    var start = startIndex
    for position in indices where position > start && unit(self[position]) != unit(self[start]) {
      runs.append(self[start..<position])
      start = position
    }
    return isEmpty ? [] : runs + [self[start...]]
  }
}
