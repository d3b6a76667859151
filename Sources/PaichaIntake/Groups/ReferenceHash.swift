internal import Glibc

/// A 64-bit hash of a reference (FNV-1a with a final mix), the same in every run of the program.
func referenceHash(_ reference: String) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in reference.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  hash ^= hash >> 32
  hash &*= 0x9E37_79B9_7F4A_7C15
  return hash ^ (hash >> 29)
}

/// Whether two references are the same bytes; canonically equal spellings are different.
func isSameReference(_ first: String, _ second: String) -> Bool {
  guard first.utf8.count == second.utf8.count else { return false }
  let isSame = first.utf8.withContiguousStorageIfAvailable { left in
    second.utf8.withContiguousStorageIfAvailable { right in
      guard let left = left.baseAddress, let right = right.baseAddress else { return true }
      return memcmp(left, right, first.utf8.count) == 0
    }
  }
  return (isSame ?? nil) ?? first.utf8.elementsEqual(second.utf8)
}
