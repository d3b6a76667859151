extension AuditRule {
  public var words: Words {
    switch self {
    case .bulkClosureLastDay: Words(zh: "末日集中销号", en: "bulk closure on the last day")
    case .twoPlacesAtOnce: Words(zh: "同日异地检查", en: "two places at once")
    case .impossiblePace: Words(zh: "检查速度异常", en: "impossible pace")
    case .identicalEvidence: Words(zh: "证据重复使用", en: "identical evidence")
    case .backDatedEntries: Words(zh: "事后补录", en: "back-dated entries")
    case .closureWithoutEvidence: Words(zh: "无据销号", en: "closure without evidence")
    case .allPassInspectors: Words(zh: "从无发现", en: "all-pass inspectors")
    case .deadlinesExtendedAfterExpiry: Words(zh: "过期延期", en: "extended after expiry")
    case .shrunkenDenominators: Words(zh: "分母缩水", en: "shrunken denominators")
    case .numberingGaps: Words(zh: "编号断号", en: "gaps in numbering")
    }
  }

  /// Why it is a lead, in one sentence.
  public var reason: Words {
    switch self {
    case .bulkClosureLastDay:
      Words(
        zh: "同一经开区、场所或人员的销号集中在期末或期限当日。",
        en: "Closures of a zone, venue or actor heap on the period's end or on deadline days."
      )
    case .twoPlacesAtOnce:
      Words(
        zh: "同一检查人员一天内到过不同经开区，或到过的场所过多。",
        en: "An inspector was in several zones, or at too many venues, on one day."
      )
    case .impossiblePace:
      Words(
        zh: "同一检查人员一天记录的检查项过多，难以逐项查看。",
        en: "An inspector recorded more check items on one day than one can look at."
      )
    case .identicalEvidence:
      Words(
        zh: "不同检查的隐患引用同一证据文件。",
        en: "Hazards of different inspections cite the very same evidence file."
      )
    case .backDatedEntries:
      Words(
        zh: "检查或销号过了很久才记入台账。",
        en: "Inspections or closures were recorded long after the day they carry."
      )
    case .closureWithoutEvidence:
      Words(
        zh: "重大隐患销号时没有说明、文书或证据。",
        en: "A major hazard was closed with neither note, document nor evidence."
      )
    case .allPassInspectors:
      Words(
        zh: "检查次数不少，发现率却为零或远低于同类场所的同行。",
        en: "Many inspections, but findings are none or far below those of peers."
      )
    case .deadlinesExtendedAfterExpiry:
      Words(
        zh: "原期限已过才改后期限。",
        en: "A deadline was moved later after it had already passed."
      )
    case .shrunkenDenominators:
      Words(
        zh: "期末前场所关停、划出或隐患作废，使率的分母变小。",
        en: "Venues closed or moved, or hazards voided, late in the period shrink denominators."
      )
    case .numberingGaps:
      Words(
        zh: "编号本应连续而有断号，可能有记录未入账。",
        en: "Where numbers should run on, records may be missing or were left out."
      )
    }
  }
}
