"""Hurts books in every way there is and checks that none is harmed: see Tests/soak.sh."""

import argparse
import functools
import shutil
import sys
import tempfile
import time
from pathlib import Path

import books
import concurrency
import interruption
import rich
import tamper
import trials
from jobs import all_jobs, rehearse
from program import Program, find_program

ROOT = Path(__file__).resolve().parent.parent.parent
PARTS = ["crash", "faults", "tamper", "concurrency"]


def options():
    parser = argparse.ArgumentParser(prog="Tests/soak.sh", description=__doc__)
    parser.add_argument("--part", action="append", choices=PARTS, help="repeatable; default: all")
    parser.add_argument("--seed", type=int, default=1, help="of all chances, default 1")
    parser.add_argument("--crashes", type=int, default=1_000, help="kill points")
    parser.add_argument("--faults", type=int, default=1_000, help="faults of writes, syncs, reads")
    parser.add_argument("--alterations", type=int, default=2_000, help="alterations of a book")
    parser.add_argument("--minutes", type=float, default=3, help="of concurrency")
    parser.add_argument("--processes", type=int, default=16, help="that write and read at once")
    parser.add_argument("--workers", type=int, default=2, help="trials side by side")
    parser.add_argument("--only", type=int, help="one trial of the part, by its number")
    parser.add_argument("--short", action="store_true", help="a little of everything, some seconds")
    parser.add_argument("--shim", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--keep", type=Path, required=True, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    chosen.part = chosen.part or PARTS
    if chosen.only is not None and len(chosen.part) != 1:
        parser.error("--only needs one --part")
    if chosen.short:
        chosen.crashes, chosen.faults, chosen.alterations, chosen.minutes = 24, 24, 60, 0.1
    return chosen


class Soak:
    """One run of the parts that were chosen, in a folder of its own."""

    def __init__(self, chosen):
        self.chosen = chosen
        self.program = Program(find_program(ROOT), chosen.shim)
        chosen.keep.mkdir(parents=True, exist_ok=True)
        self.folder = Path(tempfile.mkdtemp(prefix="run-", dir=chosen.keep))
        self.maker = books.Maker(self.program, ROOT, self.folder)
        self.findings, self.lines = [], []

    def crash(self):
        self.take("crash", self.chosen.crashes, interruption.crash(self.program, self.jobs))

    def faults(self):
        self.take("faults", self.chosen.faults, interruption.faults(self.program, self.jobs))

    def tamper(self):
        victim = rich.victim(self.maker)
        self.take("tamper", self.chosen.alterations, tamper.tamper(self.program, victim))

    def concurrency(self):
        workers = [
            concurrency.Worker(self.program, self.chosen.seed, number)
            for number in range(self.chosen.processes)
        ]
        self.take("concurrency", 1, concurrency.crowd(self.maker, workers, self.chosen.minutes))
        print(concurrency.spread(workers), flush=True)

    @functools.cached_property
    def jobs(self):
        jobs = all_jobs(self.maker)
        for job in jobs:
            rehearse(job, self.program, self.folder)
        return jobs

    def take(self, part, count, trial):
        numbers = range(count) if self.chosen.only is None else [self.chosen.only]
        begun = time.monotonic()
        place = self.folder / "trials"
        found = trials.run(part, numbers, self.chosen.seed, self.chosen.workers, place, trial)
        print(f"{part}: {len(found)} trials in {time.monotonic() - begun:.0f} s", flush=True)
        self.findings.extend(found)
        self.lines.extend(trials.table(part, found))

    def finish(self):
        """Prints what was done and found; the folder stays only for what was violated."""
        print("\n".join([trials.HEADER, *self.lines]))
        violations = sum(len(finding.violations) for finding in self.findings)
        print(f"{len(self.findings)} trials, seed {self.chosen.seed}: {violations} violations")
        if not violations:
            shutil.rmtree(self.folder)
        return violations


def main():
    chosen = options()
    soak = Soak(chosen)
    for part in PARTS:
        if part in chosen.part:
            getattr(soak, part)()
    return 1 if soak.finish() else 0


if __name__ == "__main__":
    sys.exit(main())
