extension BookSurroundings {
  /// A backup takes the size of the book once, its verification or an import about as much again.
  private var wantedBytes: Int { max(100_000_000, 2 * bookBytes) }
  /// Below this the next commit may find the disk full.
  private static let leastBytes = 16_000_000

  var diskLine: HealthLine {
    guard case .seen(_, let free, _) = folder else {
      return HealthLine(.disk, .unseen, Words(zh: "文件夹不存在", en: "there is no such folder"))
    }
    let wanted = wantedBytes
    let found = Words(
      zh: "可用 \(megabytes(free)) MB，宜有 \(megabytes(wanted)) MB",
      en: "\(megabytes(free)) MB free, \(megabytes(wanted)) MB wanted"
    )
    guard free < wanted else { return HealthLine(.disk, .well, found) }
    let remedy = Words(
      zh: "腾出空间，或把账套移到更大的硬盘",
      en: "free some space, or move the book to a larger disk"
    )
    guard free >= BookSurroundings.leastBytes else {
      return HealthLine(
        .disk,
        .failure(
          HealthAdvice(
            Words(
              zh: "下一次写入可能因磁盘已满而撤销（已有内容不受影响）",
              en: "the next write may be undone for want of space (what is there stays)"
            ),
            remedy
          )
        ),
        found
      )
    }
    return HealthLine(
      .disk,
      .warning(
        HealthAdvice(
          Words(
            zh: "备份、升级或大批导入约需账套两倍的空间",
            en: "a backup, an upgrade or a large import takes about twice the size of the book"
          ),
          remedy
        )
      ),
      found
    )
  }

  private func megabytes(_ bytes: Int) -> Int { bytes / 1_000_000 }
}
