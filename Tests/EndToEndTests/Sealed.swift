import Foundation
import Glibc
import Testing

/// Who the person of the samples is: in no answer and in no file, but where it is asked for with a
/// purpose.
enum Sealed {
  static let number = "11010519491231002X"
  private static let name = "柏云山"
  /// The plain hash of the number: it would be found again by trying all numbers.
  private static let hash = "426695a0efdb59b9eaedaf0b5ca3eddf013cc2a7f9e283437704ea605f421e6d"

  /// The person in every form that is as good as the clear one.
  private static var forms: [Data] {
    let digest = Data(
      stride(from: 0, to: hash.count, by: 2).compactMap { place in
        UInt8(hash.dropFirst(place).prefix(2), radix: 16)
      }
    )
    return [
      Data(number.utf8), Data(name.utf8), Data(number.utf16.flatMap { [UInt8($0), 0] }),
      Data(number.utf8).base64EncodedData(), Data(hash.utf8), digest, digest.base64EncodedData(),
    ]
  }

  static func expect(
    _ outcome: Outcome,
    _ place: String,
    at location: SourceLocation = #_sourceLocation
  ) {
    expect(outcome.output, place, at: location)
    expect(Data(outcome.messages.utf8), place, at: location)
  }

  static func expect(
    _ bytes: Data,
    _ place: String,
    at location: SourceLocation = #_sourceLocation
  ) {
    for (index, form) in forms.enumerated() {
      let isThere = holds(bytes, form)
      #expect(!isThere, "form \(index) in \(place)", sourceLocation: location)
    }
  }

  /// The book, what SQLite leaves beside it, the lock, the vault, exports and rejects.
  static func expect(
    filesOf sandbox: Sandbox,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let names = try FileManager.default.subpathsOfDirectory(atPath: sandbox.folder.path)
    #expect(names.contains("book.db") && names.contains("book.db.vault"))
    for name in names {
      let bytes = FileManager.default.contents(atPath: sandbox.path(name)) ?? Data()
      expect(bytes, name, at: location)
    }
  }

  /// Whether bytes lie among others, found by the first of them.
  private static func holds(_ bytes: Data, _ form: Data) -> Bool {
    bytes.withUnsafeBytes { bytes in
      form.withUnsafeBytes { form in
        guard let all = bytes.baseAddress, let sought = form.baseAddress else { return false }
        var place = 0
        while place + form.count <= bytes.count,
          let hit = memchr(all + place, Int32(form[0]), bytes.count - form.count - place + 1)
        {
          if memcmp(hit, sought, form.count) == 0 { return true }
          place = UnsafeRawPointer(hit) - all + 1
        }
        return false
      }
    }
  }
}
