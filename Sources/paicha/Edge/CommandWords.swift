import ArgumentParser

/// The words of a line that name a command, such as `hazard list`, and what follows them.
///
/// Found by looking at the names alone. The parser of the library looks into every command there is
/// before it begins with the one asked for, which takes longer than most commands do.
struct CommandWords {
  /// As far as they name something, `paicha` first.
  let words: [String]
  let command: any ParsableCommand.Type
  private let rest: [String]

  init(_ arguments: [String]) {
    var words = [Paicha._commandName]
    var command: any ParsableCommand.Type = Paicha.self
    var rest = arguments[...]
    while let word = rest.first, let next = command.subcommand(named: word) {
      words.append(word)
      command = next
      rest = rest.dropFirst()
    }
    self.words = words
    self.command = command.configuration.defaultSubcommand ?? command
    self.rest = Array(rest)
  }

  /// Refuses a word that names no command of the group it stands behind.
  ///
  /// The library would blame what follows it: an option that the group does not have.
  func requireKnown() throws(CommandLineFault) {
    let names = command.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !names.isEmpty, let word = rest.first, !word.hasPrefix("-") else { return }
    // The library's own command of this name stands behind no group.
    if word == "help", words.count == 1 { return }
    throw .unknownCommand(word, of: words.joined(separator: " "), known: names)
  }

  /// The command with its options, or nothing where only the tree of all commands knows what is
  /// meant or wrong: a group, help, the script for completion, a mistake.
  func parsed() -> (any ParsableCommand)? {
    guard command.configuration.subcommands.isEmpty,
      let parsed = try? command.parseAsRoot(rest), type(of: parsed) == command
    else { return nil }
    return parsed
  }
}

extension ParsableCommand {
  fileprivate static func subcommand(named name: String) -> (any ParsableCommand.Type)? {
    configuration.subcommands.first { $0.configuration.commandName == name }
  }
}

extension CommandConfiguration {
  /// The configuration of a command with no others below it.
  ///
  /// Parsed alone, it is spared the search for `--generate-completion-script`, for which the library
  /// reflects on two more commands; those with a "super-command" have no such option.
  init(commandName: String, abstract: String, discussion: String) {
    self.init(
      commandName: commandName,
      _superCommandName: "paicha",
      abstract: abstract,
      discussion: discussion
    )
  }
}
