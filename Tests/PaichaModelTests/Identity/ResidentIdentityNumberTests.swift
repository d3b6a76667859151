import PaichaModel
import Testing

/// The number of a resident (GB 11643), as it is judged and never told.
struct ResidentIdentityNumberTests {
  private let today: Day = "2026-11-26"

  @Test(arguments: ["11010519491231002X", "440524188001010014", "11010519491231002x"])
  func `A right number is taken, a small x as X`(text: String) throws {
    let number = try #require(ResidentIdentityNumber(text, today: today))
    #expect(number.text == text.uppercased())
    #expect(ResidentIdentityNumber.problem(in: text, today: today) == nil)
  }

  @Test func `The day of birth is read, and a very old one is a doubt`() throws {
    let number = try #require(ResidentIdentityNumber("440524188001010014", today: today))
    #expect([number.birth.year, number.birth.month, number.birth.day] == [1880, 1, 1])
    #expect(number.doubt(today: today) == .veryOld(years: 146))
    let other = try #require(ResidentIdentityNumber("11010519491231002X", today: today))
    #expect(other.doubt(today: today) == nil)
  }

  @Test(arguments: [
    ("110105194912310021", ResidentIdentityNumber.Problem.checkCharacter(expected: "X")),
    ("11010519491231002", .length(17)), ("110105491231002", .length(15)), ("", .length(0)),
    ("11010519491231002Y", .character(position: 18)),
    ("1101051949123100X2", .character(position: 17)),
    ("１1010519491231002X", .character(position: 1)),
    ("11010519491231002٣", .character(position: 18)),
    ("99010519491231002X", .region), ("110105194902310021", .birthDay),
    ("110105190013010021", .birthDay), ("110105179912310021", .birthDay),
    ("110105202611270021", .birthInFuture),
  ])
  func `A wrong number says what is wrong and where`(
    text: String,
    problem: ResidentIdentityNumber.Problem
  ) {
    #expect(ResidentIdentityNumber.problem(in: text, today: today) == problem)
    #expect(ResidentIdentityNumber(text, today: today) == nil)
    #expect(!problem.words.zh.contains(text) || text.isEmpty)
  }

  @Test func `Each of the eleven check characters occurs, and any other is refused`() throws {
    var seen: Set<Character> = []
    for serial in 0..<200 {
      let head = "110105199001" + "01" + String(1_000 + serial).dropFirst()
      let right = "0123456789X".filter {
        ResidentIdentityNumber("\(head)\($0)", today: today) != nil
      }
      try #require(right.count == 1, "\(head)")
      seen.formUnion(right)
    }
    #expect(seen == Set("0123456789X"))
  }

  @Test func `A number and an identity describe themselves without it`() throws {
    let identity = try PersonIdentity(
      name: "张三丰",
      number: "11010519491231002X",
      phone: "13812345678",
      today: today
    )
    var dumped = ""
    dump(identity, to: &dumped)
    dump(identity.number, to: &dumped)
    for text in ["\(identity)", "\(identity.number)", String(reflecting: identity), dumped] {
      for secret in ["张三丰", "1949", "138"] { #expect(!text.contains(secret), "\(text)") }
    }
  }
}
