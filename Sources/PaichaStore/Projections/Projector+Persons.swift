import GRDB
import PaichaModel

/// Persons: recorded, revealed, forgotten.
extension Projector {
  func insert(_ person: SealedPerson, on day: Day, entry: Int) throws {
    try execute(
      """
      INSERT INTO person (key, masked_name, masked_number, has_phone, recorded_on, entry)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        person.id.number, person.maskedName, person.maskedNumber, person.hasPhone, day.number,
        entry,
      ]
    )
    try note(person.id)
  }

  func apply(_ reveal: PersonReveal, entry: Int) throws {
    for person in reveal.persons {
      try requireOwn(person)
      try execute(
        "INSERT INTO person_reveal (person, entry) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [person.number, entry]
      )
    }
    note(reveal.day)
  }

  func apply(_ forgetting: PersonForgetting, entry: Int) throws {
    try requireOwn(forgetting.person)
    try execute(
      "UPDATE person SET forgotten_on = ? WHERE key = ?",
      [forgetting.facts.day.number, forgetting.person.number]
    )
    for item in forgetting.facts.evidence {
      try insert(item, of: forgetting.person, entry: entry)
    }
    note(forgetting.facts.day)
  }
}
