import ArgumentParser
import PaichaModel

/// Where errors become one line on stderr, a next step, and an exit code.
enum ErrorEdge {
  static func report(_ error: any Error, arguments: [String]) -> ExitStatus {
    if case TerminalFault.closedPipe = error { return .done }
    if let error = error as? any CodedError { return report(error, arguments) }
    let exit = Paicha.exitCode(for: error)
    if exit.isSuccess {
      try? DescriptorSink.standardOutput.write(Array((Paicha.fullMessage(for: error) + "\n").utf8))
      return .done
    }
    guard exit == .validationFailure else {
      return report(CommandLineFault.internalError(String(describing: error)), arguments)
    }
    let message = Paicha.message(for: error).split { $0.isWhitespace }.joined(separator: " ")
    let command = CommandWords(arguments).words.joined(separator: " ")
    return report(CommandLineFault.usage(message, command: command), arguments)
  }

  private static func report(_ error: some CodedError, _ arguments: [String]) -> ExitStatus {
    let language = language(in: arguments)
    Console.toStandardError("paicha: \(error.code.rawValue) \(error.what(language))")
    if let next = error.next {
      Console.toStandardError("try: \(next(language))")
    }
    return error.code.exit
  }

  /// The language asked for, even when the rest of the line does not parse.
  private static func language(in arguments: [String]) -> Language {
    for (position, argument) in arguments.enumerated() {
      if argument == "--lang", position + 1 < arguments.count {
        return Language(rawValue: arguments[position + 1]) ?? Surroundings.current.language
      }
      if argument.hasPrefix("--lang=") {
        return Language(rawValue: String(argument.dropFirst(7))) ?? Surroundings.current.language
      }
    }
    return Surroundings.current.language
  }
}
