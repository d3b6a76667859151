"""Times paicha and the sqlite3 shell on the same generated table; prints a table and JSON."""
import csv
import json
import os
import random
import statistics
import subprocess
import sys
import time

binary, folder, rows, runs = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
mapping = os.path.join(os.path.dirname(os.path.abspath(__file__)), "mapping.yaml")
environment = {**os.environ, "PAICHA_ACTOR": "admin", "LC_ALL": "C"}
texts = [
    "Operator fail to properly maintain rooms", "Operator fail to properly wash equipment",
    "FOOD PREMISE NOT MAINTAINED WITH FOOD HANDLING ROOM IN SANITARY CONDITION - SEC. 7(1)(E)",
    "疏散通道堆放杂物，宽度不足，影响人员疏散", "灭火器压力不足且超过检验有效期",
    "Fail to ensure the presence of the holder of a valid certificate at all times",
]


def generate(path, count):
    """Rows shaped like a city's published inspections: 16 columns, about 1.6 rows a visit."""
    seeded = random.Random(20)
    venues = 8_000
    with open(path, "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(
            "row,venue,inspection,name,type,address,lat,lon,status,minimum,finding,day,severity,"
            "action,outcome,zone".split(",")
        )
        row, visit = 0, 100_000_000
        while row < count:
            venue = seeded.randrange(venues)
            visit += seeded.randrange(1, 5)
            day = f"2012-{seeded.randrange(1, 13):02}-{seeded.randrange(1, 29):02}"
            for _ in range(seeded.choice([1, 1, 1, 2, 2, 3])):
                if row == count:
                    break
                row += 1
                clean = seeded.random() < 0.37
                severity = "" if clean else seeded.choices(
                    ["M - Minor", "S - Significant", "C - Crucial"], [60, 36, 4]
                )[0]
                action = "" if clean else seeded.choices(
                    ["Notice to Comply", "Corrected During Inspection"], [75, 25]
                )[0]
                table.writerow([
                    row, 10_000_000 + venue, visit, f"VENUE {venue} RESTAURANT", "Restaurant",
                    f"{venue % 900} QUEEN ST W", f"43.{venue:05}", f"-79.{venue:05}", "Pass", 2,
                    "" if clean else seeded.choice(texts), day, severity, action, "",
                    f"Z{venue % 230:03}",
                ])


def timed(command):
    """Wall seconds and peak kilobytes of a whole process."""
    start = time.monotonic()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment
    )
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{command[:4]} failed: {errors[-300:]!r}")
    return time.monotonic() - start, usage.ru_maxrss


def compare(name, ours, theirs, goal, repeat=runs, note=""):
    """Alternating runs; each side is a function of the run's number that gives a command."""
    mine, other, peak = [], [], 0
    for number in range(repeat):
        seconds, _ = timed(theirs(number))
        other.append(seconds)
        seconds, memory = timed(ours(number))
        mine.append(seconds)
        peak = max(peak, memory)
    a, b = statistics.median(mine), statistics.median(other)
    ratio = statistics.median(x / y for x, y in zip(mine, other))
    result = {
        "job": name, "paicha_s": round(a, 4), "sqlite3_s": round(b, 4),
        "ratio": round(ratio, 2), "goal": goal, "peak_mb": round(peak / 1024), "note": note,
    }
    results.append(result)
    print(
        f"| {name} | {a:.3f} s | {b:.3f} s | **{ratio:.2f}** | {goal} | {peak / 1024:.0f} MB |",
        flush=True,
    )
    return result


def sqlite(book, *commands):
    return lambda _: ["sqlite3", book, *commands]


def path(name):
    return os.path.join(folder, name)


results = []
generate(path("one.csv"), rows)
generate(path("two.csv"), rows * 2)
print(f"{rows:,} rows, {os.path.getsize(path('one.csv')) / 1e6:.0f} MB CSV, "
      f"{runs} alternating runs, medians; bare table in the sqlite3 shell\n")
print("| job | paicha | sqlite3 | ratio | goal | peak memory |")
print("|---|---|---|---|---|---|")


def import_into(name, table):
    def command(number):
        book = path(f"{name}{number}.db")
        subprocess.run([binary, "init", "--book", book, "--quiet"], check=True,
                       stdout=subprocess.DEVNULL, env=environment)
        return [binary, "inspect", "import", path(table), "--mapping", mapping, "--book", book,
                "--quiet"]
    return command


def bare_import(name, table):
    return lambda number: ["sqlite3", path(f"{name}{number}.db"), ".mode csv",
                           f".import {path(table)} f"]


compare(f"import {rows:,} rows", import_into("p", "one.csv"), bare_import("s", "one.csv"), "≤ 3")
compare(f"import {rows * 2:,} rows", import_into("q", "two.csv"), bare_import("t", "two.csv"),
        "≤ 3", repeat=1)

group = 'SELECT zone, count(DISTINCT venue), sum(severity = "C - Crucial") FROM f GROUP BY zone'
oldest = ('SELECT * FROM f WHERE severity = "C - Crucial" AND action <> '
          '"Corrected During Inspection" ORDER BY day LIMIT 50')
short = max(7, runs)
for label, book, bare in (("", path("p0.db"), path("s0.db")),
                          (", history doubled", path("q0.db"), path("t0.db"))):
    evaluate = [binary, "evaluate", "--year", "2012", "--format", "json", "--book", book]
    majors = [binary, "hazard", "list", "--open", "--level", "major", "--limit", "50",
              "--format", "json", "--book", book]
    compare(f"evaluate 230 zones{label}", lambda _, c=evaluate: c, sqlite(bare, group), "≤ 1.5",
            repeat=short)
    compare(f"50 most overdue majors{label}", lambda _, c=majors: c, sqlite(bare, oldest), "≤ 1.5",
            repeat=short)
start = [binary, "journal", "size", "--book", path("p0.db")]
compare("open a book, print one row", lambda _: start,
        sqlite(path("p0.db"), "SELECT size FROM journal_head"), "≤ 3", repeat=15)

sizes = {name: os.path.getsize(path(name)) / 1e6 for name in ("p0.db", "s0.db")}
print(f"\nbook {sizes['p0.db']:.0f} MB, bare table {sizes['s0.db']:.0f} MB, "
      f"ratio {sizes['p0.db'] / sizes['s0.db']:.2f}")
seconds, memory = timed([binary, "verify", "--book", path("p0.db"), "--quiet"])
print(f"verify (all hashes, full replay, every table): {seconds:.1f} s, {memory / 1024:.0f} MB")
target = os.environ.get("JSON_OUT")
if target:
    with open(target, "w", encoding="utf-8") as file:
        json.dump(results, file, ensure_ascii=False, indent=1)
