"""DuckDB's command line: a column store made for such questions. One table; nothing is checked."""
import os

from .. import questions
from ..stopwatch import Work
from .peer import Peer


class DuckDB(Peer):
    name = "duckdb"
    loads = True

    def prepare(self):
        self.program = self.place.python_program("duckdb", "duckdb-cli")
        self.book = self.place.path("duckdb.db")

    def load(self, table):
        self.place.remove("duckdb.db")
        path = table.path.replace("'", "''")
        reading = f"CREATE TABLE f AS SELECT * FROM read_csv('{path}', all_varchar = true)"
        return Work([self.program, self.book, "-c", reading], rows=table.rows)

    def roll_up(self, meaning):
        return self._asked(questions.roll_up(meaning))

    def oldest(self, meaning):
        # Its indices serve no ordered reading; the columns are scanned.
        return self._asked(questions.oldest(meaning))

    def size(self):
        return os.path.getsize(self.book)

    def _asked(self, question):
        return Work([self.program, "-readonly", "-csv", self.book, "-c", question])
