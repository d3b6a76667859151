extension BookSurroundings {
  /// A younger one may still be written.
  private static let minutesOfGrace = 60

  var leftoverLines: [HealthLine] {
    let old = leftovers.filter { $0.minutesOld >= BookSurroundings.minutesOfGrace }
    guard !old.isEmpty else {
      return [
        HealthLine(
          .leftovers,
          .well,
          leftovers.isEmpty
            ? Words(zh: "无", en: "none")
            : Words(
              zh: "\(leftovers.count) 个，可能正在写",
              en: "\(leftovers.count), perhaps being written"
            )
        )
      ]
    }
    return old.map { HealthLine(.leftovers, .warning(advice($0)), found($0)) }
  }

  private func found(_ leftover: Leftover) -> Words {
    let hours = leftover.minutesOld / 60
    return Words(
      zh: "\(leftover.path)，\(hours) 小时前",
      en: "\(leftover.path), \(hours) hours old"
    )
  }

  private func advice(_ leftover: Leftover) -> HealthAdvice {
    switch leftover.kind {
    case .draft:
      HealthAdvice(
        Words(
          zh: "被中断的命令留下的半成品，不会再被读取",
          en: "what an interrupted command left half done; nothing reads it"
        ),
        Words(
          zh: "确认没有 paicha 命令在运行后删除：rm \(leftover.path)",
          en: "when no paicha command runs: rm \(leftover.path)"
        )
      )
    case .draftOfKey:
      HealthAdvice(
        Words(
          zh: "新建账套时被中断，密钥还在草稿中：不要删除",
          en: "the making of the book was interrupted, and this holds its key: do not delete it"
        ),
        Words(
          zh: "paicha journal checkpoint --book \(path) 会使其就位",
          en: "paicha journal checkpoint --book \(path) puts it in place"
        )
      )
    }
  }
}
