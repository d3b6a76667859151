import Glibc
import PaichaModel
import PaichaService

/// One file that a command writes whole; an existing one is kept unless it may be overwritten.
struct OutputFile {
  private let path: String
  private let overwrites: Bool

  /// Refuses a file that exists, a folder that cannot be written, and the book and its companions
  /// whatever is allowed.
  init(_ path: String, overwrites: Bool, apartFrom book: String) throws {
    self.path = path
    self.overwrites = overwrites
    try BookFiles(of: book).require(apart: path)
    guard overwrites || access(path, F_OK) != 0 else { throw OutputFile.exists(path) }
    guard access(folder, W_OK) == 0 else { throw failure(folder) }
  }

  /// Writes the text beside the file first, so that a crash leaves the old file or the new one.
  func write(_ text: String) throws {
    let part = path + ".part"
    let descriptor = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(part) }
    defer { close(descriptor) }
    do {
      try DescriptorSink(descriptor: descriptor).write(Array(text.utf8))
    } catch TerminalFault.cannotWrite(let number) {
      unlink(part)
      throw failure(part, number)
    }
    guard fsync(descriptor) == 0 else { throw failure(part) }
    // A link is refused where a file has come up meanwhile; a rename is not.
    if overwrites {
      guard rename(part, path) == 0 else { throw failure(path) }
    } else {
      let isLinked = link(part, path) == 0
      let number = errno
      unlink(part)
      guard isLinked else {
        throw number == EEXIST ? OutputFile.exists(path) : failure(path, number)
      }
    }
  }

  private var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func exists(_ path: String) -> ServiceFault {
    .file(
      path: path,
      Words(zh: "文件已存在，未覆盖；要覆盖请加 --force", en: "exists, kept; --force overwrites it")
    )
  }

  private func failure(_ path: String, _ number: Int32 = errno) -> ServiceFault {
    .file(path: path, Words(same: String(cString: strerror(number))))
  }
}
