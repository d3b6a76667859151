internal import Glibc

/// A file without a name: unlinked as soon as it is made, gone when it is closed.
final class TemporaryFile: Sendable {
  let descriptor: Int32
  private let folder: String

  init(in folder: String) throws(IntakeFault) {
    var template = Array("\(folder)/paicha-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .temporaryFile(folder: folder, reason: .last) }
    unlink(&template)
    self.descriptor = descriptor
    self.folder = folder
  }

  deinit { close(descriptor) }

  /// Appends all the bytes.
  func append(_ bytes: UnsafeRawBufferPointer) throws(IntakeFault) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let next = UnsafeRawBufferPointer(rebasing: rest)
      let written = write(descriptor, next.baseAddress, next.count)
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw .temporaryFile(folder: folder, reason: .last) }
      rest = rest.dropFirst(written)
    }
  }

  /// Fills the buffer from an offset, short only at the end of the file.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(IntakeFault) -> Int {
    guard let count = readFully(descriptor, into: buffer, at: offset) else {
      throw .temporaryFile(folder: folder, reason: .last)
    }
    return count
  }
}

/// Reads at an offset until the buffer is full or the file ends; nothing on an error (see errno).
func readFully(
  _ descriptor: Int32,
  into buffer: UnsafeMutableRawBufferPointer,
  at offset: Int
) -> Int? {
  var count = 0
  while count < buffer.count {
    let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
    let read = pread(descriptor, rest.baseAddress, rest.count, off_t(offset + count))
    if read < 0, errno == EINTR { continue }
    guard read >= 0 else { return nil }
    if read == 0 { break }
    count += read
  }
  return count
}
