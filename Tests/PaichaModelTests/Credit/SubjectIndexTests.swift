import PaichaModel
import Testing

/// Who is found on the list, and who only looks like it.
struct SubjectIndexTests {
  private func index(_ listed: [ListedName<Int>]) -> SubjectIndex<Int> {
    var index = SubjectIndex<Int>(folding: NameFoldingTests.folding)
    for subject in listed { index.insert(subject) }
    return index
  }

  private func listed(
    _ key: Int,
    _ name: String?,
    code: String? = nil,
    person: PersonID? = nil,
    former: [String] = []
  ) -> ListedName<Int> {
    ListedName(key: key, creditCode: code, person: person, name: name, formerNames: former)
  }

  private func found(
    _ index: SubjectIndex<Int>,
    _ name: String?,
    code: String? = nil,
    person: PersonID? = nil
  ) -> [Int: MatchReason] {
    let matches = index.matches(of: CheckedSubject(creditCode: code, person: person, name: name))
    return Dictionary(uniqueKeysWithValues: matches.map { ($0.key, $0.reason) })
  }

  @Test func `Identifiers match exactly, whatever the name`() {
    let index = index([
      listed(1, "云岫公司", code: "91350200MA2YJ1XR9G"), listed(2, nil, person: "K7QX-N1"),
    ])
    #expect(found(index, "别的", code: "91350200MA2YJ1XR9G") == [1: .creditCode])
    #expect(found(index, nil, code: "91350200ma2yj1xr9g") == [1: .creditCode])
    #expect(found(index, nil, person: "K7QX-N1") == [2: .person])
    #expect(found(index, nil, code: "91350200MA2YJ1XR9H").isEmpty)
    #expect(found(index, nil, person: "K7QX-N2").isEmpty)
    #expect(found(index, nil).isEmpty)
  }

  @Test func `Names match as they are, folded, or as they were`() {
    let index = index([listed(1, "云岫(集团)公司", former: ["云岫百货", "國際廣場"])])
    #expect(found(index, "云岫(集团)公司") == [1: .exactName])
    #expect(
      found(index, "云岫（集团）公司") == [1: .foldedName([.width])]
    )
    #expect(found(index, "云岫集团公司") == [1: .foldedName([.brackets])])
    #expect(found(index, "云岫百货") == [1: .exactName])
    #expect(found(index, "国际 广场") == [1: .foldedName([.traditional, .spaces])])
    #expect(formerName(index, "云岫集团公司") == nil)
    #expect(formerName(index, "国际 广场") == "國際廣場")
    #expect(formerName(index, "云岫百货公司") == "云岫百货")
  }

  private func formerName(_ index: SubjectIndex<Int>, _ name: String) -> String? {
    index.matches(of: CheckedSubject(creditCode: nil, name: name)).first?.formerName
  }

  @Test func `The very spelling is told before another of the same subject`() {
    let index = index([listed(1, "雲岫公司", former: ["云岫公司"])])
    #expect(found(index, "云岫公司") == [1: .exactName])
    #expect(formerName(index, "云岫公司") == "云岫公司")
    #expect(formerName(index, "雲岫公司") == nil)
  }

  @Test func `The same name with another code is near, never a match`() {
    let index = index([listed(1, "云岫公司", code: "91350200MA2YJ1XR9G"), listed(2, "云岫公司")])
    let found = found(index, "云岫 公司", code: "91440101MA5CJQ4N59")
    #expect(found[1] == .otherIdentifier)
    // A listing without a code cannot be told apart by it.
    #expect(found[2] == .foldedName([.spaces]))
  }

  @Test(arguments: [
    ("云岫商业管理集团", MatchReason?.some(.sameCore)), ("云岫商业营理有限公司", .oneCharacter),
    ("云岫商管理有限公司", .oneCharacter), ("云岫商业业管理有限公司", .oneCharacter),
    ("大云岫商业管理有限公司", .oneCharacter), ("云岫商业管理处有限公司", .oneCharacter),
    ("云岫工业营理有限公司", nil), ("云岫", nil),
  ])
  func `A near name is told as near`(name: String, reason: MatchReason?) {
    let found = found(index([listed(1, "云岫商业管理有限公司")]), name)
    #expect(found[1] == reason)
    #expect(found[1]?.isMatch != true)
  }

  @Test func `Short names are never one character apart`() {
    #expect(found(index([listed(1, "甲乙丙公司")]), "甲乙丁公司").isEmpty)
  }

  @Test func `Matches come before what is near`() {
    let index = index([listed(1, "云岫商业营理公司"), listed(2, "云岫商业管理公司")])
    let matches = index.matches(of: CheckedSubject(creditCode: nil, name: "云岫商业管理公司"))
    #expect(matches.map(\.key) == [2, 1])
    #expect(matches.map(\.reason.isMatch) == [true, false])
  }

  /// Whether two names are one edit apart, by trying every edit of one of them.
  private func isOneApart(_ left: [UInt32], _ right: [UInt32]) -> Bool {
    guard left != right else { return false }
    for place in 0...left.count {
      if place < left.count {
        var shorter = left
        shorter.remove(at: place)
        if shorter == right { return true }
        if left.count == right.count {
          var other = left
          other[place] = right[place]
          if other == right { return true }
        }
      }
      if place < right.count, right.count == left.count + 1 {
        var longer = left
        longer.insert(right[place], at: place)
        if longer == right { return true }
      }
    }
    return false
  }

  @Test func `Random names are found as a plain comparison of all of them finds`() {
    var random = SeededRandom(seed: 7)
    let letters = "云雲岫商业国國际(（)） -A".map(String.init)
    func name() -> String { (0..<random.number(3...9)).map { _ in random.pick(letters) }.joined() }
    let folding = NameFoldingTests.folding
    let names = (0..<400).map { _ in name() }
    let index = index(names.enumerated().map { listed($0.offset, $0.element) })
    var (matches, near) = (0, 0)
    for _ in 0..<400 {
      let asked = name()
      let folded = folding.folded(asked)
      let found = found(index, asked)
      for (key, listed) in names.enumerated() {
        let other = folding.folded(listed)
        let (core, otherCore) = (folding.core(of: folded), folding.core(of: other))
        if !folded.isEmpty, folded == other {
          matches += 1
          #expect(found[key]?.isMatch == true, "\(asked) \(listed)")
          let needed = folding.needed(between: listed, and: asked)
          let isExact = found[key] == .exactName
          #expect(isExact ? asked == listed : found[key] == .foldedName(needed))
        } else if core == otherCore, !core.isEmpty {
          #expect(found[key] == .sameCore)
        } else {
          let isNear =
            core.count >= 4 && otherCore.count >= 4 && isOneApart(core, otherCore)
          near += isNear ? 1 : 0
          #expect(found[key] == (isNear ? .oneCharacter : nil), "\(asked) \(listed)")
        }
      }
    }
    #expect(matches > 20 && near > 100)
  }
}
