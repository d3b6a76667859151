import GRDB
public import PaichaJournal

extension SQLiteBook {
  public func head() throws(StoreFault) -> JournalHead {
    try connection.read { db in
      let edge = try JournalEdge(db)
      return JournalHead(size: edge.size, root: edge.root)
    }
  }

  public func entries(in range: Range<UInt64>, _ body: (EntryBytes) throws -> Void) throws {
    try handingOn(path: connection.path) {
      try connection.queue.unsafeReentrantWrite { try EntryQuery.forEach($0, in: range, body) }
    }
  }

  public func leafHashes(in range: Range<UInt64>, _ body: (Digest) throws -> Void) throws {
    try handingOn(path: connection.path) {
      try connection.queue.unsafeReentrantWrite { try EntryQuery.forEachLeaf($0, in: range, body) }
    }
  }
}
