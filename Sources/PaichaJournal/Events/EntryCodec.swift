public import PaichaModel

/// The canonical bytes of entries: `{"actor","at","body","id","kind","subject","v","zone"}`.
///
/// The bytes are the record: they are stored, hashed and shown as they are (RFC 8785 rules,
/// integers and strings only). Keys are written in their sorted order.
public enum EntryCodec {
  /// The version of the entry layout.
  public static let version: Int64 = 1

  /// Appends the bytes of one entry to a writer.
  public static func encode(_ entry: Entry, into writer: inout CanonicalWriter) {
    writer.beginValue()
    writer.beginObject()
    writer.key("actor")
    writer.string(entry.actor.text)
    writer.key("at")
    writer.integer(entry.at.milliseconds)
    writer.key("body")
    BodyEncoder.encode(entry.event, into: &writer)
    writer.key("id")
    writer.integer(Int64(entry.number))
    writer.key("kind")
    writer.string(entry.event.kind.rawValue)
    writer.key("subject")
    writer.string(entry.event.subject)
    writer.key("v")
    writer.integer(version)
    writer.key("zone")
    writer.string(entry.event.zone?.text ?? "")
    writer.endObject()
  }

  /// The entry that canonical bytes tell, or what is wrong with them and where.
  public static func decode(_ bytes: UnsafeRawBufferPointer) throws(JournalFault) -> Entry {
    var reader = CanonicalReader(bytes)
    try reader.beginObject()
    try reader.key("actor")
    let actor = try reader.code(ActorID.self)
    try reader.key("at")
    let at = Instant(milliseconds: try reader.integer())
    try reader.key("body")
    let body = try reader.skipValue()
    try reader.key("id")
    let number = try reader.integer()
    guard number >= 0 else { throw reader.expected("a number from 0") }
    try reader.key("kind")
    let kind = try reader.coded(EventKind.self)
    try reader.key("subject")
    let subject = try reader.string()
    try reader.key("v")
    guard try reader.integer() == version else { throw reader.expected("version 1") }
    try reader.key("zone")
    let zone = try reader.string()
    try reader.endObject()
    try reader.finish()
    let heading = EntryHeading(actor: actor, kind: kind, subject: subject, zone: zone)
    var decoder = BodyDecoder(
      reader: CanonicalReader(UnsafeRawBufferPointer(rebasing: bytes[body])),
      heading: heading
    )
    let event = try decoder.event()
    // Codes that can be spelled in two ways are read in one.
    guard event.subject == subject, (event.zone?.text ?? "") == zone else {
      throw reader.expected("the subject and zone of its body")
    }
    return Entry(number: UInt64(number), at: at, actor: actor, event: event)
  }
}

/// What an entry says outside its body.
struct EntryHeading {
  let actor: ActorID
  let kind: EventKind
  let subject: String
  let zone: String
}
