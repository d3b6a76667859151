extension BookSurroundings {
  var folderLine: HealthLine {
    switch folder {
    case .missing:
      HealthLine(
        .folder,
        .failure(
          HealthAdvice(
            Words(zh: "账套无处可建", en: "there is no place for a book"),
            Words(zh: "检查 --book 和 PAICHA_BOOK 的写法", en: "see what --book or PAICHA_BOOK says")
          )
        ),
        Words(zh: "不存在", en: "missing")
      )
    case .seen(_, _, isWritable: true):
      HealthLine(.folder, .well, Words(zh: "可写", en: "writable"))
    case .seen(_, _, isWritable: false):
      HealthLine(
        .folder,
        .failure(
          HealthAdvice(
            Words(
              zh: "读写账套都要在旁边建立日志和锁文件",
              en: "both reading and writing put a log and a lock beside the book"
            ),
            Words(zh: "请管理员授予写权限，或把账套移到可写处", en: "ask for write access, or move the book")
          )
        ),
        Words(zh: "不可写", en: "not writable")
      )
    }
  }
}
