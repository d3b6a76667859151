import PaichaModel

/// What another system knew of a hazard, as a body.
extension BodyFields {
  mutating func put(_ takeOver: HazardTakeOver) {
    put(takeOver.clocks)
    put("note", takeOver.reported.note)
    put("order_number", takeOver.reported.orderNumber)
    put("ordered_on", takeOver.reported.orderedOn)
    put("rectified_on", takeOver.reported.rectifiedOn)
  }

  mutating func takeOver(by actor: ActorID) throws(BodyProblem) -> HazardTakeOver {
    HazardTakeOver(
      ReportedHistory(
        orderedOn: try optionalDay("ordered_on"),
        orderNumber: try optionalText("order_number"),
        rectifiedOn: try optionalDay("rectified_on"),
        note: try optionalText("note")
      ),
      by: actor,
      clocks: try clocks()
    )
  }
}
