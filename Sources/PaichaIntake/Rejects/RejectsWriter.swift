internal import Glibc
public import PaichaModel

/// Writes rejected rows as a table that can be opened, corrected and imported again.
///
/// The columns are line, column, value, code, reason and raw. The file begins with a byte order
/// mark for Excel and WPS; without a rejected row no file is made.
public final class RejectsWriter {
  public let path: String
  public private(set) var count = 0
  private let language: Language
  private var descriptor: Int32?
  private var bytes: [UInt8] = []

  public init(path: String, language: Language) {
    self.path = path
    self.language = language
  }

  deinit {
    if let descriptor { close(descriptor) }
  }

  /// Refuses a place that cannot be written, so that nothing is imported whose rejects are lost.
  public func requirePlace() throws(IntakeFault) {
    let new = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    if new >= 0 {
      close(new)
      guard unlink(path) == 0 else { throw .cannotWrite(path: path, reason: .last) }
      return
    }
    guard errno == EEXIST else { throw .cannotWrite(path: path, reason: .last) }
    let earlier = open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC)
    // A pipe that nobody reads yet.
    guard earlier >= 0 || errno == ENXIO else { throw .cannotWrite(path: path, reason: .last) }
    if earlier >= 0 { close(earlier) }
  }

  /// The bytes with which the file begins.
  static var header: [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    DelimitedLine.append(["line", "column", "value", "code", "reason", "raw"], to: &bytes)
    return bytes
  }

  /// Adds a row; the file is made, replacing an older one, with the first.
  public func append(_ row: RejectedRow) throws(IntakeFault) {
    if count == 0 { bytes = Self.header }
    count += 1
    let fault = row.fault
    DelimitedLine.append(
      [
        String(fault.line), fault.column ?? "", fault.value ?? "", fault.code.rawValue,
        fault.reason(language), row.raw,
      ],
      to: &bytes
    )
    if bytes.count > 64 << 10 { try flush() }
  }

  /// Writes what is left and closes the file.
  public func finish() throws(IntakeFault) {
    guard count > 0 else {
      try removeEarlier()
      return
    }
    try flush()
    guard let open = descriptor else { return }
    descriptor = nil
    guard close(open) == 0 else { throw .cannotWrite(path: path, reason: .last) }
  }

  /// Takes away the file of an earlier import, which would tell of rows that are fine now; any
  /// other file is left alone.
  private func removeEarlier() throws(IntakeFault) {
    guard access(path, F_OK) == 0, let earlier = try? InputSource.open(path),
      let head = try? earlier.bytes(at: 0, count: Self.header.count), head == Self.header
    else { return }
    guard unlink(path) == 0 else { throw .cannotWrite(path: path, reason: .last) }
  }

  private func flush() throws(IntakeFault) {
    let file: Int32
    if let descriptor { file = descriptor } else { file = try openFile() }
    descriptor = file
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw .cannotWrite(path: path, reason: .last) }
      rest = rest.dropFirst(written)
    }
    bytes.removeAll(keepingCapacity: true)
  }

  private func openFile() throws(IntakeFault) -> Int32 {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw .cannotWrite(path: path, reason: .last) }
    return file
  }
}
