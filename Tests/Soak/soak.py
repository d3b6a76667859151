"""Hurts books in every way there is and checks that none is harmed: see Tests/soak.sh."""

import argparse
import sys
import tempfile
import time
from pathlib import Path

import books
import interruption
import jobs
import rich
import tamper
import trials
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


def main():
    chosen = options()
    program = Program(find_program(ROOT), chosen.shim)
    chosen.keep.mkdir(parents=True, exist_ok=True)
    place = Path(tempfile.mkdtemp(prefix="run-", dir=chosen.keep))
    maker = books.Maker(program, ROOT, place)
    findings, lines = [], []

    def take(part, count, trial):
        numbers = range(count) if chosen.only is None else [chosen.only]
        begun = time.monotonic()
        found = trials.run(part, numbers, chosen.seed, chosen.workers, place / "trials", trial)
        print(f"{part}: {len(found)} trials in {time.monotonic() - begun:.0f} s", flush=True)
        findings.extend(found)
        lines.extend(trials.table(part, found))

    if {"crash", "faults"} & set(chosen.part):
        hurt = jobs.all_jobs(maker)
        for job in hurt:
            jobs.rehearse(job, program, place)
    if "crash" in chosen.part:
        take("crash", chosen.crashes, interruption.crash(program, hurt))
    if "faults" in chosen.part:
        take("faults", chosen.faults, interruption.faults(program, hurt))
    if "tamper" in chosen.part:
        take("tamper", chosen.alterations, tamper.tamper(program, rich.victim(maker)))
    print("\n".join([trials.HEADER, *lines]))
    violations = sum(len(finding.violations) for finding in findings)
    print(f"{len(findings)} trials, seed {chosen.seed}: {violations} violations")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
