public import ArgumentParser
public import PaichaModel

extension Trainees: ExpressibleByArgument {}
extension Training.Kind: ExpressibleByArgument {}

/// Who took part in a session: by name, or only how many.
struct AttendanceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("参加人姓名，可重复 participant, repeatable", valueName: "name"))
  var name: [String] = []

  @Option(help: ArgumentHelp("只计人数 how many, where names are not kept", valueName: "n"))
  var persons: Int?

  var value: Training.Attendance {
    persons.map { .counted($0) } ?? Training.Attendance(names: name)
  }

  func validate() throws {
    guard name.isEmpty != (persons == nil) else {
      throw ValidationError("--name NAME 或 --persons N：二者选一, one of them")
    }
    for name in name {
      guard !Training.Attendance(names: [name]).names.isEmpty,
        Text.isPlain(name, maximumBytes: 128)
      else {
        throw ValidationError("--name: 1-128 bytes, 不含控制字符 no control characters")
      }
      guard !name.contains(where: { ";；、，,".contains($0) }) else {
        throw ValidationError("--name \(name): 一人写一次 --name, one --name a person")
      }
    }
  }
}
