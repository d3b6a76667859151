import GRDB
import PaichaModel

/// Training sessions and the names of those who took part.
extension Projector {
  func insert(_ training: Training, entry: Int) throws {
    try execute(
      """
      INSERT INTO training (
        key, reference, venue, zone, held_on, trainees, kind, course, content, persons, passed,
        hours_tenths, entry
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        training.id.number, training.reference, try venues.key(of: training.venue, in: db),
        training.zone?.text, training.facts.day.number, training.trainees.rawValue,
        training.kind.rawValue, training.course, training.content, training.attendance.persons,
        training.passed, training.hoursTenths, entry,
      ]
    )
    for name in training.attendance.names {
      try execute(
        "INSERT INTO training_person (training, name) VALUES (?, ?)",
        [training.id.number, name]
      )
    }
    try note(training.id)
    note(training.facts.day)
    for item in training.facts.evidence { try insert(item, of: training.id, entry: entry) }
  }

  func apply(_ voiding: TrainingVoiding, entry: Int) throws {
    try requireOwn(voiding.training)
    try execute(
      "UPDATE training SET void_on = ?, void_entry = ? WHERE key = ?",
      [voiding.facts.day.number, entry, voiding.training.number]
    )
    guard db.changesCount == 1 else {
      let detail = "no training \(voiding.training) at entry \(entry)"
      throw StoreFault.damaged(path: "journal", detail: detail)
    }
    note(voiding.facts.day)
    for item in voiding.facts.evidence {
      try insert(item, of: voiding.training, entry: entry)
    }
  }
}
