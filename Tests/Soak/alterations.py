"""Ways to alter a book behind the program's back. A new way is one more entry in `WAYS`.

Each takes the chances of the trial, the copy to alter and the victim it was copied from, says what
it did, and raises `Nothing` where there was nothing to alter: then another is drawn.
"""

import random
import re
import shutil
import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import journal

PAGE = 8_192
DAY = re.compile(r"20[0-9]{2}-[01][0-9]-[0-3][0-9]")
DATED = re.compile(r"(_on|_at|^day|deadline|due)$")


class Nothing(Exception):
    """There was nothing to alter in this way."""


@dataclass(frozen=True)
class Way:
    name: str
    alter: Callable
    weight: int
    # What verify must say, if not the name of the table; empty: the table.
    must_say: tuple = ()
    # Whether single tables keep their names, as in a change by SQL; bytes may ruin the structure.
    is_sql: bool = False
    # The last commands are still in the write-ahead log.
    has_log: bool = False


# Bytes of the file


def byte(chances, book, victim):
    return overwrite(book, chances, 1)


def written_byte(chances, book, victim):
    """A byte where something is written: much of a small book is the unused part of pages."""
    content = bytearray(book.read_bytes())
    place = chances.randrange(len(content))
    while not content[place]:
        place = chances.randrange(len(content))
    content[place] ^= 1 << chances.randrange(8)
    book.write_bytes(content)
    return f"byte {place}, now {content[place]:#04x}"


def burst(chances, book, victim):
    return overwrite(book, chances, chances.randint(2, 64))


def overwrite(file, chances, count):
    content = bytearray(file.read_bytes())
    if len(content) < count:
        raise Nothing
    place = chances.randrange(len(content) - count + 1)
    before = bytes(content[place : place + count])
    if count == 1 and chances.random() < 0.5:
        content[place] ^= 1 << chances.randrange(8)
    else:
        content[place : place + count] = chances.randbytes(count)
    after = bytes(content[place : place + count])
    if before == after:
        raise Nothing
    file.write_bytes(content)
    return f"bytes {place}+{count} of {file.name} from {before[:8].hex()} to {after[:8].hex()}"


def page(chances, book, victim):
    """A page zeroed, exchanged with another, or as it was earlier."""
    content = bytearray(book.read_bytes())
    pages = len(content) // PAGE
    one, other = chances.randrange(pages), chances.randrange(pages)
    here, there = (slice(n * PAGE, (n + 1) * PAGE) for n in (one, other))
    what = chances.choice(["zeroed", "exchanged", "as it was"])
    if what == "zeroed":
        content[here] = bytes(PAGE)
    elif what == "exchanged":
        content[here], content[there] = content[there], content[here]
    else:
        old = chances.choice(victim.older).read_bytes()[here]
        if len(old) < PAGE:
            raise Nothing
        content[here] = old
    if content == book.read_bytes():
        raise Nothing
    book.write_bytes(content)
    return f"page {one} {what} ({other})"


def cut(chances, book, victim):
    size = chances.randrange(book.stat().st_size)
    with book.open("r+b") as file:
        file.truncate(size)
    return f"file cut at {size}"


# Rows, by SQL


@contextmanager
def opened(book):
    db = sqlite3.connect(book, isolation_level=None)
    try:
        db.execute("PRAGMA ignore_check_constraints = ON")
        db.execute("BEGIN")
        yield db
        db.execute("COMMIT")
    except sqlite3.IntegrityError as error:
        raise Nothing from error
    finally:
        db.close()


@dataclass
class Row:
    """A row drawn from a table drawn."""

    table: str
    columns: list
    types: list
    key: list
    values: list

    @staticmethod
    def draw(db, chances, tables=None):
        names = [
            name
            for (name,) in db.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                " ORDER BY name"
            )
        ]
        table = chances.choice(tables or names)
        information = db.execute(f"PRAGMA table_info({table})").fetchall()
        columns = [row[1] for row in information]
        key = [row[1] for row in sorted(information, key=lambda row: row[5]) if row[5]]
        count = db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        if not count:
            raise Nothing
        order = ", ".join(key)
        query = f"SELECT * FROM {table} ORDER BY {order} LIMIT 1 OFFSET {chances.randrange(count)}"
        values = list(db.execute(query).fetchone())
        return Row(table, columns, [row[2] for row in information], key, values)

    def __getitem__(self, column):
        return self.values[self.columns.index(column)]

    @property
    def label(self):
        return f"{self.table} {' '.join(str(self[column]) for column in self.key)}"

    @property
    def condition(self):
        return " AND ".join(f"{column} IS ?" for column in self.key)

    @property
    def key_values(self):
        return [self[column] for column in self.key]

    def set(self, db, column, value):
        """Changes a value here and in the table."""
        sql = f"UPDATE {self.table} SET {column} = ? WHERE {self.condition}"
        db.execute(sql, [value, *self.key_values])
        self.values[self.columns.index(column)] = value

    def delete(self, db):
        db.execute(f"DELETE FROM {self.table} WHERE {self.condition}", self.key_values)


def stepped(chances, value, kind):
    """Another value of the same type."""
    if value is None:
        return {"INTEGER": 1, "TEXT": "伪", "BLOB": b"\1"}[kind]
    if isinstance(value, int):
        return value + chances.choice([-365, -7, -1, 1, 1, 7, 365, 1 << 33])
    if isinstance(value, bytes):
        place = chances.randrange(max(len(value), 1))
        return value[:place] + bytes([(value[place : place + 1] or b"\0")[0] ^ 1]) + value[place + 1 :]
    place = chances.randrange(len(value) + 1)
    return value[:place] + chances.choice(["", "1", "伪", " "]) + value[place + 1 :]


def value(chances, book, victim):
    with opened(book) as db:
        row = Row.draw(db, chances)
        column = chances.choice(row.columns)
        new = stepped(chances, row[column], row.types[row.columns.index(column)])
        if row[column] is not None and chances.random() < 0.1:
            new = None
        if new == row[column]:
            raise Nothing
        what = f"{row.label}: {column} from {row[column]!r} to {new!r}"[:300]
        row.set(db, column, new)
        return what


def entry_date(chances, book, victim):
    """A day moved in the text of an entry."""
    with opened(book) as db:
        row, what = move_day_of_entry(db, chances)
        return what


def entry_date_hashed(chances, book, victim):
    """The same, and the hash of the entry made to fit."""
    with opened(book) as db:
        row, what = move_day_of_entry(db, chances)
        row.set(db, "leaf_hash", journal.leaf_hash(row["bytes"].encode()))
        return what + ", its hash made to fit"


def move_day_of_entry(db, chances):
    row = Row.draw(db, chances, ["journal_entry"])
    days = DAY.findall(row["bytes"])
    if not days:
        raise Nothing
    old, new = chances.choice(days), f"2024-0{chances.randint(1, 9)}-11"
    row.set(db, "bytes", row["bytes"].replace(old, new, 1))
    return row, f"{row.label}: {old} to {new}"


def date(chances, book, victim):
    """A day moved in a table."""
    with opened(book) as db:
        row = Row.draw(db, chances)
        dated = [name for name in row.columns if DATED.search(name) and row[name] is not None]
        if not dated:
            raise Nothing
        column = chances.choice(dated)
        days = chances.choice([-400, -30, -1, 1, 30, 400])
        new = row[column] + days if isinstance(row[column], int) else f"2024-0{1 + abs(days) % 9}-11"
        what = f"{row.label}: {column} from {row[column]} to {new}"
        row.set(db, column, new)
        return what


def removed(chances, book, victim):
    with opened(book) as db:
        row = Row.draw(db, chances)
        row.delete(db)
        return f"{row.label} removed"


def added(chances, book, victim):
    """A row like another, under another key."""
    with opened(book) as db:
        row = Row.draw(db, chances)
        values = list(row.values)
        for column in row.key[-1:] + [name for name in ("code", "number") if name in row.columns]:
            place = row.columns.index(column)
            values[place] = stepped(chances, values[place], row.types[place])
        if "reference" in row.columns:
            values[row.columns.index("reference")] = None
        db.execute(f"INSERT INTO {row.table} VALUES ({', '.join('?' * len(values))})", values)
        return f"{row.label}: one more like it, {values!r}"[:300]


def swapped(chances, book, victim):
    """Two rows of a table exchange all that is not their key."""
    with opened(book) as db:
        one = Row.draw(db, chances)
        other = Row.draw(db, chances, [one.table])
        rest = [column for column in one.columns if column not in one.key]
        if not rest or [one[column] for column in rest] == [other[column] for column in rest]:
            raise Nothing
        for column in rest:
            first, second = one[column], other[column]
            one.set(db, column, second)
            other.set(db, column, first)
        return f"{one.label} and {other.label} exchanged"


# The journal, by somebody who knows how it works


def tail(chances, book, victim):
    """The last entries cut off, and the head made to fit."""
    with opened(book) as db:
        size = db.execute("SELECT count(*) FROM journal_entry").fetchone()[0]
        kept = size - chances.randint(1, 30)
        db.execute("DELETE FROM journal_entry WHERE number >= ?", [kept])
        fit_head(db)
        return f"entries from {kept} of {size} cut off, the head made to fit"


def rewritten(chances, book, victim):
    """An entry rewritten, and all hashes made to fit."""
    with opened(book) as db:
        row = Row.draw(db, chances, ["journal_entry"])
        if '"note":"' in row["bytes"]:
            forged = row["bytes"].replace('"note":"', '"note":"伪', 1)
        else:
            forged = row["bytes"].replace('"actor":"admin"', '"actor":"zhang.wei"', 1)
        if forged == row["bytes"]:
            raise Nothing
        row.set(db, "bytes", forged)
        row.set(db, "leaf_hash", journal.leaf_hash(forged.encode()))
        fit_head(db)
        return f"{row.label} rewritten, all hashes made to fit"


def fit_head(db):
    leaves = [leaf for (leaf,) in db.execute("SELECT leaf_hash FROM journal_entry ORDER BY number")]
    db.execute(
        "UPDATE journal_head SET size = ?, root = ?, frontier = ?",
        [len(leaves), journal.root(leaves), b"".join(journal.frontier(leaves))],
    )


def older(chances, book, victim):
    source = chances.choice(victim.older)
    shutil.copy(source, book)
    return f"replaced by {source.parent.name}"


def fork(chances, book, victim):
    source = chances.choice(victim.forks)
    shutil.copy(source, book)
    return f"replaced by {source.parent.name}, an older copy that lived on"


# The schema, and what lies beside


def schema(chances, book, victim):
    with opened(book) as db:
        indices = [
            name
            for (name,) in db.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY 1"
            )
        ]
        sql = chances.choice(
            [
                f"DROP INDEX {chances.choice(indices)}",
                "CREATE TABLE extra (a INTEGER)",
                "CREATE TRIGGER extra AFTER INSERT ON hazard BEGIN DELETE FROM clock; END",
                "CREATE VIEW extra AS SELECT 1",
                "ALTER TABLE zone ADD COLUMN extra TEXT",
                "DROP TABLE clock",
            ]
        )
        db.execute(sql)
        return sql


def evidence(chances, book, victim):
    file = chances.choice(sorted(Path(f"{book}.files").iterdir()))
    if chances.random() < 0.3:
        file.unlink()
        return f"{file.name} removed"
    return overwrite(file, chances, 1)


def key(chances, book, victim):
    return overwrite(Path(f"{book}.pub"), chances, 1)


def log_byte(chances, book, victim):
    return overwrite(Path(f"{book}-wal"), chances, 1)


def log_cut(chances, book, victim):
    return cut(chances, Path(f"{book}-wal"), victim)


def log_removed(chances, book, victim):
    Path(f"{book}-wal").unlink()
    return "the log removed"


CHECKPOINT = ("checkpoint: ",)

WAYS = [
    Way("byte anywhere", byte, 50),
    Way("byte that is written", written_byte, 50),
    Way("bytes", burst, 10),
    Way("page", page, 8),
    Way("file cut", cut, 2),
    Way("value", value, 30, is_sql=True),
    Way("date", date, 10, is_sql=True),
    Way("date of an entry", entry_date, 6, is_sql=True),
    Way("date and hash of an entry", entry_date_hashed, 4, CHECKPOINT, is_sql=True),
    Way("row removed", removed, 10, is_sql=True),
    Way("row added", added, 8, is_sql=True),
    Way("rows swapped", swapped, 8, is_sql=True),
    Way("tail cut", tail, 4, CHECKPOINT, is_sql=True),
    Way("entry rewritten", rewritten, 5, CHECKPOINT, is_sql=True),
    Way("older copy", older, 3, CHECKPOINT),
    Way("fork", fork, 3, CHECKPOINT),
    Way("schema", schema, 3, ("structure of the file: ",), is_sql=True),
    Way("evidence", evidence, 3, ("evidence file ",)),
    Way("public key", key, 1),
    Way("byte of the log", log_byte, 6, CHECKPOINT, has_log=True),
    Way("log cut", log_cut, 2, CHECKPOINT, has_log=True),
    Way("log removed", log_removed, 1, CHECKPOINT, has_log=True),
]


def draw(chances: random.Random):
    return chances.choices(WAYS, [way.weight for way in WAYS])[0]
