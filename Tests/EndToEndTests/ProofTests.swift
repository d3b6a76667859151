import Foundation
import Testing

/// That nothing was altered can be shown through the binary, and an alteration is found.
@Suite(.needsProgram) struct ProofTests {
  @Test func `Proofs check offline without a book, and a changed one does not`() throws {
    let sandbox = try SampleBook.copy()
    let size = try sandbox.journalSize()
    let elsewhere = try Sandbox()
    for arguments in [
      ["inclusion", "--entry", "0"], ["inclusion", "--entry", "\(size - 1)"],
      ["consistency", "--from", "328", "--to", "\(size)"],
    ] {
      let proof = try sandbox.start(["journal", "prove"] + arguments).finish()
      #expect(proof.isDone, "\(proof.messages)")
      let file = try elsewhere.file("proof.json", proof.output)
      #expect(try elsewhere.run("journal", "check", file, as: nil).isDone)

      let key = arguments[0] == "inclusion" ? "\"leafHash\":\"" : "\"root1\":\""
      let start = try #require(proof.text.range(of: key)).upperBound
      let letter = proof.text[start] == "A" ? "B" : "A"
      let forged = proof.text.replacingCharacters(in: start...start, with: letter)
      let forgery = try elsewhere.file("forged.json", forged)
      let refused = try elsewhere.run("journal", "check", forgery, as: nil)
      #expect(refused.ending == .exit(1) && refused.codes == ["PC-CLI-003"])
    }
    let noProof = try elsewhere.file("other.json", "{\"proof\":1}")
    #expect(try elsewhere.run("journal", "check", noProof, as: nil).ending == .exit(65))
  }

  @Test func `A checkpoint kept elsewhere still verifies after more was recorded`() throws {
    let sandbox = try SampleBook.copy()
    let note = try sandbox.succeed("journal", "checkpoint")
    let kept = try sandbox.file("kept.note", note.output)
    try sandbox.succeed("inspect", "log", "--venue", "BJ-R01", "--item", "FC-7.1.1=pass")
    let sound = try sandbox.run("verify", "--checkpoint", kept, as: nil)
    #expect(sound.isDone, "\(sound.text)\(sound.messages)")

    let forged = note.text.replacingOccurrences(of: "\n931\n", with: "\n930\n")
    #expect(forged != note.text)
    let file = try sandbox.file("forged.note", forged)
    let refused = try sandbox.run("verify", "--checkpoint", file, as: nil)
    #expect(refused.ending == .exit(1) && refused.codes == ["PC-CLI-002"])
  }

  @Test func `One changed byte of a name in the file of the book is found`() throws {
    let sandbox = try SampleBook.copy()
    let name = Data("汾禾总部大楼".utf8)
    var bytes = try Data(contentsOf: URL(filePath: sandbox.book))
    var places: [Data.Index] = []
    while let place = bytes.range(of: name, in: (places.last.map { $0 + 1 } ?? 0)..<bytes.endIndex)
    {
      places.append(place.lowerBound)
    }
    // Once in the journal and once in the table of venues, at the least.
    #expect(places.count >= 2)
    for place in places {
      bytes[place + 2] ^= 1
      _ = try sandbox.file("book.db", bytes)
      let outcome = try sandbox.run("verify", "--quiet", as: nil)
      #expect(outcome.ending == .exit(1), "byte \(place): \(outcome.messages)")
      bytes[place + 2] ^= 1
    }
    _ = try sandbox.file("book.db", bytes)
    try sandbox.expectVerified()
  }

  @Test func `Evidence is kept by its content, and its alteration or loss is found`() throws {
    let sandbox = try SampleBook.copy()
    let photo = try sandbox.file("photo.jpg", "a photograph")
    let logged: LoggedRow = try sandbox.ask(
      "inspect",
      "log",
      "--venue",
      "BJ-R01",
      "--item",
      "FM-003=fail:午间巡查缺记录",
      "--finding",
      "疏散通道堆物",
      "--location",
      "B1",
      "--evidence",
      photo,
      as: "zhang.wei"
    )
    #expect(logged.findings.count == 2)
    let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.book + ".files")
    let name = try #require(names.first)
    #expect(names.count == 1 && name.count == 64)
    try sandbox.expectVerified()

    _ = try sandbox.file("book.db.files/\(name)", "another photograph")
    #expect(try sandbox.run("verify", "--quiet", as: nil).ending == .exit(1))
    try FileManager.default.removeItem(atPath: sandbox.path("book.db.files/\(name)"))
    #expect(try sandbox.run("verify", "--quiet", as: nil).ending == .exit(1))
  }
}
