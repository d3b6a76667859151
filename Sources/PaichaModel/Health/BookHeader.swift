/// The first hundred bytes of an SQLite file, as far as they tell whether it can be a book.
public struct BookHeader: Hashable, Sendable {
  public enum Magic: Hashable, Sendable {
    case database
    /// Something else, or a database whose beginning was overwritten.
    case other
  }

  public let magic: Magic
  public let pageBytes: Int
  /// Nothing where the file does not say it reliably.
  public let pages: Int?
  public let applicationID: Int

  public init(magic: Magic, pageBytes: Int, pages: Int?, applicationID: Int) {
    self.magic = magic
    self.pageBytes = pageBytes
    self.pages = pages
    self.applicationID = applicationID
  }

  public static let byteCount = 100
  /// "PCHA", the mark of a Paicha book.
  public static let bookMark = 0x5043_4841

  /// Reads a header; nothing for fewer bytes than one has.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count >= BookHeader.byteCount else { return nil }
    func number(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 << 8 | Int($1) } }
    magic = Array(bytes[..<16]) == Array("SQLite format 3\0".utf8) ? .database : .other
    let stored = number(16..<18)
    pageBytes = stored == 1 ? 65_536 : stored
    // The count holds only if the last writer knew of it.
    pages = number(24..<28) == number(92..<96) ? number(28..<32) : nil
    applicationID = number(68..<72)
  }

  public var isOfBook: Bool { magic == .database && applicationID == BookHeader.bookMark }
}
