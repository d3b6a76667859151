import Glibc
import PaichaModel
import PaichaReports
import PaichaService

/// A folder that reports are written into as files; made if it is missing.
struct OutputFolder {
  private let path: String

  init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// Makes the folder if it is missing, and refuses one that cannot be written.
  func require() throws {
    if mkdir(path, 0o755) != 0, errno != EEXIST { throw failure(path) }
    guard access(path, W_OK) == 0 else { throw failure(path) }
  }

  /// Writes a file anew, CSV with a byte order mark for Excel and WPS; returns its path.
  ///
  /// A secret one can be read by its owner alone.
  func write(
    _ report: Report,
    as format: OutputFormat,
    named name: String,
    _ language: Language,
    isSecret: Bool = false
  ) throws -> String {
    try require()
    let file = "\(path)/\(name)"
    let part = file + ".part"
    if isSecret, unlink(part) != 0, errno != ENOENT { throw failure(part) }
    let mode: mode_t = isSecret ? 0o600 : 0o644
    let descriptor = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw failure(part) }
    defer { close(descriptor) }
    var sink = DescriptorSink(descriptor: descriptor)
    let writer = ReportWriter(format: format, language: language, csvHasMark: true)
    do {
      try writer.write(report, to: &sink)
    } catch TerminalFault.cannotWrite(let number) {
      throw failure(part, number)
    }
    guard fsync(descriptor) == 0, rename(part, file) == 0 else { throw failure(file) }
    return file
  }

  private func failure(_ path: String, _ number: Int32 = errno) -> ServiceFault {
    .file(path: path, Words(same: String(cString: strerror(number))))
  }
}
