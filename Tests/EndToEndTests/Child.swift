import Foundation
import Glibc

/// A running program, started with a clean environment and its output going to files.
struct Child {
  /// Why a program could not be started or awaited.
  struct Failure: Error {
    let step: String
    let reason: String

    init(_ step: String, _ number: Int32) {
      self.step = step
      reason = String(cString: strerror(number))
    }
  }

  let process: pid_t
  private let output: URL
  private let messages: URL

  init(
    _ program: String,
    _ arguments: [String],
    environment: [String: String],
    folder: String,
    input: String = "/dev/null"
  ) throws {
    let place = FileManager.default.temporaryDirectory
    let name = UUID().uuidString
    output = place.appending(path: "\(name).out")
    messages = place.appending(path: "\(name).err")

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output.path, writing, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, messages.path, writing, 0o600)

    // `env` changes to the folder and becomes the program, under the same process id.
    let starter = "/usr/bin/env"
    var words = ([starter, "-C", folder, program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var process = pid_t()
    let status = posix_spawn(&process, starter, &actions, nil, &words, &variables)
    guard status == 0 else { throw Failure("start \(program)", status) }
    self.process = process
  }

  /// Whether it still runs; the one that ended is left to be awaited.
  var isRunning: Bool {
    var information = siginfo_t()
    let result = waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT)
    return result == 0 && information._sifields._kill.si_pid == 0
  }

  /// Ends it at once, as a power cut would.
  func kill() { _ = Glibc.kill(process, SIGKILL) }

  /// Waits for its end and takes away its output files.
  func finish() throws -> Outcome {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw Failure("wait", errno) }
    }
    defer {
      try? FileManager.default.removeItem(at: output)
      try? FileManager.default.removeItem(at: messages)
    }
    let signal = status & 0x7F
    return Outcome(
      ending: signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal),
      output: try Data(contentsOf: output),
      messages: String(decoding: try Data(contentsOf: messages), as: UTF8.self)
    )
  }
}
