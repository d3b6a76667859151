import Testing

/// The reader of sources itself, so that a house rule cannot pass by reading nothing.
struct SourceFileTests {
  private func places(of word: String, in text: String) -> [String] {
    SourceFile(path: "Sources/Some/File.swift", text: text).places(of: word)
  }

  @Test(arguments: [
    "let day = Date()", "  return Date(timeIntervalSince1970: 0)", "x = [Date()]",
  ])
  func `A forbidden call is found wherever it stands`(line: String) {
    #expect(places(of: "Date(", in: "import A\n\(line)\n") == ["Sources/Some/File.swift:2"])
  }

  @Test(arguments: [
    "let day = isoDate(1)", "// Date() in a comment", "console.Date()", "func Date() {",
    "let a = 1  // Date()",
  ])
  func `What only looks like it is left alone`(line: String) {
    #expect(places(of: "Date(", in: line).isEmpty)
  }

  @Test func `A word is matched whole`() {
    #expect(places(of: "Regex", in: "let a: Regex<Substring>").count == 1)
    #expect(places(of: "Regex", in: "let a: RegexLike").isEmpty)
    #expect(places(of: "print(", in: "let a = \"http://x\"; print(a)").count == 1)
  }

  @Test func `Imports are read with any attribute or access level`() {
    let text = """
      import A
      public import B
      @testable internal import C
      @preconcurrency import struct D.Thing
        import E
      // import F
      let words = "import G"
      """
    #expect(
      SourceFile(path: "Sources/Some/File.swift", text: text).imports == ["A", "B", "C", "D", "E"]
    )
  }
}
