public import PaichaModel

/// The plans that are owed and not in force.
public struct MissingPlans: Sendable {
  public internal(set) var rows: [MissingPlan] = []
  /// The thresholds of medium size by which rows are owed.
  public private(set) var sizeParameters: Set<ParameterKey> = []
  /// Venues that may owe more: the register does not tell their staff, on which a duty depends.
  public internal(set) var venuesOfUnknownSize = 0

  /// One row a kind of plan, under the first duty that asks for it.
  mutating func add(
    _ duties: [EmergencyDuty],
    _ inForce: Set<PlanKind>,
    _ holder: OwingHolder,
    size: ParameterKey?
  ) {
    var told = inForce
    for duty in duties {
      guard let kind = duty.plan, told.insert(kind).inserted else { continue }
      rows.append(MissingPlan(holder: holder, kind: kind, duty: duty))
      if let size, duty.dependsOnSize { sizeParameters.insert(size) }
    }
  }
}

/// One plan that a holder owes and has not in force.
public struct MissingPlan: Hashable, Sendable {
  public let holder: OwingHolder
  public let kind: PlanKind
  public let duty: EmergencyDuty

  /// Zone bodies before the venues of their zone.
  var order: [String] {
    let isVenue = holder.holder.venue != nil ? "1" : "0"
    return [holder.zone?.text ?? "", isVenue, holder.code, kind.rawValue]
  }
}
