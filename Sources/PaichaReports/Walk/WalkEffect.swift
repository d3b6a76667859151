/// What the terminal has to do after a key.
public enum WalkEffect: Hashable, Sendable {
  case none
  case redraw
  /// Ask for the note of a failed item, then hand it to `Walk.finishNote`.
  case askNote(initial: String)
  /// Save the draft and leave.
  case saveDraft
  /// Log the inspection and leave.
  case log
  /// Leave without saving.
  case quit
}
