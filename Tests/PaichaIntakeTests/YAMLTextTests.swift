import PaichaModel
import Testing

@testable import PaichaIntake

/// Aliases: a few are read, a tower of them is refused before anybody climbs it.
@Suite struct YAMLTextTests {
  /// Anchors of nine aliases each, the last of them as a key, which is compared with the others.
  private static let tower: String = {
    let floors = (1...24).map { floor in
      let below = Array(repeating: "*a\(floor - 1)", count: 9).joined(separator: ",")
      return "a\(floor): &a\(floor) [\(below)]\n"
    }
    return "a0: &a0 x\n" + floors.joined() + "? *a24\n: 1\n? [*a24]\n: 2\n"
  }()

  @Test func `A tower of aliases is refused with its line, whatever file it is in`() throws {
    #expect {
      try Mapping.parse(Self.tower, path: "map.yaml")
    } throws: { error in
      guard case IntakeFault.mappingSyntax(_, 3, let problem) = error else { return false }
      return problem == "too many aliases (*name)"
    }
    #expect {
      try RulebookReader(file: "rules.yaml").read(Self.tower)
    } throws: { error in
      guard case RulebookFault.unreadable("rules.yaml", 3, _) = error else { return false }
      return true
    }
    #expect {
      try PlanFileReader(file: "plan.yaml").read(Self.tower)
    } throws: { error in
      guard case PlanFileFault.syntax("plan.yaml", 3, _) = error else { return false }
      return true
    }
  }

  @Test func `A few aliases are read, and stars are no aliases`() throws {
    let stars = String(repeating: "  * r *r* **s** & R&D\n", count: 40)
    #expect(try YAMLText.compose("a: |\n" + stars) != nil)
    let mapping = try Mapping.parse(
      "version: 1\ntable: actors\nfields: { id: &c a, name: *c, role: *c }\n",
      path: "map.yaml"
    )
    #expect(mapping.columns == ["a"])
  }
}
