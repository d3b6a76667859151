import Foundation
import FuzzBodies
import Testing

/// Every input that the fuzzers keep, through the same bodies: what was found once stays fixed.
struct ReplayTests {
  private static let corpus = URL(filePath: #filePath)
    .resolvingSymlinksInPath()
    .deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "Fuzz/Corpus")

  private static func inputs(of target: FuzzTarget) throws -> [URL] {
    let folder = corpus.appending(path: target.rawValue)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return names.map { folder.appending(path: $0) }
  }

  @Test(arguments: FuzzTarget.allCases)
  func `Every input of the corpus holds what must hold of any`(target: FuzzTarget) throws {
    let inputs = try Self.inputs(of: target)
    #expect(inputs.count > 10)
    for input in inputs {
      do {
        try target.run([UInt8](try Data(contentsOf: input)))
      } catch {
        Issue.record("\(target.rawValue)/\(input.lastPathComponent): \(error)")
      }
    }
  }

  @Test(arguments: FuzzTarget.allCases)
  func `An empty input is fine, and one of a single byte`(target: FuzzTarget) throws {
    try target.run([])
    for choice in UInt8.min...UInt8.max { try target.run([choice]) }
  }

  @Test func `The corpus is small`() throws {
    let sizes = try FuzzTarget.allCases.flatMap { target in
      try Self.inputs(of: target).map { try Data(contentsOf: $0).count }
    }
    #expect(sizes.allSatisfy { $0 <= 4_096 })
    #expect(sizes.reduce(0, +) < 200_000)
  }
}
