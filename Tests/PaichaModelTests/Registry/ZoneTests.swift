import PaichaModel
import Testing

/// How a zone takes part in a year's evaluation.
struct ZoneTests {
  @Test(arguments: [
    (Zone.Status.active, nil, 2025, Participation.ranked),
    (.active, 2024, 2025, .ranked),
    (.active, 2025, 2025, .ranked),
    (.active, 2026, 2025, .reportOnly),
    (.exited, nil, 2025, .exited),
    (.exited, 2024, 2025, .exited),
    (.exited, 2026, 2025, .exited),
  ])
  func `Participation follows status and the first ranked year`(
    status: Zone.Status,
    rankedFrom: Int?,
    year: Int,
    participation: Participation
  ) {
    let zone = Zone(code: "Z1", name: "天津经开区", status: status, rankedFrom: rankedFrom)
    #expect(zone.participation(in: year) == participation)
  }

  @Test func `Participation is stored by its published codes`() {
    #expect(Participation.allCases.map(\.rawValue) == ["ranked", "report_only", "exited"])
    #expect(Region.allCases.map(\.rawValue) == ["east", "central", "west"])
  }
}
