public import PaichaModel

/// What a book knows of adjusted zones.
public protocol BoundaryReading {
  /// Every change, by zone, day and venue; few in any book.
  func boundaryChanges() throws(StoreFault) -> [BoundaryChange]
  /// The day of the last adjustment that moved a venue.
  func lastMove(of venue: VenueCode) throws(StoreFault) -> Day?
}
