import ArgumentParser
import PaichaModel
import PaichaService

/// A person as they are typed; numbers given as `-` are asked for unseen, or read from stdin.
///
/// All are plain texts, since the parser would repeat a wrong value in its message.
struct PersonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "居民身份证号，- 为不回显输入 resident identity number, - asks unseen",
      valueName: "number"
    )
  )
  var residentId: String?

  @Option(help: ArgumentHelp("名称或姓名 name", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("个人电话，- 为不回显输入 phone of the person", valueName: "number"))
  var phone: String?

  /// The identity; a secret given as `-` is asked for.
  func identity(at place: Workplace) throws -> PersonIdentity {
    let number = try secret(
      residentId,
      Words(zh: "居民身份证号：", en: "resident identity number:"),
      place
    )
    let phone = try secret(phone, Words(zh: "电话：", en: "phone:"), place)
    return try PersonIdentity(
      name: name ?? "",
      number: number ?? "",
      phone: phone,
      today: place.session.today
    )
  }

  private func secret(_ given: String?, _ prompt: Words, _ place: Workplace) throws -> String? {
    guard given == "-" else { return given }
    return try SecretLine.read(prompt, place.console)
  }
}
