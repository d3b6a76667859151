import Testing

/// Command lines as they are typed, their words parted by spaces.
extension Sandbox {
  /// Runs a command to its end.
  func tried(_ line: String, as actor: String? = "admin") throws -> Outcome {
    try start(line.split(separator: " ").map(String.init), as: actor).finish()
  }

  /// Runs a command and expects it to succeed.
  @discardableResult
  func type(
    _ line: String,
    as actor: String? = "admin",
    at location: SourceLocation = #_sourceLocation
  ) throws -> Outcome {
    let outcome = try tried(line, as: actor)
    try #require(outcome.isDone, "\(line): \(outcome.messages)", sourceLocation: location)
    return outcome
  }

  /// Runs a command and expects it to succeed; the answer is decoded from JSON.
  func ask<Value: Decodable>(
    typing line: String,
    as actor: String? = "admin",
    at location: SourceLocation = #_sourceLocation
  ) throws -> Value {
    try type(line + " --format json", as: actor, at: location).decoded()
  }
}
