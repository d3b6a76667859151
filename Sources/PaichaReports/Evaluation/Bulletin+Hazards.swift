import PaichaModel

extension Bulletin {
  /// How many of the most overdue hazards the text names; the rest are in the attachment.
  private static let named = 5

  var hazards: [String] {
    let (majors, listings) = (report.majors, report.listings)
    let day = report.asOf.chinese
    guard majors.total > 0 else { return ["截至\(day)，没有未销号的重大隐患。" + supervision(listings)] }
    let text =
      "截至\(day)，未销号的重大隐患\(majors.total)条，涉及\(majors.zones)个经开区，其中逾期\(majors.overdue)条，"
      + "列入挂牌督办\(majors.listed)条。" + supervision(listings)
    let late = majors.shown.filter { $0.daysOverdue > 0 }.prefix(Bulletin.named)
    guard !late.isEmpty else { return [text] }
    return [text + "逾期最久的\(late.count)条是："]
      + late.enumerated().map { position, major in
        let zone = major.zone.map { report.name(of: $0) } ?? "不属经开区"
        return "（\(position + 1)）\(zone)\(major.venueName)：\(major.description.zh)"
          + "（\(major.id)，期限\(major.deadline.chinese)，逾期\(major.daysOverdue)天"
          + "\(major.listing.map { "，督办编号\($0)" } ?? "")）。"
      }
  }

  private func supervision(_ listings: RunningListings) -> String {
    guard listings.running > 0 else { return "没有正在进行的挂牌督办。" }
    return "正在进行的挂牌督办\(listings.running)件，其中超过治理期限尚未验收的\(listings.late)件。"
  }

  /// What the reader must know of the data before using a number.
  var quality: [String] {
    let counted = report.counted
    let prefilled = counted.reduce(0) { $0 + $1.tally.generalPrefilled + $1.tally.majorPrefilled }
    let due = counted.reduce(0) { $0 + $1.tally.generalDue + $1.tally.majorDue }
    let provisional = counted.reduce(0) { $0 + $1.tally.provisional }
    let empty = counted.count { $0.outcome == .withoutRecords }
    let paragraphs = [
      "登记在册、没有场所在统计口径内的经开区\(report.withoutVenues.count)个，有场所而当年没有记录的\(empty)个，均不作评判；"
        + "已退出的\(report.exited.count)个未列。",
      "当年到期的隐患\(due)条，其中期限由规则库默认值预填的\(prefilled)条；"
        + "期限暂定（放假安排未公布）、未计入的\(provisional)条。",
    ]
    guard !report.unverified.isEmpty else { return paragraphs }
    return paragraphs + ["评分用到未核实的参数\(report.unverified.count)项，取值见附件。"]
  }

  /// What is asked of whom; nothing is asked of those of whom there are none.
  var demands: [String] {
    let isWithoutData =
      !report.withoutVenues.isEmpty || report.counted.contains { $0.outcome == .withoutRecords }
    let demands = [
      report.majors.total > 0
        ? "有未销号重大隐患的经开区，要逐条落实整改责任、措施、资金、时限和预案；"
          + "逾期的，查明原因，依法采取措施，并按规定提请挂牌督办。" : nil,
      isWithoutData ? "没有记录的经开区，要核对场所、检查和隐患台账，及时补录；补录须如实，各项记录留痕。" : nil,
      "对本通报所列数据有疑问的，可按年度、经开区和指标逐条溯源核对"
        + "（paicha evaluate explain --year \(report.year) --zone 代码 --indicator 指标）。",
    ]
    .compactMap { $0 }
    guard demands.count > 1 else { return demands }
    return demands.enumerated().map { "（\(Bulletin.ordinal($0 + 1))）\($1)" }
  }
}
