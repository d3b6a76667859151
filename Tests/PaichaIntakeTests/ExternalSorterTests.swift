import Foundation
import Testing

@testable import PaichaIntake

@Suite struct ExternalSorterTests {
  @Test(arguments: [0, 1, 2, 7, 8, 9, 63, 1000])
  func `Elements come out sorted whether or not they fit in memory`(count: Int) throws {
    for memory in [64, 80, 1 << 20] {
      var random = SeededGenerator(seed: UInt64(count))
      let input = (0..<count).map { _ in UInt64.random(in: 0..<200, using: &random) }
      let sorter = ExternalSorter<UInt64>(memoryBytes: memory, folder: NSTemporaryDirectory())
      for element in input { try sorter.push(element) }
      let sorted = try sorter.sorted()
      var output: [UInt64] = []
      while let element = try sorted.next() { output.append(element) }
      #expect(output == input.sorted(), "memory \(memory)")
      #expect(try sorted.next() == nil)
    }
  }
}
