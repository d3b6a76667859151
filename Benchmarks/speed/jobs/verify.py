"""The proof of the journal, against reading and hashing alone."""
import shlex

from ..result import Goal
from ..rounds import Contender, in_turn
from ..stopwatch import Work, done


class Verify:
    """`verify --journal-only`, against hashing the same entries once.

    The other side is `SELECT bytes FROM journal_entry ORDER BY number` in the sqlite3 shell, piped
    into sha256sum: the stored bytes of every entry and one line feed each. Paicha also hashes the
    tree over them and compares every leaf and the root with what is stored.
    """

    name = "verify"
    other = "sqlite3, sha256sum"
    goals = {"sqlite3, sha256sum": Goal("≤ 2.0", 2.0)}
    peers = ()

    def run(self, bench):
        bench.load()
        book = bench.place.path("paicha.db")
        entries, size = done([
            "sqlite3", "-readonly", book,
            "SELECT count(*), sum(length(CAST(bytes AS BLOB))) FROM journal_entry",
        ]).strip().split("|")
        reading = "SELECT bytes FROM journal_entry ORDER BY number"
        pipe = f"sqlite3 -readonly {shlex.quote(book)} {shlex.quote(reading)} | sha256sum"
        figures = in_turn([
            Contender("paicha", lambda _: bench.paicha.hashes(), bench.runs),
            Contender(self.other, lambda _: Work(["/bin/sh", "-c", pipe]), bench.runs),
        ])
        seconds = figures["paicha"].median
        bench.compare(self.name, figures, self.goals, self.peers, {
            self.other: f"{int(entries):,} entries, {int(size) / 1e6:.0f} MB, "
                        f"{int(entries) / seconds:,.0f} entries/s",
        })
