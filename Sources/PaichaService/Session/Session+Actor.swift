import PaichaModel
import PaichaStore

extension Session {
  /// The acting actor as the book knows it.
  func requireActor(in book: any BookReading) throws -> Actor {
    guard let id = actor else { throw ServiceFault.noActor }
    guard let actor = try book.actor(id) else { throw ServiceFault.unknownActor(id) }
    return actor
  }

  /// The acting actor, if its role allows a power.
  func requireActor(may power: Power, in book: any BookReading) throws -> Actor {
    let actor = try requireActor(in: book)
    guard actor.role.may(power) else { throw ServiceFault.role(actor, power) }
    return actor
  }
}
