extension BookSurroundings {
  /// The first version with the tables that hold one type a column.
  private static let strictTables = EngineVersion(3, 37, 0)
  private static let logFault = EngineVersion(3, 7, 0)..<EngineVersion(3, 51, 3)

  var engineLine: HealthLine {
    let found = Words(same: "\(engine)")
    if engine < BookSurroundings.strictTables {
      return HealthLine(
        .engine,
        .failure(
          HealthAdvice(
            Words(
              zh: "早于 3.37，没有严格类型表，账套无法打开",
              en: "older than 3.37: it has no STRICT tables, so no book can be opened"
            ),
            Words(
              zh: "使用自带 SQLite 的静态程序，或升级 libsqlite3",
              en: "use the static program, which brings its own, or upgrade libsqlite3"
            )
          )
        ),
        found
      )
    }
    guard BookSurroundings.logFault.contains(engine) else {
      return HealthLine(.engine, .well, found)
    }
    return HealthLine(
      .engine,
      .warning(
        HealthAdvice(
          Words(
            zh: "3.51.3 之前两个进程同时写入或整理预写日志可能丢页；Paicha 的写锁"
              + "（.lock）使写入轮流进行，已避开此缺陷",
            en: "before 3.51.3 two processes that write or checkpoint at once can lose pages; "
              + "Paicha's lock (.lock) lets them take turns, so it does not happen"
          ),
          Words(
            zh: "不要用其他工具写账套；有条件时升级到 3.51.3",
            en: "let no other tool write to the book; upgrade to 3.51.3 where you can"
          )
        )
      ),
      found
    )
  }
}
