"""Paicha's own commands as work to be timed."""
import os

from .stopwatch import Work, done


class Paicha:
    name = "paicha"

    def __init__(self, binary, place):
        self.binary = binary
        self.place = place

    def load(self, table, book="paicha.db"):
        """A new book, made untimed, and the import into it."""
        self.place.remove(book)
        done(self.command(book, "init", "--origin", "K7QX", "--quiet"))
        words = ["inspect", "import", table.path, "--quiet"]
        if table.mapping:
            words += ["--mapping", table.mapping]
        return self.work(book, *words, rows=table.rows)

    def evaluate(self, year, years, book="paicha.db"):
        return self.work(
            book, "evaluate", "--year", year, "--years", str(years), "--format", "json"
        )

    def majors(self, book="paicha.db"):
        return self.work(
            book, "hazard", "list", "--open", "--level", "major", "--limit", "50", "--format", "csv"
        )

    def verify(self, book="paicha.db"):
        return self.work(book, "verify", "--quiet")

    def hashes(self, book="paicha.db"):
        return self.work(book, "verify", "--journal-only", "--quiet")

    def size(self, book="paicha.db"):
        return os.path.getsize(self.place.path(book))

    def command(self, book, *words):
        return [self.binary, *words, "--book", self.place.path(book), "--actor", "admin"]

    def work(self, book, *words, rows=1, after=None):
        return Work(self.command(book, *words), rows=rows, after=after)
