import GRDB
import PaichaModel

/// What another system knew of a hazard that was taken over.
extension Projector {
  /// A closed hazard keeps its state and gets the days alone.
  func write(_ takeOver: HazardTakeOver, of key: Int) throws {
    let reported = takeOver.reported
    try execute(
      """
      UPDATE hazard SET
        state = CASE WHEN state = 'registered' THEN ? ELSE state END,
        ordered_on = ?, rectified_on = ?, rectified_by = ?
      WHERE key = ?
      """,
      [
        reported.phase.rawValue, reported.orderedOn?.number, reported.rectifiedOn?.number,
        reported.rectifiedOn == nil ? nil : takeOver.actor.text, key,
      ]
    )
  }
}
