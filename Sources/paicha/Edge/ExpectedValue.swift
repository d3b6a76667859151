import PaichaModel

/// The form of a value, by the name that `--help` gives it.
///
/// The parser says for which option a value is wrong; how it should look is said here.
enum ExpectedValue {
  /// The form expected where a message ends in `<name>'`; nothing for a name of many forms.
  static func form(askedForIn message: String, of command: String) -> Words? {
    guard message.hasSuffix(">'"), let start = message.lastIndex(of: "<") else { return nil }
    if message.hasSuffix("'--what <kind>'") {
      return Words(same: ClockKind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return switch message[message.index(after: start)...].dropLast(2) {
    case "day": Words(zh: "应为日期 YYYY-MM-DD", en: "should be a day, YYYY-MM-DD")
    case "minute":
      Words(
        zh: "应为北京时间 \"YYYY-MM-DD HH:MM\"",
        en: "should be a minute in Beijing, \"YYYY-MM-DD HH:MM\""
      )
    case "id":
      Words(
        zh: "应为记录编号，与列表所示相同，如 K7QX-\(letter(of: command))12",
        en: "should be a record's number as lists show it, like K7QX-\(letter(of: command))12"
      )
    case "n", "days": Words(zh: "应为整数", en: "should be a whole number")
    case "yuan":
      Words(
        zh: "应为金额（元），至多两位小数，不带符号",
        en: "should be an amount in yuan, at most two decimals and no sign"
      )
    default: nil
    }
  }

  /// The letter in the numbers of a command's own records.
  private static func letter(of command: String) -> Character {
    let letter =
      switch command.split(separator: " ").dropFirst().first {
      case "inspect": InspectionRecord.letter
      case "supervise": SupervisionRecord.letter
      case "transfer": TransferRecord.letter
      case "plan": PlanRecord.letter
      case "drill": DrillRecord.letter
      case "training": TrainingRecord.letter
      case "accident": AccidentRecord.letter
      case "credit": CreditRecord.letter
      case "person": PersonRecord.letter
      default: HazardRecord.letter
      }
    return Character(UnicodeScalar(letter))
  }
}
