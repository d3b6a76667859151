import ArgumentParser
import PaichaModel
import Testing

@testable import paicha

/// The help of every command, as a reference that shows each change to the command line.
struct CommandReferenceTests {
  private static func leaves(
    below command: any ParsableCommand.Type
  ) -> [any ParsableCommand.Type] {
    let subcommands = command.configuration.subcommands
    return subcommands.isEmpty ? [command] : subcommands.flatMap { leaves(below: $0) }
  }

  private static var help: [String] {
    leaves(below: Paicha.self).map { Paicha.helpMessage(for: $0, columns: 80) }
  }

  @Test func `The command line is the one the reference shows`() throws {
    let rule = String(repeating: "─", count: 80)
    let text = Self.help.map { $0 + "\n" }.joined(separator: rule + "\n")
    try GeneratedFile(path: "Tests/HouseTests/Golden/cli.txt").expect(text)
  }

  @Test func `Every command says in both languages what it does`() {
    let leaves = Self.leaves(below: Paicha.self)
    #expect(leaves.count > 20)
    for command in leaves {
      let abstract = command.configuration.abstract
      let isBilingual =
        abstract.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
        && abstract.unicodeScalars.contains { $0.properties.isAlphabetic && $0.isASCII }
      #expect(isBilingual, "\(command): \(abstract)")
    }
  }

  @Test func `No line of a discussion is broken anew on a terminal of 80 columns`() {
    for command in Self.leaves(below: Paicha.self) {
      for line in command.configuration.discussion.split(separator: "\n") {
        #expect(line.count < 80, "\(command): \(line)")
      }
    }
  }

  @Test func `Every command takes the global options`() {
    for help in Self.help {
      for option in GlobalOptions.withValue + GlobalOptions.flags {
        #expect(help.contains(option), "\(help.prefix(60)) lacks \(option)")
      }
    }
  }

  @Test func `Every command is found by its own words`() {
    func check(_ command: any ParsableCommand.Type, _ words: [String]) {
      let found = CommandWords(words + ["--lang", "en"])
      let isFound = found.command == command.configuration.defaultSubcommand ?? command
      #expect(isFound, "\(words)")
      #expect(found.words == ["paicha"] + words)
      let parsed = CommandWords(words + ["--help"]).parsed()
      #expect(parsed == nil, "\(words)")
      for next in command.configuration.subcommands {
        check(next, words + [next._commandName])
      }
    }
    check(Paicha.self, [])
  }

  /// What the library looks for in those would be looked for in vain, on every start.
  @Test func `Every command with no others below it is parsed alone`() {
    for command in Self.leaves(below: Paicha.self) {
      #expect(command.configuration._superCommandName == "paicha", "\(command)")
    }
    #expect(Paicha.configuration._superCommandName == nil)
  }

  @Test func `What is no command of its own is left to the tree of all`() throws {
    #expect(CommandWords(["verify", "--journal-only"]).parsed() is Verify)
    #expect(CommandWords(["evaluate", "--year", "2025"]).parsed() is EvaluateScores)
    for line in [
      [], ["hazard"], ["nothing"], ["help", "verify"], ["--version"],
      ["verify", "--generate-completion-script", "bash"], ["verify", "--nothing"],
    ] {
      let parsed = CommandWords(line).parsed()
      #expect(parsed == nil, "\(line)")
    }
  }

  @Test(arguments: [
    (["hazard", "lis", "--lang", "en"], "paicha hazard has no command lis, there are list, show"),
    (["rules", "calender", "import", "x"], "paicha rules has no command calender, there are"),
    (["hazard", "help"], "paicha hazard has no command help, there are list, show"),
    (["hazrd", "list"], "paicha has no command hazrd, there are init, actor"),
  ])
  func `A word that names no command is blamed, not what follows it`(
    line: [String],
    message: String
  ) {
    let error = #expect(throws: CommandLineFault.self) { try CommandWords(line).requireKnown() }
    #expect(error?.what.en.hasPrefix(message) == true, "\(error?.what.en ?? "")")
    #expect(error?.what.zh != error?.what.en)
    #expect(error?.code.exit == .usage)
  }

  @Test func `Words that name commands, and what follows them, are let through`() throws {
    for line in [
      [], ["hazard"], ["hazard", "--help"], ["help", "verify"], ["help", "nothing"], ["--version"],
      ["evaluate", "--year", "2025"], ["hazard", "show", "K7QX-H1"], ["verify", "nothing"],
    ] {
      try CommandWords(line).requireKnown()
    }
  }
}
