import PaichaStore
import Testing

/// The data dictionary follows the migrated schema.
struct DataDictionaryTests {
  @Test func `The data dictionary is the one of the migrated schema`() throws {
    try GeneratedFile(path: "schema/DATA-DICTIONARY.md").expect(DataDictionary.markdown)
  }

  @Test func `It shows keys, references, rules, indices and remarks`() throws {
    let text = try DataDictionary.markdown
    for part in [
      "## hazard\n", "| `book.origin` |", "WHERE closed_on IS NULL", "level = 'major'",
      "the deadline in force, which orders and reviews may have moved", "`(length(origin) = 4)`",
      "| `origin` | TEXT | no | 1 |", "What was counted of a venue in a year",
      "`inspection_by_reference` unique", "((closed_on IS NULL) = (closure IS NULL))",
    ] {
      #expect(text.contains(part), "no “\(part)” in the data dictionary")
    }
  }
}
