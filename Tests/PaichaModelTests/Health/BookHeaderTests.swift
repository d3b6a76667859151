import PaichaModel
import Testing

/// The first hundred bytes of a file, and whether they can be those of a book.
struct BookHeaderTests {
  private func bytes(
    magic: String = "SQLite format 3\0",
    pageBytes: [UInt8] = [0x20, 0],
    pages: [UInt8] = [0, 0, 1, 2],
    knownBy: UInt8 = 9,
    mark: String = "PCHA"
  ) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 120)
    func put(_ part: [UInt8], at offset: Int) {
      for (position, byte) in part.enumerated() { bytes[offset + position] = byte }
    }
    put(Array(magic.utf8), at: 0)
    put(pageBytes, at: 16)
    put([0, 0, 0, 9], at: 24)
    put(pages, at: 28)
    put(Array(mark.utf8), at: 68)
    put([0, 0, 0, knownBy], at: 92)
    return bytes
  }

  @Test func `A book's header tells its pages`() throws {
    let header = try #require(BookHeader(bytes()))
    #expect(header.isOfBook)
    #expect(header.pageBytes == 8_192)
    #expect(header.pages == 258)
  }

  @Test func `The largest page size is written as one`() {
    #expect(BookHeader(bytes(pageBytes: [0, 1]))?.pageBytes == 65_536)
  }

  @Test func `A count of pages that an old writer left is not relied on`() {
    #expect(BookHeader(bytes(knownBy: 8))?.pages == nil)
  }

  @Test func `Another database, another file and an overwritten beginning are no books`() {
    #expect(BookHeader(bytes(mark: "\0\0\0\0"))?.isOfBook == false)
    #expect(BookHeader(bytes(magic: "%PDF-1.7 and so "))?.isOfBook == false)
    #expect(BookHeader([UInt8](repeating: 0, count: 100))?.isOfBook == false)
  }

  @Test(arguments: [0, 1, 99])
  func `Fewer bytes are no header`(count: Int) {
    #expect(BookHeader(Array(bytes().prefix(count))) == nil)
    #expect(BookHeader(Array(bytes().prefix(100))) != nil)
  }
}
