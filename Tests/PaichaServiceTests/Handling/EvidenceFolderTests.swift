import Foundation
import PaichaIntake
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Evidence files kept beside a book.
@Suite struct EvidenceFolderTests {
  private let book: ServiceBook
  private let photo: String
  private let evidence: EvidenceFolder

  init() throws {
    book = try ServiceBook.furnished()
    photo = try book.folder.write("not really a photo", as: "照片.jpg")
    evidence = EvidenceFolder(book: book.path)
  }

  private func kept() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: evidence.path)
  }

  /// Logs a finding that cites what was kept.
  private func log(_ evidence: [Evidence]) throws {
    var draft = InspectionDraft(venue: "V1", day: "2025-03-03")
    draft.findings = [FindingDraft(description: "纸箱", evidence: evidence)]
    _ = try book.logging().log(draft)
  }

  private func problems() throws -> [Verification.Problem] {
    try book.verification().run(checkpoints: [], progress: { _, _ in }).problems
  }

  @Test func `A file is kept under its SHA-256, with the name it had`() throws {
    let kept = try evidence.keep(photo)
    #expect(kept.name == "照片.jpg")
    #expect(
      kept.hash.hex == "8edd7daf0eb75502845657a637ad9e62b78a8dcdb67a1c6861fb7c91752d519a"
    )
    #expect(try self.kept() == [kept.hash.hex])
    let copy = try String(contentsOfFile: "\(evidence.path)/\(kept.hash.hex)", encoding: .utf8)
    #expect(copy == "not really a photo")
  }

  @Test func `The same content under another name is kept once`() throws {
    let again = try book.folder.write("not really a photo", as: "copy.jpg")
    let first = try evidence.keep(photo)
    let second = try evidence.keep(again)
    #expect(first.hash == second.hash)
    #expect(second.name == "copy.jpg")
    #expect(try kept().count == 1)
    _ = try evidence.keep(try book.folder.write("other", as: "other.jpg"))
    #expect(try kept().count == 2)
  }

  @Test func `A file that is missing or a folder cannot be kept`() throws {
    #expect(throws: IntakeFault.self) { try evidence.keep(book.folder.path("none.jpg")) }
    #expect(throws: IntakeFault.self) { try evidence.keep(book.folder.path) }
  }

  @Test func `Evidence that is there and unaltered verifies`() throws {
    try log([try evidence.keep(photo)])
    #expect(try problems() == [])
  }

  @Test func `Evidence that is missing or altered is found and named`() throws {
    let kept = try evidence.keep(photo)
    try log([kept])
    let path = "\(evidence.path)/\(kept.hash.hex)"
    try Data("not really a phot0".utf8).write(to: URL(filePath: path))
    #expect(try problems() == [.evidenceAltered(kept.hash, name: "照片.jpg")])
    try FileManager.default.removeItem(atPath: path)
    #expect(try problems() == [.evidenceMissing(kept.hash, name: "照片.jpg")])
  }

  @Test func `Evidence only cited by its hash is asked of nobody`() throws {
    let hash = try #require(EvidenceHash(String(repeating: "a", count: 64)))
    try log([Evidence(hash: hash, name: nil)])
    #expect(try problems() == [])
  }
}
