extension BookSurroundings {
  var clockLine: HealthLine {
    guard case .read(_, let last?, _) = content else {
      return HealthLine(
        .clock,
        .unseen,
        Words(zh: "现在 \(now)，没有可比的记录", en: "it says \(now), there is no entry to compare")
      )
    }
    guard now < last else {
      return HealthLine(
        .clock,
        .well,
        Words(zh: "\(now)，在最后一条记录之后", en: "\(now), after the last entry")
      )
    }
    return HealthLine(
      .clock,
      .failure(
        HealthAdvice(
          Words(
            zh: "台账按时间先后记录，时钟拨正之前不接受新记录",
            en: "the journal is in the order of time: no entry is taken until the clock is right"
          ),
          Words(
            zh: "校准系统时钟（date、timedatectl）；若最后一条的时间才是错的，须等到该时刻",
            en: "set the clock (date, timedatectl); if it is the last entry's time that is wrong, "
              + "wait until then"
          )
        )
      ),
      Words(zh: "\(now)，早于最后一条记录 \(last)", en: "\(now), before the last entry, \(last)")
    )
  }
}
