extension TableOutline {
  /// The text of a rejected record for people to read, cut when it is very long.
  func rawText(of bytes: UnsafeRawBufferPointer, place: RowPlace) -> String {
    let head = UnsafeRawBufferPointer(rebasing: bytes.prefix(limits.rawBytes))
    let text = encoding.text(of: head.bindMemory(to: UInt8.self))
    guard bytes.count > limits.rawBytes || place.byteCount > bytes.count + 2 else { return text }
    return text + "… [\(place.byteCount) bytes]"
  }

  /// The source text of a place, without its line end.
  func rawText(at place: RowPlace) throws(IntakeFault) -> String {
    var bytes = try source.bytes(
      at: place.offset,
      count: min(place.byteCount, limits.rawBytes + 2)
    )
    if bytes.count == place.byteCount {
      if bytes.last == 0x0A { bytes.removeLast() }
      if bytes.last == 0x0D { bytes.removeLast() }
    }
    return bytes.withUnsafeBytes { rawText(of: $0, place: place) }
  }
}
