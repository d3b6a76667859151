public import ArgumentParser
public import PaichaModel

extension ServiceMethod: ExpressibleByArgument {}
extension RemovalCondition: ExpressibleByArgument {}
extension CreditPhase: ExpressibleByArgument {}
extension CreditSubject.Kind: ExpressibleByArgument {}
extension ListedPerson.Post: ExpressibleByArgument {}

/// Who decides together with the actor.
struct DeciderOptions: ParsableArguments {
  @Option(help: ArgumentHelp("共同决定人，可重复 decides too, repeatable", valueName: "actor"))
  var with: [ActorID] = []
}

/// What `--measure CODE@AUTHORITY` says.
struct NamedMeasure: ExpressibleByArgument {
  let measure: OrderedMeasure

  init?(argument: String) {
    let parts = argument.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty,
      Text.isPlain(String(parts[1]), maximumBytes: 256)
    else { return nil }
    measure = OrderedMeasure(String(parts[0]), by: String(parts[1]))
  }
}
