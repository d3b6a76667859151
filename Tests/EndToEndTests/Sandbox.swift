import Foundation
import Testing

/// A folder of its own with a book in it, taken away with the last reference.
final class Sandbox {
  let folder: URL
  var book: String { path("book.db") }

  /// An empty folder, in the temporary directory or in a place that is given.
  init(in place: URL = FileManager.default.temporaryDirectory) throws {
    folder = place.appending(path: "paicha-e2e-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Writes a file and returns its path.
  func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    try Data(bytes).write(to: folder.appending(path: name))
    return path(name)
  }

  func file(_ name: String, _ text: String) throws -> String { try file(name, text.utf8) }

  /// Starts the program on this book, judging by a fixed day and speaking English.
  func start(
    _ arguments: [String],
    as actor: String? = "admin",
    input: String = "/dev/null"
  ) throws -> Child {
    let program = try #require(Program.path)
    let actor = actor.map { ["--actor", $0] } ?? []
    return try Child(
      program,
      arguments + actor + ["--today", Sandbox.today],
      environment: ["PAICHA_BOOK": book, "LANG": "en_US.UTF-8", "PATH": "/usr/bin:/bin"],
      folder: folder.path,
      input: input
    )
  }

  /// Runs the program to its end.
  func run(_ arguments: String..., as actor: String? = "admin") throws -> Outcome {
    try start(arguments, as: actor).finish()
  }

  /// Runs the program and expects it to succeed; the answer is decoded from JSON.
  func ask<Value: Decodable>(
    _ arguments: String...,
    as actor: String = "admin",
    at location: SourceLocation = #_sourceLocation
  ) throws -> Value {
    let outcome = try start(arguments + ["--format", "json"], as: actor).finish()
    try #require(outcome.isDone, "\(outcome.messages)", sourceLocation: location)
    return try outcome.decoded()
  }

  /// Runs the program and expects it to succeed.
  @discardableResult
  func succeed(
    _ arguments: String...,
    as actor: String = "admin",
    at location: SourceLocation = #_sourceLocation
  ) throws -> Outcome {
    let outcome = try start(arguments, as: actor).finish()
    try #require(outcome.isDone, "\(outcome.messages)", sourceLocation: location)
    return outcome
  }

  func journalSize() throws -> Int {
    let text = try succeed("journal", "size").text
    return try #require(Int(text.dropLast()))
  }

  func expectVerified(at location: SourceLocation = #_sourceLocation) throws {
    let outcome = try run("verify", "--quiet", as: nil)
    #expect(outcome.isDone, "\(outcome.text)\(outcome.messages)", sourceLocation: location)
  }

  /// A day after the last of the samples.
  static let today = "2026-11-20"
}
