extension BookSurroundings {
  var fileSystemLine: HealthLine {
    guard case .seen(let kind, _, _) = folder else {
      return HealthLine(
        .fileSystem,
        .unseen,
        Words(zh: "文件夹不存在", en: "there is no such folder")
      )
    }
    let remedy = Words(
      zh: "把账套移到本机硬盘，再用 paicha backup 复制到网络位置",
      en: "move the book to a disk of this machine, and copy it out with paicha backup"
    )
    switch kind {
    case .local(let name):
      return HealthLine(.fileSystem, .well, Words(zh: "\(name)，本机", en: "\(name), of this machine"))
    case .unknown:
      return HealthLine(
        .fileSystem,
        .unseen,
        Words(zh: "系统没有说明", en: "the system does not tell")
      )
    case .network(let name):
      return HealthLine(
        .fileSystem,
        .failure(
          HealthAdvice(
            Words(
              zh: "网络文件系统上预写日志不起作用，账套可能损坏",
              en: "the write-ahead log does not work there, the book may be damaged"
            ),
            remedy
          )
        ),
        Words(zh: "网络文件系统 \(name)", en: "a network file system, \(name)")
      )
    case .doubtful(let name):
      return HealthLine(
        .fileSystem,
        .warning(
          HealthAdvice(
            Words(
              zh: "若它通向另一台机器（sshfs、rclone 等），预写日志不起作用，账套可能损坏",
              en: "if it reaches another machine (sshfs, rclone, …), the write-ahead log does not "
                + "work and the book may be damaged"
            ),
            remedy
          )
        ),
        Words(zh: "\(name)，不能断定是否在本机", en: "\(name): of this machine or not, it does not tell")
      )
    }
  }
}
