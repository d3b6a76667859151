/// Sorts any number of fixed-size elements in bounded memory, by sorted runs in a temporary file.
///
/// Cost: one comparison sort of each run, then one merge of all runs.
final class ExternalSorter<Element: Comparable & BitwiseCopyable> {
  private let capacity: Int
  private let folder: String
  private var held: [Element] = []
  private var spill: TemporaryFile?
  private var runs: [Int] = []

  init(memoryBytes: Int, folder: String) {
    capacity = max(2, memoryBytes / MemoryLayout<Element>.stride)
    self.folder = folder
  }

  /// Adds an element.
  func push(_ element: Element) throws(IntakeFault) {
    if held.count == capacity { try writeRun() }
    held.append(element)
  }

  /// Ends the input and starts the output.
  func sorted() throws(IntakeFault) -> SortedElements<Element> {
    guard let spill else {
      held.sort()
      return SortedElements(held)
    }
    if !held.isEmpty { try writeRun() }
    held = []
    return try SortedElements(spill, runs: runs, bufferCount: max(2, capacity / runs.count))
  }

  private func writeRun() throws(IntakeFault) {
    held.sort()
    let file: TemporaryFile
    if let spill { file = spill } else { file = try TemporaryFile(in: folder) }
    spill = file
    try held.withUnsafeBufferPointer { elements throws(IntakeFault) in
      try file.append(UnsafeRawBufferPointer(elements))
    }
    runs.append(held.count)
    held.removeAll(keepingCapacity: true)
  }
}
