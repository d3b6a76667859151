import Foundation
import PaichaJournal
import PaichaModel
import PaichaService
import Testing

/// Bundles whose hashes, proofs and signature fit, made by somebody who has a key.
@Suite struct BundleForgeryTests {
  private let frozen: FrozenBook
  private var forgery: BundleForgery
  private let layout = BundleLayout(year: 2025)

  init() throws {
    frozen = try FrozenBook()
    forgery = try BundleForgery(frozen, try frozen.freeze())
  }

  /// What checking by the forger's own key ends with.
  private func fault(_ forgery: BundleForgery) throws -> BundleFault? {
    let path = frozen.book.folder.path("forged-\(UUID().uuidString)")
    let key = try forgery.write(to: path)
    do {
      let checking = BundleChecking(
        folder: BundleFolder(path),
        pinned: key,
        render: FrozenBook.render
      )
      return try checking.run().fault
    } catch let fault as BundleFault {
      return fault
    }
  }

  @Test func `A faithful copy under another key holds by that key alone`() throws {
    #expect(try fault(forgery) == nil)
    let path = frozen.book.folder.path("copy")
    _ = try forgery.write(to: path)
    #expect(try frozen.check(path).fault?.code == .signature)
    #expect(try frozen.check(path, isPinned: false).fault == nil)
  }

  @Test mutating func `A better score is found by recomputing it`() throws {
    forgery.change(layout.scoresList, " pass ", to: " good ")
    let fault = try fault(forgery)
    #expect(fault?.code == .figure)
    #expect(fault?.what.en.hasPrefix("scores-2025.json line ") == true)
  }

  @Test mutating func `Counts that give other figures are found, with the indicator`() throws {
    forgery.change(layout.inputsTable, "majorOverdue 1", to: "majorOverdue 0")
    guard case .figure(layout.inputsTable, let place) = try fault(forgery) else {
      Issue.record("not found")
      return
    }
    #expect(place.zone == "Z1" && place.indicator == .majorOverdue)
  }

  @Test mutating func `A file of figures with rows more or less is found`() throws {
    forgery.change(layout.inputsList, "Z2 ", to: "Z2 \nZ2 ")
    #expect(try fault(forgery)?.code == .figure)
    forgery.change(layout.scoresTable, "\n", to: "")
    #expect(try fault(forgery)?.code == .figure)
  }

  @Test(arguments: [
    ("\"year\":2025", "\"year\":2024", "year"), ("2025-12-31", "2025-12-30", "as_of"),
    ("\"scope\":\"auto\"", "\"scope\":\"after\"", "scope"), ("K7QX", "AAAA", "origin"),
  ])
  func `Counts of another evaluation or book are found`(
    text: String,
    other: String,
    member: String
  ) throws {
    var forgery = forgery
    forgery.change(layout.tallies, text, to: other)
    #expect(try fault(forgery) == .contradiction(file: layout.tallies, member: member))
  }

  @Test mutating func `Counts that say they were read elsewhere are found`() throws {
    let size = forgery.journal.size
    forgery.change(layout.tallies, "\"journal_size\":\(size)", to: "\"journal_size\":\(size + 1)")
    #expect(
      try fault(forgery) == .contradiction(file: layout.tallies, member: "journal_size")
    )
  }

  @Test mutating func `Another rulebook than the entry names is found`() throws {
    forgery.rulebook = "national 1999.1"
    #expect(try fault(forgery)?.code == .contradiction)
  }

  @Test mutating func `Entries hidden between reading and freezing are found`() throws {
    forgery.hidden = 2
    #expect(try fault(forgery)?.code == .consistency)
  }

  @Test mutating func `An entry that says it was read from another journal is found`() throws {
    let root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
    forgery.journal = JournalState(size: forgery.journal.size, root: root)
    #expect(try fault(forgery)?.code == .consistency)
  }

  @Test mutating func `An entry that names other files is found`() throws {
    for name in ["../../etc/passwd", "scores-2024.json"] {
      var forgery = forgery
      forgery.add(name)
      #expect(try fault(forgery)?.code == .fileList)
    }
  }

  @Test mutating func `An entry of another year has other files`() throws {
    forgery.year = 2024
    #expect(try fault(forgery)?.code == .unreadable)
  }

  @Test mutating func `An entry that freezes nothing is no bundle`() throws {
    forgery.event = .personForgotten(PersonForgetting("K7QX-N1", StepFacts(on: "2025-01-01")))
    #expect(try fault(forgery)?.code == .unreadable)
  }

  @Test(arguments: [
    "9223372036854775807", "1000000000", "-1", "18446744073709551616", "\"1\"", "[[[[1]]]]",
  ])
  func `Counts of any size are refused or give other figures, and end no program`(
    number: String
  ) throws {
    for names in [["venues"], ZoneTally.named.map(\.name)] {
      var forgery = forgery
      for (name, digit) in names.flatMap({ name in (0...9).map { (name, $0) } }) {
        forgery.change(layout.tallies, "\"\(name)\":\(digit)", to: "\"\(name)\":#")
      }
      forgery.change(layout.tallies, "#", to: number)
      let fault = try fault(forgery)
      #expect(fault?.code == (number == "1000000000" ? .figure : .unreadable), "\(names)")
    }
  }

  @Test(arguments: [
    ("value: 2", "value: 9223372036854775807"), ("value: ", "value: -"),
    ("value: 1", "value: 99/1"),
    ("indicators:", "indicator:"), ("rulebook: ", "rulebook: &a [*a] "), ("\n", "\n\t"),
  ])
  func `A rulebook of any content is refused or gives other figures`(
    text: String,
    other: String
  ) throws {
    var forgery = forgery
    forgery.change(BundleLayout.rulebook, text, to: other)
    let fault = try fault(forgery)
    #expect(
      [.unreadable, .figure, .contradiction].contains(fault?.code),
      "\(String(describing: fault))"
    )
  }
}
