"""What the journal, its hashes and the indices take on disk."""
from ..result import Goal, Line, number


class Size:
    """Bytes of the book after the import, against those of the bare table."""

    name = "size"
    goals = {"sqlite3": Goal("≤ 1.6", 1.6)}

    def run(self, bench):
        databases = [peer for peer in bench.peers
                     if peer.name in ("sqlite3", "duckdb", "postgresql")]
        bench.load(*databases)
        ours = bench.paicha.size()
        for peer in databases:
            theirs = peer.size()
            value, goal = ours / theirs, self.goals.get(peer.name)
            bench.result.add(Line(
                self.name, peer.name, f"{ours / 1e6:.1f} MB", f"{theirs / 1e6:.1f} MB",
                number(value), goal.text if goal else "", goal.met(value) if goal else None,
                figures={"ours": ours, "theirs": theirs, "ratio": value},
            ))
