import PaichaModel
import Testing

/// Who was trained, counted so that nothing can be inflated.
struct TrainingCoverageTests {
  private func persons(_ facts: TrainingFact...) -> Int { TrainingCoverage(facts).persons }

  @Test func `Nothing recorded is nobody trained, which is 0 of a known roll`() {
    let nothing = TrainingCoverage()
    #expect(nothing.persons == 0 && nothing.sessions == 0)
    #expect(nothing.share(of: 40) == RollShare(0, of: 40))
    #expect(nothing.share(of: 40)?.rateTenThousandths == 0)
  }

  @Test func `Somebody named in two sessions counts once`() {
    #expect(
      persons(.sample(by: .named(["甲", "乙"])), .sample(on: "2025-06-30", by: .named(["乙", "丙"])))
        == 3
    )
  }

  @Test func `Counted sessions of one course are batches and add up`() {
    #expect(
      persons(
        .sample(by: .counted(30), course: "上半年"),
        .sample(on: "2025-03-21", by: .counted(25), course: "上半年"),
        .sample(by: .counted(50), course: "用电")
      ) == 55
    )
  }

  @Test func `Sessions without a course stand alone, however often they are held`() {
    #expect(
      persons(.sample(by: .counted(30)), .sample(on: "2025-04-20", by: .counted(28))) == 30
    )
  }

  @Test func `Names and counts are never added to each other`() {
    let names = Training.Attendance.named(["甲", "乙", "丙"])
    #expect(persons(.sample(by: names), .sample(by: .counted(2), course: "A")) == 3)
    #expect(persons(.sample(by: names, course: "A"), .sample(by: .counted(2), course: "A")) == 3)
    #expect(persons(.sample(by: names), .sample(by: .counted(40))) == 40)
  }

  @Test func `More trained than are on the roll is the whole roll, not more`() {
    let coverage = TrainingCoverage([.sample(by: .counted(60))])
    #expect(coverage.share(of: 50) == RollShare(50, of: 50))
    #expect(coverage.share(of: 50)?.rateTenThousandths == 10_000)
    #expect(coverage.share(of: 60)?.persons == 60)
    #expect(coverage.share(of: 61)?.rateTenThousandths == 9_836)
  }

  @Test func `A roll nobody knows gives no share, and an empty one no rate`() {
    let coverage = TrainingCoverage([.sample(by: .counted(60))])
    #expect(coverage.share(of: nil) == nil)
    #expect(coverage.share(of: 0) == RollShare(0, of: 0))
    #expect(coverage.share(of: 0)?.rateTenThousandths == nil)
  }

  @Test func `Batches whose sum no number holds are not a crash`() {
    #expect(
      persons(
        .sample(by: .counted(Int.max), course: "A"),
        .sample(by: .counted(Int.max), course: "A")
      ) == Int.max
    )
    #expect(RollShare(Int.max, of: Int.max)?.rateTenThousandths == 10_000)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `Never more are covered than were really trained`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let roll = random.number(1...60)
    var trained: Set<Int> = []
    var rest: [String: [Int]] = [:]
    var coverage = TrainingCoverage()
    for _ in 0..<random.number(1...12) {
      var people = Array((1...roll).shuffled(using: &random).prefix(random.number(1...roll)))
      var course: String?
      if random.happens(oneIn: 2) {
        let name = random.pick(["A", "B"])
        // Batches of a course train different people.
        let left = rest[name] ?? Array(1...roll)
        people = Array(left.prefix(random.number(1...max(1, left.count))))
        rest[name] = Array(left.dropFirst(people.count))
        course = name
      }
      guard !people.isEmpty else { continue }
      trained.formUnion(people)
      let attendance: Training.Attendance =
        random.happens(oneIn: 2) ? .named(people.map { "人\($0)" }) : .counted(people.count)
      coverage.add(.sample(by: attendance, course: course))
    }
    #expect(coverage.persons <= trained.count)
    #expect(coverage.persons > 0)
  }
}
