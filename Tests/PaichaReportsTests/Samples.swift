import PaichaModel

@testable import PaichaReports

/// Builders with defaults, so that a test shows only what matters.
enum Sample {
  static func item(
    _ code: String,
    zh: String = "疏散通道、安全出口是否畅通",
    en: String = "Evacuation routes and exits are clear",
    severity: SeverityRule = .general,
    confidence: Confidence = .verified
  ) -> WalkItemView {
    WalkItemView(
      ChecklistItem(
        code: ItemCode(unchecked: code),
        venueKinds: [.retail],
        appliesToZoneBody: false,
        category: "消防设施",
        wording: Words(zh: zh, en: en),
        severity: severity,
        legalBasis: "消防法第28条、第60条第1款",
        criteriaEdition: "2021",
        confidence: confidence
      ),
      defaultLevel: severity == .directFire && confidence != .unverified ? .major : .general
    )
  }

  static func walk(_ count: Int = 3) -> Walk {
    let severities: [SeverityRule] = [.general, .directFire, .compositeFireA]
    return Walk(
      start,
      venueName: "东湖购物广场",
      items: (0..<count).map { item("FD-00\($0 + 1)", severity: severities[$0 % 3]) }
    )
  }

  static var start: WalkStart {
    WalkStart(
      venue: VenueCode(unchecked: "WH-0017"),
      day: Day(year: 2024, month: 5, day: 6) ?? .first,
      kind: .routine,
      inspectors: ["张伟", "li.na"],
      checklist: "2024-1"
    )
  }

  static func text(
    _ report: Report,
    _ format: OutputFormat,
    _ language: Language = .zh,
    style: TableStyle = TableStyle()
  ) throws -> String {
    var sink = ByteCollector()
    try ReportWriter(format: format, language: language, style: style).write(report, to: &sink)
    return sink.text
  }

  static func column(
    _ key: String,
    _ alignment: Alignment = .leading,
    presence: Column.Presence = .always
  ) -> Column {
    Column(key, Words(same: key), alignment, presence: presence)
  }
}

/// A generator with a fixed seed, so that a failing case comes back.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

/// The text without colours.
func plain(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var isInside = false
  for scalar in text.unicodeScalars {
    if scalar == "\u{1B}" { isInside = true }
    if !isInside { result.append(scalar) }
    if isInside, scalar == "m" { isInside = false }
  }
  return String(result)
}
