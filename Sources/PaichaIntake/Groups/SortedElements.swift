/// The output of a sorter: elements in ascending order, merged from its runs.
final class SortedElements<Element: Comparable & BitwiseCopyable> {
  private var runs: [SortedRun<Element>]
  /// The runs that still have elements, as a heap with the smallest head first.
  private var heap: [Int] = []

  /// The elements of a sorter that fitted in memory.
  init(_ elements: [Element]) {
    runs = [SortedRun(elements)]
    heap = elements.isEmpty ? [] : [0]
  }

  /// The elements of runs that follow each other in a file.
  init(_ file: TemporaryFile, runs counts: [Int], bufferCount: Int) throws(IntakeFault) {
    runs = []
    var offset = 0
    for count in counts {
      let bytes = count * MemoryLayout<Element>.stride
      runs.append(
        SortedRun(file, bytes: offset..<(offset + bytes), bufferCount: min(bufferCount, 8192))
      )
      offset += bytes
    }
    for index in runs.indices where try runs[index].fill() {
      heap.append(index)
    }
    for position in heap.indices.reversed() { sink(position) }
  }

  /// The next element, or nothing at the end.
  func next() throws(IntakeFault) -> Element? {
    guard let run = heap.first else { return nil }
    let element = runs[run].head
    if try !runs[run].advance() {
      let last = heap.removeLast()
      if heap.isEmpty { return element }
      heap[0] = last
    }
    sink(0)
    return element
  }

  private func sink(_ start: Int) {
    var position = start
    while true {
      var smallest = position
      for child in [2 * position + 1, 2 * position + 2] where child < heap.count {
        if runs[heap[child]].head < runs[heap[smallest]].head { smallest = child }
      }
      guard smallest != position else { return }
      heap.swapAt(position, smallest)
      position = smallest
    }
  }
}

/// One sorted run, read a buffer at a time.
struct SortedRun<Element: Comparable & BitwiseCopyable> {
  private let file: TemporaryFile?
  private var rest: Range<Int>
  private let bufferCount: Int
  private var buffer: [Element]
  private var index = 0

  init(_ elements: [Element]) {
    file = nil
    rest = 0..<0
    bufferCount = 0
    buffer = elements
  }

  init(_ file: TemporaryFile, bytes: Range<Int>, bufferCount: Int) {
    self.file = file
    rest = bytes
    self.bufferCount = bufferCount
    buffer = []
  }

  var head: Element { buffer[index] }

  /// Moves to the next element and tells whether there is one.
  mutating func advance() throws(IntakeFault) -> Bool {
    index += 1
    if index < buffer.count { return true }
    return try fill()
  }

  /// Reads the next buffer and tells whether there was anything to read.
  mutating func fill() throws(IntakeFault) -> Bool {
    guard let file, !rest.isEmpty else { return false }
    let stride = MemoryLayout<Element>.stride
    let bytes = min(bufferCount * stride, rest.count)
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes, alignment: 16)
    defer { memory.deallocate() }
    let count = try file.read(into: memory, at: rest.lowerBound)
    buffer = Array(UnsafeRawBufferPointer(rebasing: memory[..<count]).bindMemory(to: Element.self))
    index = 0
    rest = (rest.lowerBound + bytes)..<rest.upperBound
    return !buffer.isEmpty
  }
}
