import Testing

/// One command a file, named after its verb.
struct CommandFileTests {
  private static func files() throws -> [SourceFile] {
    try Repository.sources(below: "Sources/paicha/Commands")
  }

  private func commands(in file: SourceFile) -> [Substring] {
    file.code.compactMap { line in
      let words = line.text.split { $0 == " " || $0 == ":" || $0 == "," }
      guard let position = words.firstIndex(of: "struct"), position + 1 < words.count,
        words.contains("ParsableCommand") || words.contains("AsyncParsableCommand")
      else { return nil }
      return words[position + 1]
    }
  }

  @Test func `A file of Commands holds at most one command and carries its name`() throws {
    let files = try Self.files()
    #expect(files.filter { !commands(in: $0).isEmpty }.count > 20)
    for file in files {
      let commands = commands(in: file)
      let name = file.path.split(separator: "/").last?.dropLast(".swift".count) ?? ""
      let names = commands.joined(separator: ", ")
      #expect(commands.isEmpty || commands == [name], "\(file) holds \(names)")
    }
  }

  @Test func `No command hides outside Commands`() throws {
    for file in try Repository.sources(below: "Sources/paicha")
    where !file.path.hasPrefix("Sources/paicha/Commands/")
      && file.path != "Sources/paicha/Paicha.swift"
    {
      #expect(commands(in: file).isEmpty, "\(file)")
    }
  }
}
