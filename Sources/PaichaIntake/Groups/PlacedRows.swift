/// Reads single rows at places that an earlier pass has found.
final class PlacedRows {
  private let outline: TableOutline
  private let parser: RecordParser
  private let builder: RowBuilder
  private var buffer: UnsafeMutableRawBufferPointer

  init(outline: TableOutline) {
    self.outline = outline
    parser = outline.makeParser()
    builder = RowBuilder(outline: outline, cells: parser.cells)
    buffer = .allocate(byteCount: 64 << 10, alignment: 16)
  }

  deinit { buffer.deallocate() }

  /// The row at a place.
  func outcome(at place: RowPlace) throws(IntakeFault) -> RowBuilder.Outcome {
    guard place.byteCount <= outline.limits.recordBytes else { return try overlong(at: place) }
    if buffer.count < place.byteCount {
      buffer.deallocate()
      buffer = .allocate(byteCount: place.byteCount * 2, alignment: 16)
    }
    let part = UnsafeMutableRawBufferPointer(rebasing: buffer[..<place.byteCount])
    let count = try outline.source.read(into: part, at: place.offset)
    let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
    guard
      case .complete(let length, _, let flaw, let text) = parser.parse(
        bytes,
        line: place.line,
        isFinal: true
      )
    else { throw .changedWhileRead(path: outline.source.name) }
    let content = UnsafeRawBufferPointer(rebasing: bytes[..<length])
    return builder.outcome(of: Record(place: place, bytes: content, text: text, flaw: flaw))
  }

  private func overlong(at place: RowPlace) throws(IntakeFault) -> RowBuilder.Outcome {
    let reader = outline.makeReader(from: place.offset, line: place.line)
    guard let record = try reader.next() else {
      throw .changedWhileRead(path: outline.source.name)
    }
    return RowBuilder(outline: outline, cells: reader.cells).outcome(of: record)
  }
}
