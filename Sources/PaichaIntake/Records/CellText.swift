/// Turns the bytes of cells into text: quotes undone, encoding decoded, outer spaces taken off.
///
/// Outer spaces are ASCII space and tab, U+00A0 and U+3000; nothing else of a cell is changed.
final class CellText {
  private let encoding: TextEncoding
  private var unquoted: [UInt8] = []
  private var decoded: [UInt8] = []

  init(encoding: TextEncoding) { self.encoding = encoding }

  /// The text of one cell.
  func text(of cell: CellSpan, in record: Record) -> String {
    guard cell.end > cell.start, let base = record.text else { return "" }
    return text(
      UnsafeRawBufferPointer(start: base + Int(cell.start), count: Int(cell.end - cell.start)),
      hasDoubledQuotes: cell.hasDoubledQuotes
    )
  }

  /// The text of the bytes of one cell.
  func text(_ bytes: UnsafeRawBufferPointer, hasDoubledQuotes: Bool) -> String {
    guard hasDoubledQuotes else { return decodedText(bytes.bindMemory(to: UInt8.self)) }
    unquoted.removeAll(keepingCapacity: true)
    var isSecond = false
    for byte in bytes {
      isSecond = byte == UInt8(ascii: "\"") && !isSecond
      if byte != UInt8(ascii: "\"") || isSecond { unquoted.append(byte) }
    }
    return unquoted.withUnsafeBufferPointer(decodedText)
  }

  private func decodedText(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard encoding == .gb18030, bytes.contains(where: { $0 >= 0x80 }) else {
      return String(decoding: trimmed(bytes), as: UTF8.self)
    }
    decoded.removeAll(keepingCapacity: true)
    GB18030.shared.decode(bytes, into: &decoded)
    return decoded.withUnsafeBufferPointer { String(decoding: trimmed($0), as: UTF8.self) }
  }

  @inline(__always)
  private func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard let first = bytes.first, let last = bytes.last else { return bytes }
    let mayStartWithSpace = first <= 0x20 || first == 0xC2 || first == 0xE3
    let mayEndWithSpace = last <= 0x20 || last == 0xA0 || last == 0x80
    return mayStartWithSpace || mayEndWithSpace ? slowlyTrimmed(bytes) : bytes
  }

  private func slowlyTrimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var rest = bytes[...]
    while let width = leadingSpace(rest) { rest = rest.dropFirst(width) }
    while let width = trailingSpace(rest) { rest = rest.dropLast(width) }
    return UnsafeBufferPointer(rebasing: rest)
  }

  private func leadingSpace(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard let first = bytes.first else { return nil }
    if first == 0x20 || first == 0x09 { return 1 }
    if bytes.starts(with: [0xC2, 0xA0]) { return 2 }
    return bytes.starts(with: [0xE3, 0x80, 0x80]) ? 3 : nil
  }

  private func trailingSpace(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard let last = bytes.last else { return nil }
    if last == 0x20 || last == 0x09 { return 1 }
    if bytes.suffix(2).elementsEqual([0xC2, 0xA0]) { return 2 }
    return bytes.suffix(3).elementsEqual([0xE3, 0x80, 0x80]) ? 3 : nil
  }
}
