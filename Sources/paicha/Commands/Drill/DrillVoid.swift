import ArgumentParser
import PaichaModel

/// Voids a drill that was recorded by mistake.
struct DrillVoid: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void",
    abstract: "作废误登的演练，须写明理由 void a drill recorded by mistake",
    discussion: """
      作废后不计入任何统计；由它产生的隐患不受影响。
      It counts nowhere afterwards; the hazards it brought to light stay.

      例 example:
        paicha drill void K7QX-D2 --note "重复登记"
      """
  )

  @Argument(help: ArgumentHelp("演练号 drill", valueName: "id")) var id: DrillID
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws { try Workplace(global).record(.void, of: id, step) }
}
