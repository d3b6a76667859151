import ArgumentParser
import PaichaModel

/// What an accident cost; a number that is left out stays as it is, at first 0.
struct CasualtyOptions: ParsableArguments {
  @Option(help: ArgumentHelp("死亡人数 deaths", valueName: "n"))
  var deaths: Int?

  @Option(
    help: ArgumentHelp("重伤（含急性工业中毒） serious injuries, poisoning", valueName: "n")
  )
  var injuries: Int?

  @Option(help: ArgumentHelp("失踪人数，不计入等级 missing, not part of the grade", valueName: "n"))
  var missing: Int?

  @Option(help: ArgumentHelp("直接经济损失（元） direct loss in yuan", valueName: "yuan"))
  var lossYuan: Yuan?

  func validate() throws {
    for (name, count) in [("deaths", deaths), ("injuries", injuries), ("missing", missing)] {
      guard let count, !(0...1_000_000).contains(count) else { continue }
      throw ValidationError("--\(name) \(count): 应为 0 至 1000000, should be 0 to 1000000")
    }
  }

  /// The casualties after a change.
  func casualties(changing known: Casualties) -> Casualties {
    Casualties(
      deaths: deaths ?? known.deaths,
      seriousInjuries: injuries ?? known.seriousInjuries,
      missing: missing ?? known.missing,
      lossFen: lossYuan?.fen ?? known.lossFen
    ) ?? known
  }

  var isEmpty: Bool { deaths == nil && injuries == nil && missing == nil && lossYuan == nil }
}
