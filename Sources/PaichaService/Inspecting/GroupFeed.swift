import Dispatch
import PaichaIntake
import PaichaModel

/// Reads a surveyed table on its own thread and gives its inspections in batches, in file order.
final class GroupFeed {
  enum Delivery: Sendable {
    case batch([InspectionGroup], bytesRead: Int)
    case end
    case failure(any Error)
  }

  private let queue = BoundedQueue<Delivery>(capacity: 1)
  private let finished = DispatchGroup()

  init(_ survey: TableSurvey, mapping: Mapping?, checklist: Checklist, today: Day, batch: Int) {
    let queue = queue
    DispatchQueue.global().async(group: finished) {
      do {
        let groups = try GroupedRows(survey)
        let rows = InspectionRows(
          survey: survey,
          mapping: mapping,
          checklist: checklist,
          today: today
        )
        var batchGroups: [InspectionGroup] = []
        batchGroups.reserveCapacity(batch)
        while let group = try groups.next() {
          batchGroups.append(try rows.group(group))
          guard batchGroups.count == batch else { continue }
          guard queue.send(.batch(batchGroups, bytesRead: groups.bytesRead)) else { return }
          batchGroups.removeAll(keepingCapacity: true)
        }
        guard queue.send(.batch(batchGroups, bytesRead: groups.bytesRead)) else { return }
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

  /// The next batch, or nothing at the end.
  func next() throws -> (groups: [InspectionGroup], bytesRead: Int)? {
    switch queue.receive() {
    case .batch(let groups, let bytesRead): return (groups, bytesRead)
    case .end: return nil
    case .failure(let error): throw error
    }
  }
}
