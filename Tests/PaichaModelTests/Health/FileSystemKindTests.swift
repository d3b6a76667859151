import PaichaModel
import Testing

/// On what a folder lies, read from the kernel's table of mounts.
struct FileSystemKindTests {
  private static let mounts = """
    22 27 0:21 / /proc rw,relatime - proc proc rw
    27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
    40 27 0:50 / /srv rw - nfs4 server:/srv rw
    41 40 8:1 / /srv/local rw master:2 propagate_from:1 - xfs /dev/sda1 rw
    42 27 0:51 / /mnt/my\\040share rw - cifs //host/share rw
    43 27 0:52 / /people/a/remote rw - fuse.sshfs a@b: rw
    44 27 0:53 / /media/stick rw - fuseblk /dev/sdb1 rw
    45 27 0:54 / /vm rw - virtiofs host rw
    46 27 0:55 / /over rw - ext4 /dev/sdc1 rw
    47 27 0:56 / /over rw - nfs server:/over rw
    a torn line -

    """

  @Test(arguments: [
    ("/", FileSystemKind.local("ext4")), ("/people/a", .local("ext4")), ("/srvx", .local("ext4")),
    ("/srv", .network("nfs4")), ("/srv/books", .network("nfs4")),
    ("/srv/local", .local("xfs")), ("/srv/local/deep/er", .local("xfs")),
    ("/srv/localer", .network("nfs4")), ("/mnt/my share/x", .network("cifs")),
    ("/people/a/remote", .network("fuse.sshfs")), ("/media/stick", .local("fuseblk")),
    ("/vm/x", .doubtful("virtiofs")), ("/over/x", .network("nfs")),
  ])
  func `The innermost and last mount over a folder counts`(folder: String, kind: FileSystemKind) {
    #expect(FileSystemKind(ofFolder: folder, mounts: Self.mounts) == kind)
  }

  @Test(arguments: ["", "nonsense", "1 2 3 4 / rw -", "1 2 3 4 / rw - "])
  func `A table that says nothing leaves the kind unknown`(mounts: String) {
    #expect(FileSystemKind(ofFolder: "/", mounts: mounts) == .unknown)
  }

  @Test(arguments: [
    ("ext4", FileSystemKind.local("ext4")), ("btrfs", .local("btrfs")), ("nfs", .network("nfs")),
    ("smb3", .network("smb3")), ("9p", .network("9p")), ("fuse", .doubtful("fuse")),
    ("fuse.mergerfs", .doubtful("fuse.mergerfs")), ("fuse.rclone", .network("fuse.rclone")),
  ])
  func `A name tells the kind`(name: String, kind: FileSystemKind) {
    #expect(FileSystemKind(name: name) == kind)
  }
}
