extension BookSurroundings {
  /// Four times what a writer lets it grow to before it checkpoints.
  private static let largeLog = 128_000_000

  var logLine: HealthLine {
    guard let log = companions.first(where: { $0.role == .log }), log.bytes > 0 else {
      return HealthLine(.log, .well, Words(zh: "空", en: "empty"))
    }
    let found = Words(
      zh: "\((log.bytes + 999) / 1_000) kB 尚未并入账套",
      en: "\((log.bytes + 999) / 1_000) kB not yet in the book's file"
    )
    guard log.bytes > BookSurroundings.largeLog else { return HealthLine(.log, .well, found) }
    return HealthLine(
      .log,
      .warning(
        HealthAdvice(
          Words(
            zh: "有命令长时间读着旧内容，或整理被中断；记录都在，但读取变慢、占用空间",
            en: "a command has been reading for long, or a checkpoint was cut short; nothing is "
              + "lost, but reading slows down and space is taken"
          ),
          Words(
            zh: "结束长时间运行的 paicha 命令；下一条写入命令会并入。不要删除 -wal 文件",
            en: "end commands that run for long; the next writing command settles it. Never "
              + "delete the -wal file"
          )
        )
      ),
      found
    )
  }
}
