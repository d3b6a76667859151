"""Measures paicha against other programs in one run, in turn, and prints ratios of medians."""
import argparse
import os
import signal
import sys

from . import jobs, peers
from .bench import Bench
from .peers.peer import Absent
from .place import Place
from .program import Paicha
from .result import Result, machine
from .stopwatch import Failed, done
from .table import generated, of_file

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
EXAMPLES = """examples:
  bash Benchmarks/run.sh
  bash Benchmarks/run.sh --rows 20000 --peers sqlite3
  bash Benchmarks/run.sh --rows 10000000 --jobs import,evaluate,majors --peers sqlite3,duckdb
  bash Benchmarks/run.sh --csv city.csv --mapping samples/mappings/dinesafe.yaml
  ROWS=200000 RUNS=5 PAICHA_BIN=path/to/paicha bash Benchmarks/run.sh --json figures.json
"""


def named(known, what):
    def pick(text):
        wanted = [word for word in text.split(",") if word]
        wrong = [word for word in wanted if word not in known]
        if wrong or not wanted:
            raise argparse.ArgumentTypeError(
                f"no {what} {', '.join(wrong) or 'named'}; there are {', '.join(known)}"
            )
        return [each for name, each in known.items() if name in wanted]
    return pick


def options():
    known_peers = {peer.name: peer for peer in peers.ALL}
    known_jobs = {job.name: job for job in jobs.ALL}
    parser = argparse.ArgumentParser(
        prog="bash Benchmarks/run.sh", description=__doc__, epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--rows", type=int, default=int(os.environ.get("ROWS", "1000000")),
                        help="rows to generate (ROWS; default 1000000)")
    parser.add_argument("--csv", metavar="FILE", help="a table of your own instead")
    parser.add_argument("--mapping", metavar="FILE", help="the mapping that reads it")
    parser.add_argument("--runs", type=int, default=int(os.environ.get("RUNS", "3")),
                        help="rounds of the long jobs; short ones get more (RUNS; default 3)")
    parser.add_argument("--peers", metavar="A,B", default=list(known_peers.values()),
                        type=named(known_peers, "peer"), help=", ".join(known_peers))
    parser.add_argument("--jobs", metavar="A,B", default=list(known_jobs.values()),
                        type=named(known_jobs, "job"), help=", ".join(known_jobs))
    parser.add_argument("--json", metavar="FILE", help="write all figures into this file")
    parser.add_argument("--folder", metavar="DIR", default=".build-bench",
                        help="working folder, on the disk to measure (default .build-bench)")
    parser.add_argument("--binary", metavar="FILE", default=os.environ.get("PAICHA_BIN"),
                        help="the program (PAICHA_BIN; default: the static release, built here)")
    chosen = parser.parse_args()
    if bool(chosen.csv) != bool(chosen.mapping):
        parser.error("--csv and --mapping go together")
    if chosen.rows < 1 or chosen.runs < 1:
        parser.error("--rows and --runs begin at 1")
    if chosen.binary and not os.access(chosen.binary, os.X_OK):
        parser.error(f"no program at {chosen.binary}")
    return chosen


def built():
    """The static release, built where it is not there yet."""
    program = os.path.join(ROOT, ".build-static", "release", "paicha")
    if not os.access(program, os.X_OK):
        print("swift build -c release (some minutes)", file=sys.stderr)
        done([
            "swift", "build", "--package-path", ROOT, "-c", "release", "--product", "paicha",
            "-Xswiftc", "-static-executable", "--scratch-path", os.path.join(ROOT, ".build-static"),
        ])
    return program


def prepare(chosen, place, ready):
    """Makes the peers ready, one by one, so that each can be stopped; why the others are not."""
    absent = {}
    for kind in chosen:
        peer = kind(place)
        try:
            peer.prepare()
            ready.append(peer)
        except (Absent, Failed, OSError) as failure:
            peer.stop()
            absent[peer.name] = " ".join(str(failure).split())
    return absent


def main():
    chosen = options()
    # Ended from outside, it still stops what it started.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    binary = os.path.abspath(chosen.binary or built())
    place = Place(os.path.abspath(chosen.folder))
    ready = []
    try:
        if chosen.csv:
            table = of_file(
                os.path.abspath(chosen.csv), os.path.abspath(chosen.mapping),
                place.python_with_yaml(), done,
            )
        else:
            table = generated(
                place.path("table.csv"), chosen.rows,
                os.path.join(os.path.dirname(HERE), "generated.yaml"),
            )
        absent = prepare(chosen.peers, place, ready)
        result = Result({
            "program": done([binary, "--version"]).strip(),
            "table": table.description,
            "machine": machine(),
            "rounds": f"{chosen.runs} of the long jobs, in turn; ratios are medians of the rounds",
            **{f"not here: {name}": why for name, why in absent.items()},
        })
        result.begin()
        bench = Bench(
            Paicha(binary, place), ready, absent, table, chosen.runs, place, result
        )
        for job in chosen.jobs:
            bench.attempt(job())
        result.end()
        if chosen.json:
            result.write(chosen.json)
    finally:
        for peer in ready:
            peer.stop()
        place.clear()
    return 0


if __name__ == "__main__":
    sys.exit(main())
