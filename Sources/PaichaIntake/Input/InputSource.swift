internal import Glibc

/// The bytes of an input file, readable at any offset and as often as needed.
///
/// A pipe or a terminal is copied into an unlinked temporary file first, because an import reads
/// its table more than once.
public final class InputSource: Sendable {
  /// The path as the user gave it; `-` is the standard input.
  public let name: String
  public let byteCount: Int
  private let descriptor: Int32
  private let spool: TemporaryFile?
  private let memory: [UInt8]

  private init(name: String, descriptor: Int32, byteCount: Int, spool: TemporaryFile?) {
    self.name = name
    self.descriptor = descriptor
    self.byteCount = byteCount
    self.spool = spool
    memory = []
  }

  /// A table that is in memory already, such as one embedded in the program.
  public init(bytes: [UInt8], name: String) {
    self.name = name
    descriptor = -1
    byteCount = bytes.count
    spool = nil
    memory = bytes
  }

  deinit {
    if spool == nil, descriptor >= 0 { close(descriptor) }
  }

  /// Opens a file, or the standard input for `-`.
  public static func open(
    _ path: String,
    limits: IntakeLimits = IntakeLimits()
  ) throws(IntakeFault) -> InputSource {
    // A named pipe blocks here until somebody writes to it.
    let descriptor =
      path == "-" ? dup(STDIN_FILENO) : Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotOpen(path: path, reason: .last) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let reason = SystemReason.last
      close(descriptor)
      throw .cannotOpen(path: path, reason: reason)
    }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR {
      close(descriptor)
      throw .isDirectory(path: path)
    }
    // A regular file of size 0 may be one of the system's, which tell their size only when read.
    if kind == S_IFREG, status.st_size > 0, lseek(descriptor, 0, SEEK_CUR) == 0 {
      return InputSource(
        name: path,
        descriptor: descriptor,
        byteCount: Int(status.st_size),
        spool: nil
      )
    }
    defer { close(descriptor) }
    return try spooled(path, from: descriptor, limits: limits)
  }

  private static func spooled(
    _ path: String,
    from descriptor: Int32,
    limits: IntakeLimits
  ) throws(IntakeFault) -> InputSource {
    let spool = try TemporaryFile(in: limits.temporaryFolder)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
    defer { buffer.deallocate() }
    var byteCount = 0
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .cannotRead(path: path, reason: .last) }
      if count == 0 { break }
      try spool.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      byteCount += count
    }
    return InputSource(
      name: path,
      descriptor: spool.descriptor,
      byteCount: byteCount,
      spool: spool
    )
  }

  /// Fills the buffer from an offset, as far as the source reached when it was opened.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(IntakeFault) -> Int {
    let wanted = min(buffer.count, byteCount - offset)
    guard wanted > 0 else { return 0 }
    let part = UnsafeMutableRawBufferPointer(rebasing: buffer[..<wanted])
    guard descriptor >= 0 else {
      memory.withUnsafeBytes {
        part.copyMemory(from: .init(rebasing: $0[offset..<offset + wanted]))
      }
      return wanted
    }
    guard let count = readFully(descriptor, into: part, at: offset) else {
      throw .cannotRead(path: name, reason: .last)
    }
    guard count == wanted else { throw .changedWhileRead(path: name) }
    return count
  }
}
