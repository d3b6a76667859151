"""A book with some of everything in it, and what it was earlier."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import books


@dataclass
class Victim:
    """A book to be altered, the checkpoint kept of it, and other states of the same book."""

    book: Path
    note: Path
    # The same book with its last commands still in the write-ahead log.
    with_log: Path
    # Copies from before, and what came of such a copy that lived on by itself.
    older: list
    forks: list


def victim(maker):
    program, samples = maker.program, maker.samples
    book = books.copy(maker.registers, maker.folder / "rich")
    older, forks = [], []

    def do(*words, actor="admin"):
        program.succeed(book, *words, actor=actor)

    def take(name, rows):
        return books.heads(samples / name, maker.tables / name, rows)

    def remember():
        older.append(books.copy(book, maker.folder / f"older-{len(older)}"))

    remember()
    do("inspect", "import", maker.inspections(150), actor="zhang.wei")
    do("hazard", "import", samples / "hazard-history.csv")
    do("supervise", "import", samples / "listings-history.csv", actor="xu.ming")
    remember()
    do("plan", "import", take("plans.csv", 25), actor="xu.ming")
    do("drill", "import", take("drills.csv", 25), actor="zhang.wei")
    do("training", "import", take("training.csv", 25), actor="zhang.wei")
    do("accident", "import", samples / "accidents.csv", actor="xu.ming")
    do("credit", "import", samples / "credit-history.csv", actor="xu.ming")
    remember()
    logged = ["inspect", "log", "--venue", "BJ-R01", "--item", "FM-003=fail:缺记录"]
    do(*logged, "--evidence", maker.photograph(), actor="zhang.wei")
    hazard = newest_hazard(book)
    ordered = ["hazard", "order", hazard, "--deadline", "2026-12-20"]
    do(*ordered, "--document", "责改〔2026〕7号", actor="zheng.hao")
    do("hazard", "notice", hazard, "--paper", "order", actor="zheng.hao")
    do("hazard", "rectify", hazard, "--request-review", "--note", "已整改", actor="zheng.hao")
    do("hazard", "review", hazard, "--pass", "--with", "li.na", actor="zhang.wei")
    do(*logged, actor="zhang.wei")
    moved = ["hazard", "transfer", newest_hazard(book), "--to", "fire", "--matter", "消防设施停用"]
    do(*moved, actor="zheng.hao")
    remember()
    with books.being_read(book):
        adjusted = ["zone", "adjust", "11101001", "--remove", "BJ-R02", "--on", "2025-07-01"]
        do(*adjusted, "--document", "国函〔2025〕8号")
        calendar = maker.tables / "2027.csv"
        calendar.write_text("date,kind,name\n2027-01-01,off,元旦\n")
        do("rules", "calendar", "import", calendar)
        frozen = ["evaluate", "freeze", "--year", "2025", "--as-of", "2025-12-31"]
        do(*frozen, "--out", maker.tables / "frozen", actor="gao.ping")
        note = maker.folder / "kept.note"
        note.write_text(program.succeed(book, "journal", "checkpoint").output)
        with_log = books.copy_with_log(book, maker.folder / "rich-with-log")
    books.settle(book)
    for number, copy in enumerate(older):
        fork = books.copy(copy, maker.folder / f"fork-{number}")
        # Another history: longer than the kept one, or not.
        program.succeed(fork, "training", "import", maker.many_trainings(5 if number % 2 else 400))
        books.settle(fork)
        forks.append(fork)
        books.settle(copy)
    return Victim(book, note, with_log, older, forks)


def newest_hazard(book):
    with closing(sqlite3.connect(book)) as db:
        return f"K7QX-H{db.execute('SELECT max(key) FROM hazard').fetchone()[0]}"
