"""One inspection, written down for good."""
import csv
import os

from ..result import Goal
from ..rounds import Contender, in_turn
from ..stopwatch import Work, done


class Log:
    """One inspection with one finding, durable, from the program's start to its end."""

    name = "log"
    floor = "one fsync + start-up"
    goals = {"taskwarrior": Goal("≤ 0.5", 0.5), "one fsync + start-up": Goal("< 3", 3 - 1e-9)}
    peers = ("sqlite3", "taskwarrior", "roundup")

    def run(self, bench):
        bench.load()
        paicha = bench.paicha
        venue = self.some_venue(bench)
        runs = max(bench.runs, 9)
        contenders = [
            Contender("paicha", lambda number: paicha.work(
                "paicha.db", "inspect", "log", "--venue", venue, "--on", "2026-01-05",
                "--finding", "疏散通道堆物", "--deadline", "2026-02-05", "--today", "2026-01-05",
                "--quiet",
            ), runs),
            Contender(self.floor, lambda _: Work(
                [paicha.binary, "--version"], after=lambda: self.one_fsync(bench)
            ), runs, "paicha --version, then 4 KiB appended and synced"),
        ]
        for peer in bench.filled([peer for peer in bench.peers if peer.name in self.peers]):
            note = f"beside {peer.sample:,} records" if hasattr(peer, "sample") else (
                "one row into a bare table")
            contenders.append(Contender(
                peer.name, lambda number, peer=peer: peer.add(number), bench.runs_of(peer, runs),
                note,
            ))
        bench.compare(self.name, in_turn(contenders), self.goals, self.peers)

    @staticmethod
    def some_venue(bench):
        listed = done(bench.paicha.command(
            "paicha.db", "venue", "list", "--format", "csv"
        ))
        return next(csv.DictReader(listed.lstrip("\ufeff").splitlines()))["code"]

    @staticmethod
    def one_fsync(bench):
        file = os.open(bench.place.path("synced"), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        os.write(file, bytes(4096))
        os.fsync(file)
        os.close(file)
