import Glibc
import PaichaModel

/// A folder with a bundle that somebody handed over: nothing in it is trusted.
public struct BundleFolder: Sendable {
  /// More than any file of a bundle will have.
  private static let largestFile = 64 << 20

  let path: String

  public init(_ path: String) { self.path = path }

  /// The whole of a plain file of the folder; links, pipes and devices are refused unread.
  func bytes(of name: String) throws(BundleFault) -> [UInt8] {
    let flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let descriptor = open("\(path)/\(name)", flags)
    guard descriptor >= 0 else { throw refusal(name, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw refusal(name, errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(file: name, Words(zh: "不是普通文件", en: "is no plain file"))
    }
    return try contents(of: descriptor, name, expecting: Int(status.st_size))
  }

  private func contents(
    of descriptor: Int32,
    _ name: String,
    expecting size: Int
  ) throws(BundleFault) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size, BundleFolder.largestFile))
    var block = [UInt8](repeating: 0, count: 256 << 10)
    while true {
      let count = block.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw refusal(name, errno) }
      guard count > 0 else { return bytes }
      bytes += block[..<count]
      guard bytes.count <= BundleFolder.largestFile else {
        throw .unreadable(file: name, Words(zh: "超过 64 MiB", en: "has more than 64 MiB"))
      }
    }
  }

  /// Names in the folder that are not of a bundle; nothing is known of them.
  func strangers(to layout: BundleLayout) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    let known = Set(layout.all + [".", ".."])
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !known.contains(name) { names.append(name) }
    }
    return names.sorted()
  }

  private func refusal(_ name: String, _ number: Int32) -> BundleFault {
    let reason: Words =
      switch number {
      case ENOENT, ENOTDIR: Words(zh: "没有此文件", en: "is missing")
      case ELOOP: Words(zh: "是符号链接，不是文件", en: "is a symbolic link, no file")
      default: Words(same: String(cString: strerror(number)))
      }
    return .unreadable(file: name, reason)
  }
}
