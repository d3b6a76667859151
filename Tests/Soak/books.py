"""Books to be hurt: made once through the program, copied for each trial."""

import functools
import shutil
import sqlite3
from contextlib import closing, contextmanager
from pathlib import Path

NAME = "book.db"


def copy(template, folder):
    """A copy of a book with everything beside it; returns the path of its file."""
    shutil.copytree(template.parent, folder)
    return folder / NAME


@contextmanager
def being_read(book):
    """While somebody reads what is there now, no checkpoint takes later commits from the log."""
    with closing(sqlite3.connect(f"file:{book}?mode=ro", uri=True)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM journal_entry").fetchone()
        yield


def copy_with_log(book, folder):
    """A copy of a book and its log, as a machine that was switched off leaves them."""
    shutil.copytree(book.parent, folder, ignore=shutil.ignore_patterns("*-shm"))
    if Path(f"{folder / NAME}-wal").stat().st_size < 50_000:
        raise RuntimeError("the write-ahead log was not left behind")
    return folder / NAME


def settle(book):
    """Brings everything into the one file, as a closed book is."""
    with closing(sqlite3.connect(book)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    for suffix in ["-wal", "-shm"]:
        Path(f"{book}{suffix}").unlink(missing_ok=True)


def heads(source, target, rows):
    """The header of a table and its first rows, in a file of its own."""
    lines = source.read_text().splitlines(keepends=True)
    target.write_text("".join(lines[: 1 + rows]))
    return target


class Maker:
    """Makes the templates in a folder, with the tables they are imported from beside them."""

    def __init__(self, program, root, folder):
        self.program = program
        self.samples = root / "samples"
        self.fixtures = root / "Tests/PaichaStoreTests/Fixtures"
        self.folder = folder
        self.tables = folder / "tables"
        self.tables.mkdir()

    def place(self, name):
        folder = self.folder / name
        folder.mkdir()
        return folder / NAME

    def empty(self):
        """No book yet, only the folder for one."""
        return self.place("empty")

    @functools.cached_property
    def registers(self):
        """Zones, actors and venues, and no inspection yet."""
        book = self.place("registers")
        self.program.succeed(book, "init", "--origin", "K7QX")
        for noun, table in [
            ("zone", "--national"),
            ("actor", self.samples / "actors.csv"),
            ("actor", self.samples / "actors-bureau.csv"),
            ("venue", self.samples / "venues.csv"),
        ]:
            self.program.succeed(book, noun, "import", table)
        return book

    def released(self, version):
        """A book that a released program of an older schema made."""
        book = self.place(f"released-{version}")
        shutil.copy(self.fixtures / f"book-v{version:04}.paicha", book)
        return book

    def with_log(self):
        """A book whose last import is still in its write-ahead log."""
        book = copy(self.registers, self.folder / "with-log-open")
        with being_read(book):
            self.program.succeed(book, "inspect", "import", self.inspections(200))
            return copy_with_log(book, self.folder / "with-log")

    def with_evidence(self):
        """A book with inspections, and files of evidence beside it."""
        book = copy(self.registers, self.folder / "with-evidence")
        self.program.succeed(book, "inspect", "import", self.inspections(200))
        for number in range(3):
            photo = self.tables / f"evidence-{number}.pbm"
            photo.write_text("P1\n4 4\n" + f"{number} 1 1 0\n" * 9_000)
            logged = ["--finding", "疏散通道堆物", "--evidence", photo]
            self.program.succeed(book, "inspect", "log", "--venue", "BJ-R01", *logged)
        return book

    def inspections(self, rows):
        target = self.tables / f"inspections-{rows}.csv"
        return heads(self.samples / "inspections-2025.csv", target, rows)

    def many_inspections(self, count):
        """A table of more rows than one batch of an import, every fifth with a finding."""
        table = self.tables / f"inspections-{count}-made.csv"
        lines = ["inspection_ref,venue,inspected_on,result,level,description"]
        for number in range(count):
            finding = f"fail,general,疏散通道堆物 {number}" if number % 5 == 0 else ",,"
            lines.append(f"LOAD-{number},BJ-R0{number % 2 + 1},2025-0{number % 9 + 1}-15,{finding}")
        table.write_text("\n".join(lines) + "\n")
        return table

    def many_trainings(self, count):
        """A table of more rows than one batch of an import."""
        table = self.tables / f"trainings-{count}.csv"
        lines = ["training_ref,venue,held_on,trainees,hours,content,kind,persons"]
        for number in range(count):
            day = f"2025-0{1 + number % 9}-1{number % 10}"
            lines.append(f"MANY-{number},BJ-R01,{day},staff,2,消防培训 {number},yearly,{number % 50 + 1}")
        table.write_text("\n".join(lines) + "\n")
        return table

    def photograph(self):
        photo = self.tables / "photo.pbm"
        photo.write_text("P1\n4 4\n" + "0 1 1 0\n" * 4000)
        return photo
