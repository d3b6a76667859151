extension Checkpoint {
  /// The checkpoint as a note with the signature of a key.
  public func signed(with key: SigningKey) throws(JournalFault) -> SignedNote {
    var note = try SignedNote(text: text)
    try note.sign(with: key)
    return note
  }

  /// Reads the checkpoint of a note only after the signature of the wanted key was verified.
  public init(verifying note: SignedNote, with key: VerifierKey) throws(JournalFault) {
    try note.verify(key)
    try self.init(parsing: note.text)
  }
}
