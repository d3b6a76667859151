import Glibc
import PaichaModel

/// A bundle while it is written: a folder beside the wanted one, which takes its name when complete.
///
/// A crash leaves no bundle, at most a folder `<name>.part-…` that can be deleted.
struct NewBundle {
  private let path: String
  private let part: String

  /// Starts a bundle; refuses a folder that is there.
  init(at path: String) throws {
    var name = path
    while name.count > 1, name.hasSuffix("/") { name.removeLast() }
    self.path = name
    var status = stat()
    guard lstat(name, &status) != 0 else { throw BundleFault.folderExists(name) }
    part = try NewBundle.makeFolder(beside: name)
  }

  func write(_ files: [BundleFile]) throws {
    for file in files { try write(file) }
  }

  /// Gives the folder its name, durably; refuses where something took the name meanwhile.
  func finish() throws {
    try synchronise(part)
    guard rename(part, path) == 0 else {
      throw [EEXIST, ENOTEMPTY, ENOTDIR].contains(errno)
        ? BundleFault.folderExists(path) : failure(path)
    }
    try synchronise(parent)
  }

  /// Takes back what was written of a bundle that did not come about.
  func discard(_ layout: BundleLayout) {
    for name in layout.all { unlink("\(part)/\(name)") }
    rmdir(part)
  }

  private func write(_ file: BundleFile) throws {
    let target = "\(part)/\(file.name)"
    let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(target) }
    defer { close(descriptor) }
    var start = 0
    while start < file.bytes.count {
      let count = file.bytes.withUnsafeBytes { buffer in
        systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: buffer[start...]))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure(target) }
      start += count
    }
    guard fsync(descriptor) == 0 else { throw failure(target) }
  }

  private var parent: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func synchronise(_ folder: String) throws {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(folder) }
  }

  private static func makeFolder(beside path: String) throws -> String {
    for attempt in 0..<100 {
      let name = "\(path).part-\(getpid())-\(attempt)"
      if mkdir(name, 0o755) == 0 { return name }
      guard errno == EEXIST else { throw failure(path) }
    }
    throw failure(path)
  }

  private static func failure(_ path: String) -> ServiceFault {
    .file(path: path, Words(same: String(cString: strerror(errno))))
  }

  private func failure(_ path: String) -> ServiceFault { NewBundle.failure(path) }
}

/// The system's `write`, apart so that methods of that name can reach it.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
