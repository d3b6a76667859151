import PaichaModel
import Testing

/// Who took part in a drill, by the largest one of a period.
struct DrillParticipationTests {
  private func share(_ drills: [(Int, of: Int?)], register: Int?) -> RollShare? {
    DrillParticipation(
      drills.map { persons, roll in
        DrillAttendance(venue: "V1", day: "2025-06-30", participants: persons, roll: roll)
      }
    )
    .share(of: register)
  }

  @Test func `The largest drill counts alone, against the register's roll`() {
    #expect(
      share([(40, of: nil), (60, of: nil), (50, of: nil)], register: 80) == RollShare(60, of: 80)
    )
  }

  @Test func `The larger of a drill's own roll and the register's counts`() {
    #expect(share([(10, of: 10)], register: 543) == RollShare(10, of: 543))
    #expect(share([(10, of: 10)], register: 543)?.rateTenThousandths == 184)
    #expect(share([(40, of: 50)], register: 80) == RollShare(40, of: 80))
    #expect(share([(100, of: 120)], register: 80) == RollShare(100, of: 120))
    #expect(share([(40, of: 0)], register: 80) == RollShare(40, of: 80))
    #expect(share([(40, of: 50)], register: nil) == RollShare(40, of: 50))
  }

  @Test func `Of drills as large as each other the larger roll counts`() {
    #expect(
      share([(40, of: 50), (40, of: 90), (40, of: nil)], register: 80) == RollShare(40, of: 90)
    )
  }

  @Test func `More participants than the roll, visitors among them, are the whole roll`() {
    #expect(share([(400, of: nil)], register: 80) == RollShare(80, of: 80))
  }

  @Test func `No drill is 0 of a known roll, and no share of an unknown one`() {
    #expect(share([], register: 80) == RollShare(0, of: 80))
    #expect(share([], register: nil) == nil)
    #expect(share([(40, of: nil)], register: nil) == nil)
    #expect(share([(90, of: nil), (40, of: 50)], register: nil) == RollShare(40, of: 50))
  }
}
