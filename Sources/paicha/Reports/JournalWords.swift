import PaichaModel

/// The names of journal figures, the same in every receipt.
enum JournalWords {
  static let size = Words(zh: "台账条数", en: "journal size")
  static let root = Words(zh: "台账根", en: "journal root")
}
