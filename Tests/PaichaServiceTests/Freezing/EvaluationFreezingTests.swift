import Foundation
import PaichaJournal
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Freezing the evaluation of a year.
@Suite struct EvaluationFreezingTests {
  private let frozen: FrozenBook
  private var book: ServiceBook { frozen.book }

  init() throws { frozen = try FrozenBook() }

  private func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// What lies beside the book: no remains of a bundle.
  private func expectNothingWritten(from size: UInt64) throws {
    #expect(try book.store.head().size == size)
    #expect(try names(in: book.folder.path).allSatisfy { $0.hasPrefix("book.db") })
  }

  @Test func `A freeze is one entry right after what was read, and a whole folder`() throws {
    let size = try book.store.head().size
    let made = try frozen.freeze()
    #expect(made.entry == size && made.freeze.journal.size == size)
    #expect(try book.store.head() == made.head)
    #expect(try names(in: frozen.bundle) == BundleLayout(year: 2025).all.sorted())
    var entry: [UInt8] = []
    try book.store.entries(in: size..<size + 1) { entry = $0.bytes }
    let written = try Data(contentsOf: URL(filePath: frozen.bundle + "/entry.json"))
    #expect(Array(written) == entry)
    for file in made.freeze.files {
      let bytes = try Data(contentsOf: URL(filePath: "\(frozen.bundle)/\(file.name)"))
      #expect(ContentHash.of(Array(bytes)).hex == file.hash.hex)
    }
    #expect(made.freeze.files.map(\.name) == BundleLayout(year: 2025).hashed)
    #expect(
      try book.verification().run(checkpoints: [frozen.bundle + "/checkpoint"]) { _, _ in }
        .problems == []
    )
    #expect(try book.store.freezes().map(\.entry) == [size])
  }

  @Test(arguments: ScopeChoice.allCases)
  func `What is frozen is what evaluate gives`(scope: ScopeChoice) throws {
    let expected = try book.evaluating()
      .evaluate(year: 2025, asOf: "2025-12-31", zones: [], scope: scope)
    let made = try frozen.freeze(scope: scope)
    let layout = BundleLayout(year: 2025)
    #expect(!expected.isEmpty)
    #expect(FrozenBook.render(made.evaluations, layout) == FrozenBook.render(expected, layout))
    #expect(made.evaluations.map(\.zone) == expected.map(\.zone))
    #expect(made.evaluations.map(\.tally) == expected.map(\.tally))
    #expect(made.evaluations.map(\.ruling.basis) == expected.map(\.ruling.basis))
    #expect(try frozen.check().fault == nil)
  }

  @Test func `Freezing again appends another entry, and both bundles hold`() throws {
    let first = try frozen.freeze()
    let again = book.folder.path("again")
    let second = try frozen.freeze(into: again)
    #expect(second.entry == first.entry + 1)
    #expect(try frozen.check().fault == nil)
    #expect(try frozen.check(again).fault == nil)
  }

  @Test(arguments: Role.allCases)
  func `Evaluation staff and the administrator freeze, nobody else`(role: Role) throws {
    let size = try book.store.head().size
    let freezing = try frozen.freezing(by: ActorID(unchecked: role.rawValue))
    guard role != .evaluator, role != .admin else {
      #expect(try frozen.freeze(freezing).entry == size)
      return
    }
    let fault = #expect(throws: ServiceFault.self) { try frozen.freeze(freezing) }
    #expect(fault?.code == .role)
    try expectNothingWritten(from: size)
  }

  @Test func `A folder that is there is refused, whatever it is`() throws {
    let size = try book.store.head().size
    let files = FileManager.default
    for path in ["folder", "file", "link"].map(book.folder.path) {
      switch path.suffix(4) {
      case "file": _ = try book.folder.write("", as: "file")
      case "link": try files.createSymbolicLink(atPath: path, withDestinationPath: "nowhere")
      default: try files.createDirectory(atPath: path, withIntermediateDirectories: false)
      }
      let fault = #expect(throws: BundleFault.self) { try frozen.freeze(into: path) }
      #expect(fault?.code == .folderExists)
      let slashed = #expect(throws: BundleFault.self) { try frozen.freeze(into: path + "/") }
      #expect(slashed?.code == .folderExists)
      try files.removeItem(atPath: path)
    }
    try expectNothingWritten(from: size)
  }

  @Test func `What cannot be frozen leaves neither an entry nor a folder`() throws {
    let size = try book.store.head().size
    let future = #expect(throws: BundleFault.self) { try frozen.freeze(asOf: "2026-01-01") }
    #expect(future?.code == .asOfInFuture)
    let year = #expect(throws: ServiceFault.self) { try frozen.freeze(year: 1) }
    #expect(year?.code == .yearOutOfRange)
    let place = #expect(throws: ServiceFault.self) { try frozen.freeze(into: "/nowhere/bundle") }
    #expect(place?.code == .file)
    struct Failure: Error {}
    let failing = try frozen.freezing { _, _ in throw Failure() }
    #expect(throws: Failure.self) { try frozen.freeze(failing) }
    try FileManager.default.moveItem(atPath: book.path + ".key", toPath: book.path + ".gone")
    let key = #expect(throws: ServiceFault.self) { try frozen.freeze() }
    #expect(key?.code == .keyMissing)
    try expectNothingWritten(from: size)
  }

  @Test func `A book without zones has nothing to freeze`() throws {
    let empty = try ServiceBook()
    let freezing = EvaluationFreezing(
      store: empty.store,
      session: empty.session("admin"),
      rules: try RulebookText(path: nil),
      render: FrozenBook.render
    )
    let fault = #expect(throws: BundleFault.self) {
      try freezing.freeze(
        year: 2025,
        asOf: "2025-12-31",
        scope: .auto,
        into: empty.folder.path("bundle"),
        signedWith: KeyFile(book: empty.path)
      )
    }
    #expect(fault?.code == .noZones)
  }
}
