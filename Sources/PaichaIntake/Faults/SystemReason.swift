internal import Glibc
public import PaichaModel

/// Why the operating system refused: its error number in words.
public struct SystemReason: Hashable, Sendable {
  public let number: Int32

  /// The reason of the call that has just failed.
  static var last: SystemReason { SystemReason(number: errno) }

  /// The reason in both languages; rare ones keep the system's own English words.
  public var words: Words {
    switch number {
    case ENOENT: Words(zh: "文件不存在", en: "no such file")
    case EACCES, EPERM: Words(zh: "没有权限", en: "permission denied")
    case ENOSPC, EDQUOT: Words(zh: "磁盘已满", en: "the disk is full")
    case EROFS: Words(zh: "文件夹只读", en: "the folder is read-only")
    case EIO: Words(zh: "读写设备出错", en: "the device failed")
    case ENOTDIR: Words(zh: "路径中有一段不是文件夹", en: "a part of the path is not a folder")
    case EISDIR: Words(zh: "这是文件夹", en: "it is a folder")
    default: systemWords
    }
  }

  private var systemWords: Words {
    let text = strerror(number).map { String(cString: $0) } ?? "error \(number)"
    return Words(zh: text, en: text)
  }
}
