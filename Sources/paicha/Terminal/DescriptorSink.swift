import PaichaReports

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes rendered bytes to an open descriptor, such as standard output.
///
/// SIGPIPE has to be ignored by the process: a closed pipe then comes out as `closedPipe`.
struct DescriptorSink: ByteSink {
  let descriptor: Int32

  static let standardOutput = DescriptorSink(descriptor: STDOUT_FILENO)
  static let standardError = DescriptorSink(descriptor: STDERR_FILENO)

  func write(_ bytes: [UInt8]) throws {
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: buffer[start...]))
      }
      if written >= 0 {
        start += written
        continue
      }
      let number = errno
      if number == EINTR { continue }
      throw number == EPIPE ? TerminalFault.closedPipe : .cannotWrite(errno: number)
    }
  }
}

/// The system's `write`, apart so that methods of that name can reach it.
func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
