import PaichaJournal
import Testing

struct DigestTests {
  private let bytes = (0..<32).map { UInt8($0 * 7) }

  @Test func `A digest gives back the bytes it was made of`() throws {
    let digest = try #require(Digest(bytes))
    #expect(digest.bytes == bytes)
    #expect(digest.withUnsafeBytes { Array($0) } == bytes)
    #expect(MemoryLayout<Digest>.size == 32)
  }

  @Test(arguments: [0, 1, 31, 33, 64])
  func `A digest of another length is refused`(count: Int) {
    #expect(Digest([UInt8](repeating: 1, count: count)) == nil)
  }

  @Test func `The text forms are the standard ones`() throws {
    let empty = TreeHash.emptyRoot
    #expect(empty.hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(empty.base64 == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
    #expect(Digest(base64: empty.base64) == empty)
  }

  @Test(arguments: [
    "", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU",
    "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=",
    "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuF==",
    "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", "====",
    "47DEQpj8HB=a+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
  ])
  func `Any other spelling of base64 is refused`(text: String) {
    #expect(Digest(base64: text) == nil)
  }

  @Test func `Digests of equal bytes are equal and others differ`() throws {
    var other = bytes
    other[31] ^= 1
    let digest = try #require(Digest(bytes))
    #expect(Digest(bytes) == digest)
    #expect(Digest(other) != digest)
    #expect(Set([Digest(bytes), Digest(other), Digest(bytes)]).count == 2)
  }
}
