"""Many processes at one book: nothing lost, nothing doubled, no error but 75, a fair turn for all."""

import json
import random
import statistics
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import books
import jobs
import journal
from trials import Finding

VENUES = ["BJ-R01", "BJ-R02", "TY-R01", "CD-O01"]
READING = [
    ["hazard", "list", "--limit", "5"],
    ["inspect", "list", "--limit", "5"],
    ["journal", "root"],
    ["due", "--limit", "5"],
    ["verify"],
]
BUSY = 75
# Every third command reads, so that readers meet every stage of a write.
WRITES = 2 / 3


class Worker:
    """One of those at the book: it starts one command after the other until the time is over."""

    def __init__(self, program, seed, number):
        self.program, self.number = program, number
        self.chances = random.Random(f"{seed}/concurrency/{number}")
        self.receipts, self.refused = {}, set()
        self.outcomes, self.violations = Counter(), []
        self.waits = []

    def work(self, book, until):
        self.book, turn = book, 0
        while time.monotonic() < until:
            turn += 1
            if self.chances.random() < WRITES:
                self.write(f"SOAK-{self.number}-{turn}")
            else:
                self.read()

    def write(self, reference):
        words = ["inspect", "log", "--venue", self.chances.choice(VENUES), "--ref", reference]
        begun = time.monotonic()
        ended = self.program.run(self.book, *words, "--item", "FC-7.1.1=pass", "--format", "json")
        if self.take(ended, "write", words) and ended.code == 0:
            self.waits.append(time.monotonic() - begun)
            self.receipts[reference] = ended.receipt
        else:
            self.refused.add(reference)

    def read(self):
        words = self.chances.choice(READING)
        self.take(self.program.run(self.book, *words), "read", words)

    def take(self, ended, what, words):
        self.outcomes[f"{what} {'done' if ended.code == 0 else f'exit {ended.code}'}"] += 1
        is_allowed = ended.code in (0, BUSY)
        if not is_allowed:
            self.violations.append(f"{' '.join(words)} ended {ended.code}: {ended.text.strip()}")
        return is_allowed


def crowd(maker, workers, minutes):
    """The one long trial."""

    def trial(chances, folder):
        program, book = maker.program, books.copy(maker.registers, folder / "book")
        before = jobs.entries(program, book)
        until = time.monotonic() + minutes * 60
        with ThreadPoolExecutor(len(workers)) as pool:
            list(pool.map(lambda worker: worker.work(book, until), workers))
        finding = Finding(f"{len(workers)} processes", f"{minutes} minutes of them")
        outcomes = sum((worker.outcomes for worker in workers), Counter())
        finding.outcome = ", ".join(f"{count} {name}" for name, count in sorted(outcomes.items()))
        for worker in workers:
            finding.violations += worker.violations
        judge(program, book, before, workers, finding)
        return finding

    return trial


def judge(program, book, before, workers, finding):
    problems = jobs.problems(program, book)
    if problems:
        finding.violated(f"verify: {problems}")
    lines = jobs.entries(program, book)
    if lines[: len(before)] != before:
        finding.violated("entries from before are lost or altered")
    found = Counter(json.loads(line)["body"].get("reference") for line in lines[len(before) :])
    receipts = {name: told for worker in workers for name, told in worker.receipts.items()}
    refused = set().union(*(worker.refused for worker in workers))
    for reference, count in found.items():
        if count != 1 or reference not in receipts.keys() | refused:
            finding.violated(f"{reference} is in the journal {count} times")
        # Busy means that nothing was done, and that it may be tried again.
        if reference in refused:
            finding.violated(f"{reference} was refused, and is in the journal")
    for reference in receipts.keys() - found.keys():
        finding.violated(f"{reference} was acknowledged, and is lost")
    for reference, told in sorted(receipts.items()):
        entry = json.loads(lines[told["journal_size"] - 1])
        if entry["body"].get("reference") != reference:
            finding.violated(f"{reference}: its receipt names entry {told['journal_size']}")
    last = max(receipts.values(), key=lambda told: told["journal_size"], default=None)
    if last and journal.root_of(lines[: last["journal_size"]]) != last["journal_root"]:
        finding.violated("the last receipt has another root")
    if len({told["journal_size"] for told in receipts.values()}) != len(receipts):
        finding.violated("two receipts name one entry")


def spread(workers):
    done = [len(worker.receipts) for worker in workers]
    waits = sorted(wait for worker in workers for wait in worker.waits)
    if not waits:
        return "writes: none done"
    return (
        f"writes by process: {min(done)} to {max(done)}, mean {statistics.mean(done):.1f}, "
        f"standard deviation {statistics.pstdev(done):.1f}; seconds a write: "
        f"median {statistics.median(waits):.2f}, 99 of 100 below "
        f"{waits[int(len(waits) * 0.99) - 1]:.2f}, longest {waits[-1]:.2f}"
    )
