import ArgumentParser
import PaichaModel
import PaichaService

/// Takes listings over that another system kept.
struct CreditImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "迁入既有失信名单台账 take listings of another system over",
    discussion: """
      一行一项列入。列 columns, one row a listing:
        listing_ref, subject (enterprise, person), name, grounds (A1;B4), authority,
        penalty, penalty_on, decision, decided_on, served_on;
        uscc, former_names, address (enterprise); resident_id, phone, unit_name,
        post (head, responsible), unit_uscc (person); measures (no_awards@单位;…),
        contact, penalty_final_on, published_on, ended (expired, removed, revoked),
        ended_on, venue

      个人身份随导入加密；被拒行不回显任何个人内容，只写行号、列名和原因。惩戒单位视为已由原系统告知。
      限 admin、lead。Persons are sealed as they come; a rejected row repeats nothing
      personal. Authorities count as told by the other system. Only an admin or a
      lead takes over.

      例 examples:
        paicha credit import listings.csv --dry-run --actor admin
        paicha credit import listings.csv --rejects rejects.csv --actor admin
      """
  )

  @OptionGroup var history: HistoryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let rulebook = try place.rulebook()
    try history.run(at: place) { histories, source, options, reject in
      try histories.importCredits(
        from: source,
        options: options,
        persons: place.persons(of: histories.store, rulebook),
        reject: reject
      )
    }
  }
}
