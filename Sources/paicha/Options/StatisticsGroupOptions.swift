public import ArgumentParser
public import PaichaModel
public import PaichaService

extension HazardSource: ExpressibleByArgument {}
extension StatisticsFigure: ExpressibleByArgument {}
extension DrillStatistics.Split: ExpressibleByArgument {}

/// The part of the records that is counted or explained.
struct StatisticsGroupOptions: ParsableArguments {
  @Option(help: ArgumentHelp("级别 major or general", valueName: "level"))
  var level: HazardLevel?

  @Option(help: ArgumentHelp("来源 self_check or department", valueName: "source"))
  var source: HazardSource?

  @Option(help: ArgumentHelp("场所类型 kind of venue", valueName: "kind"))
  var kind: VenueKind?

  @Option(help: ArgumentHelp("经开区 zone", valueName: "code"))
  var zone: ZoneCode?

  var group: StatisticsGroup {
    var group = StatisticsGroup()
    group.level = level
    group.source = source
    group.kind = kind
    group.zone = zone
    return group
  }
}

/// How `--by level,source` splits figures.
struct StatisticsSplit: ExpressibleByArgument {
  let dimensions: Set<StatisticsDimension>

  init(_ dimensions: Set<StatisticsDimension>) { self.dimensions = dimensions }

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    let dimensions = names.compactMap { StatisticsDimension(rawValue: String($0)) }
    guard dimensions.count == names.count, Set(dimensions).count == names.count else {
      return nil
    }
    self.init(Set(dimensions))
  }

  var defaultValueDescription: String {
    StatisticsDimension.allCases.filter { dimensions.contains($0) }
      .map(\.rawValue)
      .joined(separator: ",")
  }
}
