"""Lines of the result: printed as they come, and kept for JSON."""
import json
import os
import platform
import unicodedata
from dataclasses import asdict, dataclass


@dataclass
class Goal:
    """A bound on a ratio or a figure."""

    text: str
    most: float

    def met(self, value):
        return value <= self.most


@dataclass
class Line:
    job: str
    against: str
    ours: str = "-"
    theirs: str = "-"
    value: str = "-"
    goal: str = ""
    met: bool | None = None
    memory: str = "-"
    note: str = ""
    figures: dict | None = None

    @property
    def verdict(self):
        return {True: "met", False: "missed", None: ""}[self.met]


COLUMNS = {
    "job": 33, "against": 20, "ours": 11, "theirs": 11, "value": 8, "goal": 8, "verdict": 7,
    "memory": 16, "note": 0,
}
TITLES = dict(zip(COLUMNS, (
    "job", "against", "paicha", "the other", "ratio", "goal", "goal is", "peak MB", "note",
)))


def padded(text, width):
    cells = sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in text)
    return text + " " * max(0, width - cells)


def duration(seconds):
    return f"{seconds:.1f} s" if seconds >= 10 else f"{seconds:.3f} s"


def number(value):
    return f"{value:.0f}" if value >= 100 else f"{value:.2f}" if value >= 0.1 else f"{value:.4f}"


class Result:
    def __init__(self, about):
        self.about = about
        self.lines = []

    def begin(self):
        for key, value in self.about.items():
            print(f"{key}: {value}")
        print()
        self._row({column: TITLES[column] for column in COLUMNS})
        self._row({column: "-" * max(width, 3) for column, width in COLUMNS.items()})

    def add(self, line):
        self.lines.append(line)
        self._row({column: getattr(line, column) for column in COLUMNS})

    def compared(self, job, ours, theirs, value, goal=None, note="", judged=True):
        """A line of two programs; the goal is not judged where `judged` says so."""
        notes = [text for text in (note, theirs.note) if text]
        if theirs.rows != ours.rows:
            notes.append(f"{theirs.rows:,} rows, compared by the row")
        self.add(Line(
            job, theirs.name, duration(ours.median), duration(theirs.median), number(value),
            goal.text if goal else "", goal.met(value) if goal and judged else None,
            f"{ours.peak / 1024:.0f} / {theirs.peak / 1024:.0f}", "; ".join(notes),
            {
                "ours": ours.seconds, "theirs": theirs.seconds, "ratio": value,
                "rows_ours": ours.rows, "rows_theirs": theirs.rows,
                "peak_kb_ours": ours.peak, "peak_kb_theirs": theirs.peak,
            },
        ))

    def absent(self, job, against, why):
        self.add(Line(job, against, note=why))

    def end(self):
        judged = [line for line in self.lines if line.met is not None]
        missed = [f"{line.job}{'' if line.against == '-' else f' against {line.against}'}: "
                  f"{line.value} (goal {line.goal})"
                  for line in judged if not line.met]
        print(f"\ngoals met: {len(judged) - len(missed)} of {len(judged)}")
        for text in missed:
            print(f"missed: {text}")

    def write(self, path):
        with open(path, "w", encoding="utf-8") as file:
            json.dump(
                {"about": self.about, "lines": [asdict(line) for line in self.lines]},
                file, ensure_ascii=False, indent=1,
            )
            file.write("\n")

    @staticmethod
    def _row(cells):
        print("| " + " | ".join(
            padded(str(cells[column]), width) for column, width in COLUMNS.items()
        ) + " |", flush=True)


def machine():
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2 ** 30
    return f"{os.cpu_count()} cores, {memory:.0f} GB, {platform.machine()}, {platform.system()}"
