public import ArgumentParser
public import PaichaModel
public import PaichaReports

extension Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension OutputFormat: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension AccidentKind: ExpressibleByArgument {}
extension AccidentGrade: ExpressibleByArgument {}
extension AccidentExtension.Kind: ExpressibleByArgument {}
extension HazardLevel: ExpressibleByArgument {}
extension VenueKind: ExpressibleByArgument {}

/// A drill is no inspection that anybody logs.
extension InspectionKind: ExpressibleByArgument {
  public init?(argument: String) {
    guard let kind = InspectionKind(rawValue: argument), InspectionKind.logged.contains(kind) else {
      return nil
    }
    self = kind
  }

  public static var allValueStrings: [String] { logged.map(\.rawValue) }
}

extension Region: ExpressibleByArgument {}
extension Role: ExpressibleByArgument {}
extension Indicator: ExpressibleByArgument {}
extension AuditRule: ExpressibleByArgument {
  public static var allValueStrings: [String] { [] }
}

extension GovernmentLevel: ExpressibleByArgument {}
extension Consequence: ExpressibleByArgument {}
extension Receiver: ExpressibleByArgument {}
extension PaperFormat: ExpressibleByArgument {}
extension SheetFormat: ExpressibleByArgument {}
extension PlanKind: ExpressibleByArgument {}
extension PlanPhase: ExpressibleByArgument {}
extension RevisionCause: ExpressibleByArgument {}
extension DrillKind: ExpressibleByArgument {}
extension ClockKind: ExpressibleByArgument {
  public static var allValueStrings: [String] { [] }
}
extension TimeLimit.Unit: ExpressibleByArgument {}

/// A late report follows from the times and is not told by anybody.
extension ReportingFault.Kind: ExpressibleByArgument {
  public static var allValueStrings: [String] {
    allCases.filter { $0 != .late }.map(\.rawValue)
  }
}

/// Each command names the kinds it issues itself.
extension PaperKind: ExpressibleByArgument {
  public static var allValueStrings: [String] { [] }
}

extension ExpressibleByArgument where Self: Code {
  public init?(argument: String) { self.init(argument) }
}

extension ActorID: ExpressibleByArgument {}
extension ZoneCode: ExpressibleByArgument {}
extension VenueCode: ExpressibleByArgument {}
extension ItemCode: ExpressibleByArgument {}
extension InspectionReference: ExpressibleByArgument {}

extension RecordID: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

/// The order of arguments that the parser understands: global options after the command's words.
func globalOptionsLast(_ arguments: [String]) -> [String] {
  var (leading, rest) = ([String](), arguments[...])
  while let first = rest.first {
    if GlobalOptions.withValue.contains(first), rest.count >= 2 {
      leading += rest.prefix(2)
      rest = rest.dropFirst(2)
    } else if GlobalOptions.flags.contains(first)
      || GlobalOptions.withValue.contains(where: { first.hasPrefix($0 + "=") })
    {
      leading.append(first)
      rest = rest.dropFirst()
    } else {
      break
    }
  }
  guard let end = rest.firstIndex(of: "--") else { return rest + leading }
  return rest[..<end] + leading + rest[end...]
}
