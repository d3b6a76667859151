import PaichaModel
import PaichaReports

/// Who is listed, as columns: persons masked unless their identities were revealed.
struct CreditIdentities {
  /// The masked numbers of persons.
  let masked: [PersonID: String]
  /// Identities that were revealed, which left an entry.
  let revealed: [PersonID: PersonIdentity]

  /// Kind, name, credit code, resident identity number, post, unit's name and code, former names.
  func cells(_ subject: CreditSubject) -> [Cell] {
    let kind = CreditCells.kind(subject.kind)
    switch subject {
    case .enterprise(let enterprise):
      return [
        kind, .text(enterprise.name), .text(enterprise.creditCode), .missing, .missing, .missing,
        .missing, .list(enterprise.formerNames.map { .text($0) }),
      ]
    case .person(let person):
      let identity = revealed[person.id]
      return [
        kind, .text(identity?.name ?? person.maskedName), .missing,
        Cell(identity?.number.text ?? masked[person.id]), CreditCells.post(person.post),
        Cell(person.unit?.name), Cell(person.unit?.creditCode), .list([]),
      ]
    }
  }
}
