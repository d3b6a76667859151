/// What kind of file system a folder lies on.
public enum FileSystemKind: Hashable, Sendable {
  case local(String)
  /// Shared between machines: the shared memory of a write-ahead log does not reach across.
  case network(String)
  /// A program or a host stands behind it, and its name does not tell whether another machine does.
  case doubtful(String)
  case unknown

  /// The kind by its name in the kernel's table of mounts.
  public init(name: String) {
    if FileSystemKind.networks.contains(name) {
      self = .network(name)
    } else if name == "fuse" || name.hasPrefix("fuse.") || name == "virtiofs" {
      self = .doubtful(name)
    } else {
      self = .local(name)
    }
  }

  /// The kind of the file system that a folder lies on, by the text of `/proc/self/mountinfo`.
  ///
  /// The folder is an absolute path without links. Of mounts at one place the last covers the others.
  public init(ofFolder folder: String, mounts: String) {
    var found: (place: String, name: String)?
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 6, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count else {
        continue
      }
      let place = FileSystemKind.unescaped(fields[4])
      guard FileSystemKind.isBelow(folder, place) else { continue }
      guard place.utf8.count >= (found?.place.utf8.count ?? 0) else { continue }
      found = (place, String(fields[dash + 1]))
    }
    self = found.map { FileSystemKind(name: $0.name) } ?? .unknown
  }

  private static func isBelow(_ folder: String, _ place: String) -> Bool {
    place == "/" || folder == place || folder.hasPrefix(place + "/")
  }

  /// Blanks and the like stand as three octal digits behind a backslash.
  private static func unescaped(_ text: Substring) -> String {
    var (bytes, rest) = ([UInt8](), Array(text.utf8)[...])
    while let byte = rest.first {
      let digits = rest.dropFirst().prefix(3)
      let octal = UInt8(String(decoding: digits, as: UTF8.self), radix: 8)
      if byte == UInt8(ascii: "\\"), digits.count == 3, let octal {
        bytes.append(octal)
        rest = rest.dropFirst(4)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let networks: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "coda", "9p", "ceph", "gfs2", "ocfs2", "lustre",
    "gpfs", "beegfs", "orangefs", "pvfs2", "ncpfs", "vboxsf", "vmhgfs", "prl_fs", "davfs",
    "fuse.sshfs", "fuse.rclone", "fuse.glusterfs", "fuse.s3fs", "fuse.davfs", "fuse.ceph",
    "fuse.juicefs", "fuse.curlftpfs", "fuse.smbnetfs", "fuse.vmhgfs-fuse",
  ]
}
