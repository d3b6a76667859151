"""The program under test: started with a clean environment, alone or with faults under it."""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

TODAY = "2026-11-20"  # a day after the last of the samples
PATIENCE_SECONDS = 120  # nothing here takes that long: a program that does is stuck


@dataclass
class Ended:
    """How a run of the program ended; a negative code is the signal that ended it."""

    code: int
    output: str
    messages: str

    @property
    def text(self):
        return self.output + self.messages

    @property
    def receipt(self):
        """The JSON it printed, whole, or nothing: what was cut short acknowledges nothing."""
        try:
            return json.loads(self.output)
        except ValueError:
            return None


@dataclass(frozen=True)
class Fault:
    """What the library of `faults.c` does: see there."""

    kinds: str
    at: int
    how: str
    stays: bool = False

    def __str__(self):
        return f"{self.how}{' from' if self.stays else ''} {self.kinds}#{self.at}"


class Program:
    def __init__(self, path, shim):
        self.path = path
        self.shim = shim

    def start(self, book, words, *, actor="admin", fault=None):
        """Starts it on a book; what goes wrong goes wrong in the folder of the book."""
        environment = {
            "PATH": "/usr/bin:/bin",
            "LANG": "en_US.UTF-8",
            "PAICHA_BOOK": str(book),
            "SQLITE_TMPDIR": str(book.parent.parent),
        }
        if "LD_LIBRARY_PATH" in os.environ:
            environment["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH"]
        if fault:
            environment |= {
                "LD_PRELOAD": str(self.shim),
                "SOAK_FOLDER": str(book.parent),
                "SOAK_KINDS": fault.kinds,
                "SOAK_AT": str(fault.at),
                "SOAK_HOW": fault.how,
                "SOAK_TOLD": str(told_file(book)),
            }
            if fault.stays:
                environment["SOAK_STAYS"] = "1"
        return subprocess.Popen(
            [str(self.path), *words, "--actor", actor, "--today", TODAY],
            env=environment,
            cwd=book.parent,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def run(self, book, *words, actor="admin", fault=None, kill_after=None):
        """Runs it to its end, or kills it after some seconds."""
        process = self.start(book, words, actor=actor, fault=fault)
        try:
            output, messages = process.communicate(timeout=kill_after or PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            output, messages = process.communicate()
            if kill_after is None:
                messages += b"\nstuck: killed by the harness"
        return Ended(
            process.returncode,
            output.decode("utf-8", "replace"),
            messages.decode("utf-8", "replace"),
        )

    def succeed(self, book, *words, actor="admin"):
        """Runs it where nothing can go wrong."""
        ended = self.run(book, *words, actor=actor)
        if ended.code != 0:
            raise RuntimeError(f"paicha {' '.join(map(str, words))}: {ended.text}")
        return ended

    def calls(self, book, words, actor="admin"):
        """How many calls of each kind a run makes to the files of the book."""
        self.run(book, *words, actor=actor, fault=Fault("wscr", 0, "count"))
        told = what_was_struck(book)
        if not told.startswith("counted "):
            raise RuntimeError(f"{self.path} does not load {self.shim}: is it linked statically?")
        return {count[0]: int(count[1:]) for count in told.split()[1:]}


def told_file(book):
    return book.parent.parent / f"{book.parent.name}.struck"


def what_was_struck(book):
    """The call that went wrong, as the library told it; empty if none was reached."""
    file = told_file(book)
    return file.read_text().strip() if file.exists() else ""


def find_program(root):
    """PAICHA_SOAK_BIN, or the debug binary of this checkout: the shipped one is static."""
    return Path(os.environ.get("PAICHA_SOAK_BIN") or root / ".build/debug/paicha")
