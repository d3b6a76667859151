/// What was seen of a book, its place and the program at one moment, before any judgement.
public struct BookSurroundings: Hashable, Sendable {
  public var path: String
  public var file: BookFileSight
  public var content: BookContentSight
  public var folder: FolderSight
  /// The book's file and what the program keeps beside it, as far as it is there.
  public var companions: [Companion]
  public var leftovers: [Leftover]
  public var engine: EngineVersion
  /// The schema version this program makes.
  public var programSchema: Int
  /// The years whose holiday notice the program holds.
  public var announcedYears: Set<Int>
  public var now: Instant

  public init(
    path: String,
    file: BookFileSight,
    content: BookContentSight,
    folder: FolderSight,
    companions: [Companion],
    leftovers: [Leftover],
    engine: EngineVersion,
    programSchema: Int,
    announcedYears: Set<Int>,
    now: Instant
  ) {
    self.path = path
    self.file = file
    self.content = content
    self.folder = folder
    self.companions = companions
    self.leftovers = leftovers
    self.engine = engine
    self.programSchema = programSchema
    self.announcedYears = announcedYears
    self.now = now
  }

  /// What to make of it, check by check.
  public var lines: [HealthLine] { HealthCheck.allCases.flatMap { $0.judge(self) } }

  /// The bytes of the book and its log; 0 where there is none.
  var bookBytes: Int {
    companions.filter { $0.role == .book || $0.role == .log }.reduce(0) { $0 + $1.bytes }
  }
}

/// The book's file as bytes.
public enum BookFileSight: Hashable, Sendable {
  case missing
  case unreadable(Words)
  /// A folder or a device.
  case notAFile
  /// A file too short for a header.
  case short(bytes: Int)
  case seen(BookHeader, bytes: Int)
}

/// What the tables of the book say.
public enum BookContentSight: Hashable, Sendable {
  /// There is no book to open.
  case none
  case unreadable(Words)
  /// A newer program made it.
  case newer(schema: Int)
  case read(schema: Int, lastEntryAt: Instant?, calendarYears: Set<Int>)
}

/// The folder the book lies in.
public enum FolderSight: Hashable, Sendable {
  case missing
  case seen(FileSystemKind, freeBytes: Int, isWritable: Bool)
}

/// A file of the book's, with the permissions it has.
public struct Companion: Hashable, Sendable {
  public enum Role: Hashable, Sendable {
    case book
    case log
    case logIndex
    case lock
    case key
    case publicKey
    case vault
    case evidence
  }

  public let role: Role
  public let path: String
  /// The nine permission bits.
  public let mode: Int
  public let bytes: Int

  public init(_ role: Role, path: String, mode: Int, bytes: Int) {
    self.role = role
    self.path = path
    self.mode = mode
    self.bytes = bytes
  }
}

/// A file that was never finished.
public struct Leftover: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Nothing reads it: a new attempt makes it anew.
    case draft
    /// A key whose making was interrupted: the next command that needs it takes it.
    case draftOfKey
  }

  public let kind: Kind
  public let path: String
  public let minutesOld: Int

  public init(_ kind: Kind, path: String, minutesOld: Int) {
    self.kind = kind
    self.path = path
    self.minutesOld = minutesOld
  }
}
