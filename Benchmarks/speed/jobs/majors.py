"""The list that an office looks at every morning."""
from ..result import Goal
from ..rounds import Contender, in_turn, ratio

ROWS_FOR_FLATNESS = 1_000_000


class Majors:
    """The 50 most overdue majors, from the program's start."""

    name = "majors"
    goals = {"sqlite3": Goal("≤ 1.2", 1.2)}
    peers = ("sqlite3", "sqlite-utils", "duckdb", "postgresql", "taskwarrior", "roundup")
    flat = Goal("≤ 1.25", 1.25)

    def run(self, bench):
        meaning = bench.table.meaning
        databases = [peer for peer in bench.peers if peer.loads]
        if not meaning.can_find_oldest:
            why = "the mapping names no column of day and level"
            bench.result.absent(self.name, "-", f"databases not measured: {why}")
            databases = []
        bench.load(*databases)
        for peer in databases:
            peer.index(meaning)
        runs = max(bench.runs, 9)
        contenders = [Contender("paicha", lambda _: bench.paicha.majors(), runs)]
        for peer in databases:
            rows = bench.sample(peer).rows
            note = "" if rows == bench.table.rows else f"holds {rows:,} rows"
            contenders.append(Contender(
                peer.name, lambda _, peer=peer: peer.oldest(meaning), runs, note
            ))
        for peer in bench.filled([peer for peer in bench.peers if not peer.loads]):
            contenders.append(Contender(
                peer.name, lambda _, peer=peer: peer.list(), bench.runs_of(peer, runs),
                f"lists from {peer.sample:,} records",
            ))
        book, rows = bench.small_book()
        contenders.append(Contender(
            f"paicha, {rows:,} rows", lambda _: bench.paicha.majors(book), runs
        ))
        figures = in_turn(contenders)
        small = figures.pop(f"paicha, {rows:,} rows")
        bench.compare(self.name, figures, self.goals, self.peers)
        judged = bench.table.rows >= ROWS_FOR_FLATNESS
        bench.result.compared(
            "majors, flat", figures["paicha"], small, ratio(figures["paicha"], small), self.flat,
            "ten times the rows" if judged else
            f"ten times the rows; judged from {ROWS_FOR_FLATNESS:,} rows",
            judged=judged,
        )
