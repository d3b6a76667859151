"""sqlite-utils: the usual tool to load tables into SQLite. One table; nothing is checked."""
from .. import questions
from ..stopwatch import Work, done
from .peer import Peer


class SQLiteUtils(Peer):
    name = "sqlite-utils"
    loads = True
    most_rows = 100_000
    most_runs = 1
    cannot = {"evaluate": "its query is the one of sqlite3, with Python's start before it"}

    def prepare(self):
        self.program = self.place.python_program("sqlite-utils", "sqlite-utils")
        self.book = self.place.path("sqlite-utils.db")

    def load(self, table):
        self.place.remove("sqlite-utils.db")
        return Work([self.program, "insert", self.book, "f", table.path, "--csv"], rows=table.rows)

    def index(self, meaning):
        done(["sqlite3", self.book, questions.best_index(meaning)])

    def oldest(self, meaning):
        return Work([self.program, "query", self.book, questions.oldest(meaning)])
