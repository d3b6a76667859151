"""The sqlite3 shell: the floor. One bare table without index; nothing is checked or recorded."""
import os

from .. import questions
from ..stopwatch import Work, done
from .peer import Peer, debian


class SQLite3Shell(Peer):
    name = "sqlite3"
    loads = True

    def prepare(self):
        debian("sqlite3", "sqlite3")
        self.book = self.place.path("sqlite3.db")
        self.records = self.place.path("sqlite3-records.db")

    def load(self, table):
        self.place.remove("sqlite3.db")
        return Work(
            ["sqlite3", self.book, ".mode csv", f".import {table.path} f"], rows=table.rows
        )

    def roll_up(self, meaning):
        return Work(["sqlite3", self.book, questions.roll_up(meaning)])

    def index(self, meaning):
        # Loads and the roll-up are measured without it, so it goes to a copy.
        done(["cp", self.book, self.place.path("sqlite3-indexed.db")])
        done(["sqlite3", self.place.path("sqlite3-indexed.db"), questions.best_index(meaning)])

    def oldest(self, meaning):
        return Work(
            ["sqlite3", self.place.path("sqlite3-indexed.db"), questions.oldest(meaning)]
        )

    def fill(self):
        self.place.remove("sqlite3-records.db")
        done(["sqlite3", self.records, "PRAGMA journal_mode = WAL; CREATE TABLE f (day, finding)"])

    def add(self, number):
        return Work([
            "sqlite3", self.records,
            "PRAGMA synchronous = FULL; INSERT INTO f VALUES ('2025-12-31', '疏散通道堆物')",
        ])

    def size(self):
        return os.path.getsize(self.book)
