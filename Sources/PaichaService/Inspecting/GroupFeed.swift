import Dispatch
import PaichaIntake
import PaichaModel

/// Reads a surveyed table on its own thread and gives its inspections in batches, in file order.
///
/// It hands them over in portions, and is never more than a batch ahead: while one is committed, the
/// next is read, and no more.
final class GroupFeed {
  /// Inspections read one after the other.
  struct Portion: Sendable {
    private(set) var groups: [InspectionGroup] = []
    private(set) var rowCount = 0
    /// How far the table was read with them.
    var bytesRead = 0

    mutating func append(_ group: InspectionGroup) {
      groups.append(group)
      rowCount += group.rowCount
    }
  }

  enum Delivery: Sendable {
    case portion(Portion)
    case end
    case failure(any Error)
  }

  private let queue = BoundedQueue<Delivery>(capacity: GroupFeed.portionsABatch - 1)
  /// Rows a batch; the last inspection of one may take it a few rows beyond.
  private let batch: Int
  private var bytesRead = 0
  private var isAtEnd = false
  private let finished = DispatchGroup()

  init(_ survey: TableSurvey, mapping: Mapping?, checklist: Checklist, today: Day, batch: Int) {
    self.batch = batch
    let queue = queue
    let portion = max(1, batch / GroupFeed.portionsABatch)
    DispatchQueue.global().async(group: finished) {
      do {
        let groups = try GroupedRows(survey)
        let rows = InspectionRows(
          survey: survey,
          mapping: mapping,
          checklist: checklist,
          today: today
        )
        var read = Portion()
        while let group = try groups.next() {
          read.append(try rows.group(group))
          guard read.rowCount >= portion else { continue }
          read.bytesRead = groups.bytesRead
          guard queue.send(.portion(read)) else { return }
          read = Portion()
        }
        read.bytesRead = groups.bytesRead
        guard queue.send(.portion(read)) else { return }
        _ = queue.send(.end)
      } catch {
        _ = queue.send(.failure(error))
      }
    }
  }

  deinit {
    queue.abandon()
    finished.wait()
  }

  /// The portions of the next batch, or nothing at the end.
  func next() throws -> (portions: [Portion], bytesRead: Int)? {
    guard !isAtEnd else { return nil }
    var portions: [Portion] = []
    var rowCount = 0
    while rowCount < batch {
      switch queue.receive() {
      case .portion(let portion):
        portions.append(portion)
        rowCount += portion.rowCount
        bytesRead = portion.bytesRead
      case .end:
        isAtEnd = true
        return (portions, bytesRead)
      case .failure(let error): throw error
      }
    }
    return (portions, bytesRead)
  }

  private static let portionsABatch = 8
}
