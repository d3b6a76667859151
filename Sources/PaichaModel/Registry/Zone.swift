/// A national economic and technological development zone (国家级经开区).
public struct Zone: Hashable, Sendable {
  public enum Status: String, CaseIterable, Sendable {
    case active
    case exited
  }

  public let code: ZoneCode
  public let name: String
  public let province: String?
  public let region: Region?
  /// The province or another unit that reports for the zone (兵团, 计划单列市).
  public let reportingUnit: String?
  public let upgradedOn: Day?
  public let status: Status
  /// The first evaluation year in which the zone is ranked; nothing means always.
  public let rankedFrom: Int?
  public let note: String?

  public init(
    code: ZoneCode,
    name: String,
    province: String? = nil,
    region: Region? = nil,
    reportingUnit: String? = nil,
    upgradedOn: Day? = nil,
    status: Status = .active,
    rankedFrom: Int? = nil,
    note: String? = nil
  ) {
    self.code = code
    self.name = name
    self.province = province
    self.region = region
    self.reportingUnit = reportingUnit
    self.upgradedOn = upgradedOn
    self.status = status
    self.rankedFrom = rankedFrom
    self.note = note
  }

  /// How the zone takes part in the evaluation of a year.
  public func participation(in year: Int) -> Participation {
    guard status == .active else { return .exited }
    guard let rankedFrom, year < rankedFrom else { return .ranked }
    return .reportOnly
  }
}

/// The ranking region of a zone (东部, 中部, 西部); 商资函〔2021〕523号 item 7.
public enum Region: String, CaseIterable, Sendable {
  case east
  case central
  case west

  public var words: Words {
    switch self {
    case .east: Words(zh: "东部", en: "east")
    case .central: Words(zh: "中部", en: "central")
    case .west: Words(zh: "西部", en: "west")
    }
  }
}

/// How a zone takes part in a year's evaluation (参评状态).
public enum Participation: String, CaseIterable, Sendable {
  case ranked
  /// Data reported, not ranked (只填报不参评).
  case reportOnly = "report_only"
  case exited
}
