"""The evaluation of all zones and years against a roll-up."""
from ..result import Goal
from ..rounds import Contender, in_turn, ratio
from ..stopwatch import done

YEARS = 10
# Below this, a tenth of the rows leaves many venues without a visit in many years.
ROWS_FOR_FLATNESS = 10_000_000


class Evaluate:
    """All zones and years: Paicha's scores, against a bare roll-up of the table."""

    name = "evaluate"
    goals = {"sqlite3": Goal("≤ 0.2", 0.2)}
    peers = ("sqlite3", "duckdb", "postgresql")
    flat = Goal("≤ 1.25", 1.25)

    def run(self, bench):
        meaning = bench.table.meaning
        asked = [peer for peer in bench.peers if peer.name in self.peers]
        if not meaning.can_roll_up:
            why = "the mapping names no column of zone, venue, day and level to group by"
            bench.result.absent(self.name, "-", f"peers not measured: {why}")
            asked = []
        bench.load(*asked)
        year = self.last_year(bench)
        runs = max(bench.runs, 5)
        contenders = [Contender(
            "paicha", lambda _: bench.paicha.evaluate(year, YEARS), runs
        )]
        for peer in asked:
            contenders.append(Contender(
                peer.name, lambda _, peer=peer: peer.roll_up(meaning), runs
            ))
        book, rows = bench.small_book()
        contenders.append(Contender(
            f"paicha, {rows:,} rows", lambda _: bench.paicha.evaluate(year, YEARS, book), runs
        ))
        figures = in_turn(contenders)
        small = figures.pop(f"paicha, {rows:,} rows")
        bench.compare(self.name, figures, self.goals, self.peers)
        judged = bench.table.rows >= ROWS_FOR_FLATNESS
        bench.result.compared(
            "evaluate, flat", figures["paicha"], small, ratio(figures["paicha"], small), self.flat,
            "ten times the rows" if judged else
            f"ten times the rows; judged from {ROWS_FOR_FLATNESS:,} rows",
            judged=judged,
        )

    @staticmethod
    def last_year(bench):
        asked = "SELECT strftime('%Y', max(inspected_on) * 86400, 'unixepoch') FROM inspection"
        return done(["sqlite3", "-readonly", bench.place.path("paicha.db"), asked]).strip()
