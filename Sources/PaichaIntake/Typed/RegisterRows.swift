public import PaichaModel

/// Rows of the register files as actors, zones and venues.
public enum RegisterRows {
  public static func actor(
    _ row: SourceRow,
    _ columns: ColumnNames
  ) throws(RowProblem) -> Actor {
    let values = RowValues<ActorField>(row: row, columns: columns)
    let name = try values.requiredNote(.name)
    _ = try values.required(.role)
    guard let role = try values.choice(.role, Role.self) else {
      throw values.problem(.role, .missingValue, RowCode.missingValue.summary)
    }
    return Actor(
      id: try values.requiredCode(.id, ActorID.self),
      name: name,
      role: role,
      department: try values.note(.department),
      zone: try values.code(.zone, ZoneCode.self)
    )
  }

  public static func zone(_ row: SourceRow, _ columns: ColumnNames) throws(RowProblem) -> Zone {
    let values = RowValues<ZoneField>(row: row, columns: columns)
    return Zone(
      code: try values.requiredCode(.code, ZoneCode.self),
      name: try values.requiredNote(.name),
      province: try values.note(.province),
      region: try values.choice(.region, Region.self),
      reportingUnit: try values.note(.reportingUnit),
      upgradedOn: try values.day(.upgradedOn),
      status: try values.choice(.status, Zone.Status.self) ?? .active,
      rankedFrom: try values.number(.rankedFrom),
      note: try values.note(.note)
    )
  }

  public static func venue(_ row: SourceRow, _ columns: ColumnNames) throws(RowProblem) -> Venue {
    let values = RowValues<VenueField>(row: row, columns: columns)
    _ = try values.required(.kind)
    let openedOn = try values.day(.openedOn)
    let closedOn = try values.day(.closedOn)
    if let openedOn, let closedOn, closedOn < openedOn {
      throw values.problem(
        .closedOn,
        .dayTooEarly,
        Words(zh: "停业日早于开业日 \(openedOn)", en: "closed before it opened, \(openedOn)")
      )
    }
    let creditCode = try values.note(.enterpriseUSCC)
    let enterpriseName = try values.note(.enterpriseName)
    let hasEnterprise = creditCode != nil || enterpriseName != nil
    return Venue(
      code: try values.requiredCode(.code, VenueCode.self),
      name: try values.requiredNote(.name),
      kind: try values.choice(.kind, VenueKind.self) ?? .other,
      zone: try values.code(.zone, ZoneCode.self),
      park: try values.note(.park),
      enterprise: hasEnterprise ? Enterprise(creditCode: creditCode, name: enterpriseName) : nil,
      address: try values.note(.address),
      location: try values.location(.lat, .lon),
      size: VenueSize(
        floorAreaSquareMetres: try values.number(.floorAreaM2),
        capacityPersons: try values.number(.capacity),
        staffPersons: try values.number(.staff)
      ),
      isCrowdedPlace: try values.flag(.crowdedPlace),
      openedOn: openedOn,
      closedOn: closedOn
    )
  }
}
