public import PaichaModel
public import PaichaStore

/// Makes a new book with its first actor and its signing key.
public enum BookCreation {
  /// The actor every new book starts with.
  public static let firstActor = ActorID(unchecked: "admin")

  /// A new book file at a path that must be free; its key lies beside it.
  public static func create(path: String, book: Book, at: Instant) throws -> SQLiteBook {
    let admin = Actor(
      id: firstActor,
      name: "admin",
      role: .admin,
      department: nil,
      zone: nil
    )
    let key = KeyFile(book: path)
    let store = try SQLiteBook.create(
      path: path,
      book: book,
      events: [.actorRecorded(admin, .registered)],
      by: firstActor,
      at: at,
      preparing: { try key.draft(named: JournalProving.checkpointOrigin(of: book.origin)) }
    )
    try key.takeDraft()
    return store
  }
}
