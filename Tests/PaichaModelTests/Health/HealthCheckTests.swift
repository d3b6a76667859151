import PaichaModel
import Testing

/// What is made of what was seen, check by check.
struct HealthCheckTests {
  typealias Seen = BookSurroundings

  /// What a check is to say of something.
  enum Expected: Hashable {
    case well
    case warning
    case failure
    case unseen
  }

  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let check: HealthCheck
    let seen: BookSurroundings
    let expected: [Expected]

    init(_ name: String, _ check: HealthCheck, _ seen: BookSurroundings, _ expected: Expected...) {
      (testDescription, self.check, self.seen, self.expected) = (name, check, seen, expected)
    }
  }

  private static let well = Seen.healthy
  private static let hour = 60
  private static func header(
    _ pages: Int?,
    mark: Int = BookHeader.bookMark
  ) -> BookHeader {
    BookHeader(magic: .database, pageBytes: 8_192, pages: pages, applicationID: mark)
  }

  private static func folder(
    _ kind: FileSystemKind = .local("ext4"),
    free: Int = 50_000_000_000,
    isWritable: Bool = true
  ) -> FolderSight { .seen(kind, freeBytes: free, isWritable: isWritable) }

  private static func content(
    schema: Int = 7,
    last: Instant? = "2026-11-20 09:00",
    years: Set<Int> = [2027]
  ) -> BookContentSight { .read(schema: schema, lastEntryAt: last, calendarYears: years) }

  private static func file(_ role: Companion.Role, _ mode: Int, bytes: Int = 1) -> Companion {
    Companion(role, path: "b.db-\(role)", mode: mode, bytes: bytes)
  }

  private static let books: [Example] = [
    Example("no book", .book, well.with(\.file, .missing), .failure),
    Example("may not be read", .book, well.with(\.file, .unreadable(Words(same: "x"))), .failure),
    Example("a folder", .book, well.with(\.file, .notAFile), .failure),
    Example("emptied", .book, well.with(\.file, .short(bytes: 0)), .failure),
    Example(
      "no mark",
      .book,
      well.with(\.file, .seen(header(10, mark: 0), bytes: 81_920)),
      .failure
    ),
    Example("cut", .book, well.with(\.file, .seen(header(10), bytes: 81_919)), .failure),
    Example("longer than said", .book, well.with(\.file, .seen(header(10), bytes: 90_112)), .well),
    Example("count not relied on", .book, well.with(\.file, .seen(header(nil), bytes: 512)), .well),
    Example(
      "cannot be opened",
      .book,
      well.with(\.content, .unreadable(Words(same: "x"))),
      .failure
    ),
    Example("of today", .schema, well, .well),
    Example("of yesterday", .schema, well.with(\.content, content(schema: 6)), .warning),
    Example("of tomorrow", .schema, well.with(\.content, .newer(schema: 8)), .failure),
    Example("not opened", .schema, well.with(\.content, .none), .unseen),
  ]

  private static let engines: [Example] = [
    ((3, 36, 0), Expected.failure), ((3, 37, 0), .warning), ((3, 40, 1), .warning),
    ((3, 51, 2), .warning), ((3, 51, 3), .well), ((3, 52, 0), .well), ((4, 0, 0), .well),
  ]
  .map { (version: (Int, Int, Int), expected: Expected) in
    let engine = EngineVersion(version.0, version.1, version.2)
    return Example("SQLite \(engine)", .engine, well.with(\.engine, engine), expected)
  }

  private static let places: [Example] = [
    Example("ext4", .fileSystem, well, .well),
    Example("NFS", .fileSystem, well.with(\.folder, folder(.network("nfs4"))), .failure),
    Example("FUSE", .fileSystem, well.with(\.folder, folder(.doubtful("fuse.x"))), .warning),
    Example("untold", .fileSystem, well.with(\.folder, folder(.unknown)), .unseen),
    Example("no folder", .fileSystem, well.with(\.folder, .missing), .unseen),
    Example("writable", .folder, well, .well),
    Example("not writable", .folder, well.with(\.folder, folder(isWritable: false)), .failure),
    Example("no folder", .folder, well.with(\.folder, .missing), .failure),
    Example("roomy", .disk, well, .well),
    Example("just enough", .disk, well.with(\.folder, folder(free: 100_000_000)), .well),
    Example("less than that", .disk, well.with(\.folder, folder(free: 99_999_999)), .warning),
    Example("nearly full", .disk, well.with(\.folder, folder(free: 15_999_999)), .failure),
    Example("no folder", .disk, well.with(\.folder, .missing), .unseen),
    Example(
      "not twice a large book",
      .disk,
      well.with(file(.book, 0o600, bytes: 1_000_000_000))
        .with(\.folder, folder(free: 1_900_000_000)),
      .warning
    ),
  ]

  private static let permissions: [Example] = [
    Example("as made", .permissions, well, .well),
    Example("nothing", .permissions, well.with(\.companions, []), .unseen),
    Example("key for the group", .permissions, well.with(file(.key, 0o640)), .failure),
    Example("vault for all", .permissions, well.with(file(.vault, 0o604)), .failure),
    Example("book readable", .permissions, well.with(file(.book, 0o644)), .warning),
    Example("book writable", .permissions, well.with(file(.book, 0o660)), .failure),
    Example("log readable", .permissions, well.with(file(.log, 0o640)), .warning),
    Example("evidence open", .permissions, well.with(file(.evidence, 0o755)), .warning),
    Example("evidence writable", .permissions, well.with(file(.evidence, 0o777)), .failure),
    Example("lock writable", .permissions, well.with(file(.lock, 0o666)), .warning),
    Example("public key writable", .permissions, well.with(file(.publicKey, 0o664)), .warning),
    Example(
      "several of a kind are one line, kinds are apart",
      .permissions,
      well.with(file(.book, 0o644)).with(file(.log, 0o644)).with(file(.key, 0o644)),
      .failure,
      .warning
    ),
  ]

  private static let rest: [Example] = [
    Example("no log", .log, well, .well),
    Example("a log in use", .log, well.with(file(.log, 0o600, bytes: 128_000_000)), .well),
    Example("a large log", .log, well.with(file(.log, 0o600, bytes: 128_000_001)), .warning),
    Example("none left", .leftovers, well, .well),
    Example("being written", .leftovers, well.with(\.leftovers, [left(.draft, 59)]), .well),
    Example("left", .leftovers, well.with(\.leftovers, [left(.draft, hour)]), .warning),
    Example(
      "left, of a key",
      .leftovers,
      well.with(\.leftovers, [left(.draft, 3), left(.draft, hour), left(.draftOfKey, hour)]),
      .warning,
      .warning
    ),
    Example("after the last entry", .clock, well, .well),
    Example("at the last entry", .clock, well.with(\.now, "2026-11-20 09:00"), .well),
    Example("before the last entry", .clock, well.with(\.now, "2026-11-19 09:00"), .failure),
    Example("no entry", .clock, well.with(\.content, content(last: nil)), .unseen),
    Example("not opened", .clock, well.with(\.content, .none), .unseen),
    Example("both years", .calendar, well, .well),
    Example("next year missing", .calendar, well.with(\.content, content(years: [])), .warning),
    Example("this year missing", .calendar, well.with(\.announcedYears, [2025]), .failure),
    Example(
      "both missing",
      .calendar,
      well.with(\.announcedYears, [2025]).with(\.content, content(years: [])),
      .failure,
      .warning
    ),
    Example(
      "the book brings both",
      .calendar,
      well.with(\.announcedYears, []).with(\.content, content(years: [2026, 2027])),
      .well
    ),
    Example("not opened", .calendar, well.with(\.content, .none), .warning),
  ]

  private static func left(_ kind: Leftover.Kind, _ minutes: Int) -> Leftover {
    Leftover(kind, path: "b.db.part", minutesOld: minutes)
  }

  @Test(arguments: books + engines + places + permissions + rest)
  func `Each thing seen has its verdict`(example: Example) {
    let lines = example.seen.lines.filter { $0.check == example.check }
    let verdicts: [Expected] = lines.map { line in
      switch line.verdict {
      case .well: .well
      case .warning: .warning
      case .failure: .failure
      case .unseen: .unseen
      }
    }
    #expect(verdicts == example.expected)
  }

  @Test func `Where all is well every check says so, in the order of the list`() {
    let lines = Seen.healthy.lines
    #expect(lines.map(\.check) == HealthCheck.allCases)
    #expect(lines.allSatisfy { $0.verdict == .well })
  }

  @Test(arguments: books + engines + places + permissions + rest)
  func `Every line speaks both languages, and a finding says what to do`(example: Example) {
    for line in example.seen.lines {
      #expect(!line.found.zh.isEmpty && !line.found.en.isEmpty)
      switch line.verdict {
      case .well, .unseen: break
      case .warning(let advice), .failure(let advice):
        #expect(advice.meaning.zh != advice.meaning.en)
        #expect(!advice.remedy.zh.isEmpty && !advice.remedy.en.isEmpty)
      }
    }
  }

  @Test func `A trouble of the book is told, whatever else is seen`() {
    let bare = Seen.healthy.with(\.file, .missing).with(\.content, .none)
      .with(\.companions, []).with(\.folder, .missing)
    #expect(bare.lines.filter(\.isFailure).map(\.check) == [.book, .folder])
    #expect(Set(bare.lines.map(\.check)) == Set(HealthCheck.allCases))
  }
}
