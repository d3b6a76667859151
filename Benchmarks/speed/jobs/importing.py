"""The import against what loads a bare table."""
from ..result import Goal


class Import:
    """Reads the whole table into an empty store."""

    name = "import"
    goals = {"sqlite3": Goal("≤ 2.0", 2.0), "sqlite-utils": Goal("≤ 0.05", 0.05)}
    peers = ("sqlite3", "sqlite-utils", "duckdb", "postgresql")

    def run(self, bench):
        bench.compare(self.name, bench.load_in_turn(), self.goals, self.peers)
