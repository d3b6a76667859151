import Foundation
import GRDB
import Testing

@testable import PaichaStore

/// A book that a released program made, copied to be upgraded; `Fixtures/make.sh` tells how those
/// since version 4 were made.
struct ReleasedBook {
  /// The released programs, each with a book of its own.
  enum Release: Int, CaseIterable, CustomTestStringConvertible {
    /// Three zones, 16 actors, 12 venues, 26 inspections (one with a supplement), 25 hazards, a
    /// rectification passed, one sent back and one that waits.
    case first = 1
    /// Ten zones, 17 actors, 16 venues, 30 inspections (one with a supplement) and 28 hazards:
    /// histories of hazards and listings taken over, an order with its paper, a penalty, a
    /// transfer, a listing in treatment, the calendar of 2027 with what it settled, and a term of
    /// 2028 that is provisional still.
    case second = 2
    /// Two zones, 16 actors, 11 venues, 18 inspections and 11 hazards, a listing, a transfer, the
    /// calendar of 2027; seven plans, eight drills with their problems, ten training sessions with
    /// names and without, an accident with its faults and a linked hazard.
    case third = 3
    /// Two zones, 19 actors, 12 venues, 12 inspections (one with a supplement) and 14 hazards, a
    /// listing, a transfer, plans, drills, training, an accident; five listings on the credit list,
    /// one with a former name, and a person, sealed and once revealed. Of the last program before
    /// version 5.
    case fourth = 4
    /// The same, and an adjustment that gave one zone a venue of the other. Of the last program
    /// before version 7: there is none of version 6, whose table came in one release with those of
    /// version 7.
    case fifth = 5
    /// The same, with a frozen evaluation and a quarterly statement that was sent. Of a program of
    /// version 7.
    case seventh = 7

    /// Those whose books this program upgrades.
    static var older: [Release] { allCases.filter { $0.rawValue < SchemaVersion.current } }

    /// Whether an upgrade fills its tables again from the journal.
    var isRefilled: Bool { rawValue < SchemaVersion.lastRefilled }

    var testDescription: String { "schema version \(rawValue)" }

    /// Its journal as that program's `verify` gave it.
    var size: UInt64 {
      switch self {
      case .first: 65
      case .second: 116
      case .third: 107
      case .fourth: 110
      case .fifth: 111
      case .seventh: 113
      }
    }
    var root: String {
      switch self {
      case .first: "jLY5Cmbr8b8bS0imAjUHLWWwfyyWXbCyFuTQp9IYBo4="
      case .second: "qHe+qkjHiE7sqpnw2eucMhIg92gIIduHUWUPCG6RkBc="
      case .third: "D/RqENsBTlEqKkKmt/gxXLI68Ol9RJ/udkwTkb56AhQ="
      case .fourth: "6ccAkiLRxllUio5UT3Elkr7O2mZi5a5gZTJa4LN1evE="
      case .fifth: "2lhZtQ7WzV0O2+WPOhkTC8KGzwg3nw45fryQ21uOvSg="
      case .seventh: "Fu8GGejIpHuzzkrKp+41HHZMTri01V1MBTHRvEp3Ntg="
      }
    }
    var hazards: Int {
      switch self {
      case .first: 25
      case .second: 28
      case .third: 11
      case .fourth, .fifth, .seventh: 14
      }
    }
  }

  let release: Release
  let folder: TemporaryFolder
  let raw: RawBook
  /// The columns that this program still has, by table, and the order of their rows.
  private let columns: [String: (names: String, order: String)]

  var path: String { raw.path }

  init(_ release: Release) throws {
    self.release = release
    folder = try TemporaryFolder()
    raw = RawBook(path: folder.path("book.db"))
    let fixture = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/book-v000\(release.rawValue).paicha")
    try FileManager.default.copyItem(at: fixture, to: URL(filePath: raw.path))
    let new = try Engine.memory.make().store.connection.queue.inDatabase { db in
      try RawTable.all(in: db)
    }
    let old = try raw.open { try RawTable.all(in: $0) }
    var columns: [String: (names: String, order: String)] = [:]
    for table in old where table.name != "evidence" {
      let kept = new.first { $0.name == table.name }?.columns.map(\.name) ?? []
      let names = table.columns.map(\.name).filter { kept.contains($0) }
      columns[table.name] = (
        names: names.joined(separator: ", "), order: table.key.joined(separator: ", ")
      )
    }
    self.columns = columns
  }

  func opened() throws -> SQLiteBook { try SQLiteBook(path: path, access: .writing) }

  /// What the tables of the old version hold, whichever version they are of now.
  func contents() throws -> [String: [Row]] {
    try raw.open { db in
      var contents: [String: [Row]] = [:]
      for (table, columns) in columns {
        contents[table] = try Row.fetchAll(
          db,
          sql: "SELECT \(columns.names) FROM \(table) ORDER BY \(columns.order)"
        )
      }
      let isFirst = try Int.fetchOne(db, sql: "PRAGMA user_version") == 1
      contents["evidence"] = try Row.fetchAll(
        db,
        sql: isFirst
          ? "SELECT sha256, name, 'H' AS letter, hazard AS subject, entry FROM evidence"
          : "SELECT sha256, name, letter, subject, entry FROM evidence"
      )
      return contents
    }
  }

  func version() throws -> Int? {
    try raw.open { try Int.fetchOne($0, sql: "PRAGMA user_version") }
  }
}
