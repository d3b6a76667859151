import PaichaModel
import Testing

/// Who may see or forget a person, and how much of one shows.
struct PersonRulesTests {
  private func masking(_ changes: [ParameterKey: Int] = [:]) throws -> IdentityMasking {
    let values = changes.map { ($0.key.rawValue, Parameter.Value.integer($0.value)) }
    return try IdentityMasking(.sample(changing: Dictionary(uniqueKeysWithValues: values)))
  }

  @Test(arguments: [
    ("张三", "张*"), ("欧阳修明", "欧*"), ("张", "*"), ("买买提·艾力", "买*"), ("John Smith", "J*"),
  ])
  func `A name shows its first character and one star`(name: String, shown: String) throws {
    #expect(try masking().name(name) == shown)
  }

  @Test func `A number shows what the rulebook lets show, never most of it`() throws {
    let number = try #require(ResidentIdentityNumber("11010519491231002X", today: "2026-01-01"))
    #expect(try masking().number(number) == "110105************")
    #expect(try masking([.idVisiblePrefix: 3]).number(number) == "110***************")
    #expect(
      try masking([.idVisiblePrefix: 0, .idVisibleSuffix: 2]).number(number)
        == "****************2X"
    )
    #expect(
      try masking([.idVisiblePrefix: 18, .idVisibleSuffix: 18]).number(number)
        == "11010519******002X"
    )
    #expect(try masking([.nameVisibleCharacters: 9]).name("张三") == "张*")
    #expect(try masking([.nameVisibleCharacters: -1]).name("张三") == "*")
  }

  private func reveal(
    by actor: Actor = .sample(.lead),
    _ persons: [PersonID] = ["K7QX-N1"],
    purpose: String = "核对",
    on day: Day = "2026-01-01",
    forgotten: Set<PersonID> = []
  ) -> PersonRefusal? {
    do throws(PersonRefusal) {
      _ = try PersonRules.reveal(
        persons,
        forgotten: forgotten,
        purpose: purpose,
        on: day,
        today: "2026-01-01",
        actor: actor
      )
      return nil
    } catch {
      return error
    }
  }

  @Test func `Seeing a person needs a role, a purpose and a person that is not forgotten`() {
    #expect(reveal() == nil)
    let clerk = Actor.sample(.handler)
    #expect(reveal(by: clerk) == .role(clerk, .revealPerson))
    #expect(reveal(purpose: " 　") == .purposeNeeded)
    #expect(reveal([]) == .purposeNeeded)
    #expect(reveal(on: "2026-01-02") == .future("2026-01-02", "2026-01-01"))
    #expect(
      reveal(["K7QX-N1", "K7QX-N2"], forgotten: ["K7QX-N2"]) == .forgotten("K7QX-N2")
    )
    #expect(Role.allCases.filter { reveal(by: .sample($0)) == nil } == [.lead, .admin])
  }

  private func forget(
    by actor: Actor = .sample(.lead),
    neededBy records: [String] = [],
    note: String? = "到期",
    on day: Day = "2026-01-01"
  ) -> PersonRefusal? {
    do throws(PersonRefusal) {
      _ = try PersonRules.forget(
        "K7QX-N1",
        neededBy: records,
        facts: StepFacts(on: day, note: note),
        today: "2026-01-01",
        actor: actor
      )
      return nil
    } catch {
      return error
    }
  }

  @Test func `Forgetting needs a role, a reason, and that no record needs the person`() {
    #expect(forget() == nil)
    #expect(forget(neededBy: ["K7QX-C1"]) == .needed("K7QX-N1", ["K7QX-C1"]))
    #expect(forget(note: nil) == .purposeNeeded)
    #expect(forget(on: "2026-01-02") == .future("2026-01-02", "2026-01-01"))
    #expect(Role.allCases.filter { forget(by: .sample($0)) == nil } == [.lead, .admin])
  }

  @Test(arguments: [
    ("13812345678", true), ("010-12345678", true), ("+86-13812345678", true), ("123456", false),
    ("12345678a", false), ("-12345678", false), ("12345678-", false), ("电话12345678", false),
    ("1234567890123456789012", false),
  ])
  func `A phone is digits, perhaps with a plus and hyphens`(phone: String, isFine: Bool) {
    func problem() -> PersonIdentityProblem? {
      do throws(PersonIdentityProblem) {
        _ = try PersonIdentity(
          name: "张三",
          number: "11010519491231002X",
          phone: phone,
          today: "2026-01-01"
        )
        return nil
      } catch {
        return error
      }
    }
    #expect(problem() == (isFine ? nil : .phone))
  }

  @Test func `An identity says what is wrong with it without telling it`() {
    for (name, number, phone) in [
      ("", "11010519491231002X", nil), ("张\n三", "11010519491231002X", nil),
      ("张三", "110105194912310021", nil), ("张三", "11010519491231002X", "abcdefgh"),
    ] as [(String, String, String?)] {
      do throws(PersonIdentityProblem) {
        _ = try PersonIdentity(name: name, number: number, phone: phone, today: "2026-01-01")
        Issue.record("taken")
      } catch {
        for secret in ["张", "1949", "abcdefgh"] {
          #expect(!error.what.zh.contains(secret) && !error.what.en.contains(secret))
        }
      }
    }
  }

  @Test func `A name loses the spaces around it`() throws {
    let identity = try PersonIdentity(
      name: " 张三　",
      number: "11010519491231002X",
      phone: nil,
      today: "2026-01-01"
    )
    #expect(identity.name == "张三")
  }
}
