import Foundation
import PaichaJournal
import PaichaModel
import PaichaService
import Testing

/// Checking a bundle that was made, then damaged.
@Suite struct BundleCheckingTests {
  private let frozen: FrozenBook
  private let made: EvaluationFreezing.Frozen
  private let layout = BundleLayout(year: 2025)

  init() throws {
    frozen = try FrozenBook()
    made = try frozen.freeze()
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(frozen.bundle)/\(name)")))
  }

  private func write(_ bytes: [UInt8], as name: String) throws {
    try Data(bytes).write(to: URL(filePath: "\(frozen.bundle)/\(name)"))
  }

  /// What a check ends with: the fault it threw, or the first check that does not hold.
  private func fault(isPinned: Bool = true) throws -> BundleFault? {
    do {
      return try frozen.check(isPinned: isPinned).fault
    } catch let fault as BundleFault {
      return fault
    }
  }

  @Test func `A bundle as it was made holds in every point, with either key`() throws {
    for isPinned in [true, false] {
      let report = try frozen.check(isPinned: isPinned)
      #expect(report.checks.allSatisfy { $0.holds })
      #expect(Set(report.checks.map(\.kind)) == Set(BundleCheck.Kind.allCases))
      #expect(report.isPinned == isPinned && report.strangers == [])
      #expect(report.key == made.key && report.freeze == made.freeze)
    }
  }

  @Test func `It holds without the book and in another place`() throws {
    let elsewhere = try TemporaryFolder()
    let path = elsewhere.path("moved")
    try FileManager.default.moveItem(atPath: frozen.bundle, toPath: path)
    #expect(try frozen.check(path).fault == nil)
  }

  @Test func `A bundle of another key is refused where the key is pinned`() throws {
    let other = try SigningKey(name: "paicha/K7QX", seed: [UInt8](repeating: 9, count: 32))
    let report = try BundleChecking(
      folder: BundleFolder(frozen.bundle),
      pinned: other.verifier,
      render: FrozenBook.render
    )
    .run()
    #expect(report.fault?.code == .signature)
    #expect(report.checks.filter { $0.kind == .inclusion }.map(\.outcome) == [.notReached])
    try write(Array((other.verifier.text + "\n").utf8), as: BundleLayout.key)
    #expect(try fault()?.code == .otherKey)
    #expect(try fault(isPinned: false)?.code == .signature)
  }

  @Test(arguments: BundleLayout(year: 2025).all)
  func `A flipped byte of any file is found`(name: String) throws {
    let whole = try bytes(name)
    let middle = stride(from: 1, to: whole.count, by: max(1, whole.count / 5))
    for position in [0, whole.count - 1] + middle {
      var changed = whole
      changed[position] ^= ([1, 2, 0x20, 0x80] as [UInt8])[position % 4]
      try write(changed, as: name)
      let fault = try fault()
      #expect([.refused, .badInput].contains(fault?.code.exit), "byte \(position) of \(name)")
    }
  }

  @Test(arguments: BundleLayout(year: 2025).all)
  func `A file cut short, empty, missing, linked or no file at all is found`(name: String) throws {
    let whole = try bytes(name)
    let path = "\(frozen.bundle)/\(name)"
    let files = FileManager.default
    for count in [0, whole.count / 2, whole.count - 1] {
      try write(Array(whole.prefix(count)), as: name)
      #expect(try fault() != nil, "\(count) bytes of \(name)")
    }
    try write(whole + whole, as: name)
    #expect(try fault() != nil)
    try files.removeItem(atPath: path)
    #expect(try fault()?.code == .unreadable)
    let target = try frozen.book.folder.write(String(decoding: whole, as: UTF8.self), as: "target")
    try files.createSymbolicLink(atPath: path, withDestinationPath: target)
    #expect(try fault()?.code == .unreadable)
    try files.removeItem(atPath: path)
    try files.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(try fault()?.code == .unreadable)
    try files.removeItem(atPath: path)
    #expect(mkfifo(path, 0o644) == 0)
    #expect(try fault()?.code == .unreadable)
  }

  @Test func `No folder, or a file in its place, is no bundle`() throws {
    for path in ["/nowhere", frozen.book.path, ""] {
      let fault = #expect(throws: BundleFault.self) { try frozen.check(path) }
      #expect(fault?.code == .unreadable)
    }
  }

  @Test func `Files that belong to no bundle are told apart and trusted in nothing`() throws {
    try write([1], as: "scores-2024.json")
    try write([1], as: "README")
    let report = try frozen.check()
    #expect(report.fault == nil)
    #expect(report.strangers == ["README", "scores-2024.json"])
  }

  @Test func `An altered score is named by its zone as well as by its file`() throws {
    let name = layout.scoresList
    let text = String(decoding: try bytes(name), as: UTF8.self)
    try write(Array(text.replacing("Z2 before", with: "Z2 Before").utf8), as: name)
    let report = try frozen.check()
    #expect(report.fault == .hash(file: name))
    let recomputed = report.checks.filter { $0.kind == .recomputation && !$0.holds }
    guard case .fails(.figure(file: name, let place)) = recomputed.first?.outcome else {
      Issue.record("\(recomputed)")
      return
    }
    #expect(recomputed.count == 1)
    #expect(place.zone == "Z2" && place.indicator == nil && place.line == 4)
  }

  @Test func `Altered counts leave nothing to recompute from`() throws {
    let text = String(decoding: try bytes(layout.tallies), as: UTF8.self)
    let changed = text.replacing(#""venues":1"#, with: #""venues":2"#)
    #expect(changed != text)
    try write(Array(changed.utf8), as: layout.tallies)
    let report = try frozen.check()
    #expect(report.fault == .hash(file: layout.tallies))
    #expect(
      report.checks.filter { $0.kind == .recomputation }.allSatisfy { $0.outcome == .notReached }
    )
  }

  @Test func `Files of another bundle of the same book do not fit`() throws {
    let again = frozen.book.folder.path("again")
    try frozen.freeze(into: again)
    for name in layout.all where name != BundleLayout.key && name != BundleLayout.rulebook {
      let own = try bytes(name)
      let other = Array(try Data(contentsOf: URL(filePath: "\(again)/\(name)")))
      guard own != other else { continue }
      try write(other, as: name)
      #expect(try fault()?.code.exit == .refused, "\(name)")
      try write(own, as: name)
    }
    #expect(try fault() == nil)
  }
}
