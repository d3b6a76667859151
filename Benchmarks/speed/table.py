"""The table that every program is given, and what its columns mean."""
import csv
import itertools
import json
import os
import random
from dataclasses import dataclass

SEED = 20
VENUES, ZONES, FIRST_YEAR, YEARS = 25_000, 232, 2016, 10
HEADER = (
    "row,venue,inspection,name,type,address,lat,lon,status,minimum,finding,day,severity,"
    "action,outcome,zone"
).split(",")
FINDINGS = [
    "Operator fail to properly maintain rooms", "Operator fail to properly wash equipment",
    "FOOD PREMISE NOT MAINTAINED WITH FOOD HANDLING ROOM IN SANITARY CONDITION - SEC. 7(1)(E)",
    "疏散通道堆放杂物，宽度不足，影响人员疏散", "灭火器压力不足且超过检验有效期",
    "Fail to ensure the presence of the holder of a valid certificate at all times",
]


@dataclass
class Meaning:
    """What a table's columns stand for; a part it does not have is None."""

    zone: str | None
    venue: str | None
    day: str | None
    severity: str | None
    major: list
    action: str | None
    fixed: list

    @property
    def can_roll_up(self):
        return bool(self.zone and self.venue and self.day and self.severity and self.major)

    @property
    def can_find_oldest(self):
        return bool(self.day and self.severity and self.major)


@dataclass
class Table:
    path: str
    mapping: str
    rows: int
    header: list
    meaning: Meaning
    # Where it was generated: from which seed, and how many of its rows are findings.
    seed: int | None = None
    findings: int | None = None

    @property
    def description(self):
        size = f"{self.rows:,} rows, {os.path.getsize(self.path) / 1e6:.1f} MB CSV"
        if self.seed is None:
            return size
        return f"{size}, {self.findings:,} of them findings, generated from seed {self.seed}"


def generated(path, rows, mapping):
    """Rows shaped like a city's published inspections: 16 columns, about 1.6 rows a visit.

    Years come one after the other, each with 6 % more visits than the one before; within a year
    days and venues are in no order. 37 % of the rows tell of a visit without a finding, 4 % of the
    findings are major, a quarter is corrected on the spot.
    """
    seeded = random.Random(SEED)
    places = [
        [10_000_000 + venue, f"VENUE {venue} RESTAURANT", f"{venue % 900} QUEEN ST W",
         f"43.{venue:05}", f"-79.{venue:05}", f"Z{venue % ZONES:03}"]
        for venue in range(VENUES)
    ]
    days = [f"{month:02}-{day:02}" for month in range(1, 13) for day in range(1, 29)]
    weights = [1.06 ** year for year in range(YEARS)]
    ends, reached = [], 0.0
    for weight in weights:
        reached += weight
        ends.append(round(rows * reached / sum(weights)))
    severities = ["M - Minor"] * 60 + ["S - Significant"] * 36 + ["C - Crucial"] * 4
    with open(path, "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(HEADER)
        row, visit, findings = 0, 100_000_000, 0
        for year, end in enumerate(ends):
            while row < end:
                number, name, address, lat, lon, zone = seeded.choice(places)
                visit += seeded.randrange(1, 5)
                day = f"{FIRST_YEAR + year}-{seeded.choice(days)}"
                for _ in range(seeded.choice((1, 1, 1, 2, 2, 3))):
                    if row == end:
                        break
                    row += 1
                    finding = severity = action = ""
                    if seeded.random() >= 0.37:
                        findings += 1
                        finding = seeded.choice(FINDINGS)
                        severity = seeded.choice(severities)
                        fixed = seeded.random() < 0.25
                        action = "Corrected During Inspection" if fixed else "Notice to Comply"
                    out.writerow((
                        row, number, visit, name, "Restaurant", address, lat, lon, "Pass", 2,
                        finding, day, severity, action, "", zone,
                    ))
    meaning = Meaning(
        zone="zone", venue="venue", day="day", severity="severity", major=["C - Crucial"],
        action="action", fixed=["Corrected During Inspection"],
    )
    return Table(path, mapping, rows, HEADER, meaning, SEED, findings)


def of_file(path, mapping, yaml_python, run):
    """A table of one's own, understood by the mapping that the import takes."""
    script = "import json, sys, yaml; print(json.dumps(yaml.safe_load(open(sys.argv[1]))))"
    fields = json.loads(run([yaml_python, "-c", script, mapping]))["fields"]
    with open(path, newline="", encoding="utf-8-sig") as file:
        lines = csv.reader(file)
        header = next(lines)
        rows = sum(1 for _ in lines)

    def column(field):
        rule = fields.get(field)
        return rule if isinstance(rule, str) else (rule or {}).get("column")

    def values(field, target):
        rule = fields.get(field)
        found = rule.get("values", {}) if isinstance(rule, dict) else {}
        return [old for old, new in found.items() if str(new).lower() == target]

    meaning = Meaning(
        zone=column("zone"), venue=column("venue"), day=column("inspected_on"),
        severity=column("level"), major=values("level", "major"),
        action=column("fixed_on_spot"), fixed=values("fixed_on_spot", "true"),
    )
    return Table(path, mapping, rows, header, meaning)


def beginning(table, path, rows):
    """The first rows of a table, as a table."""
    return _part(table, path, lambda number: number < rows)


def tenth(table, path):
    """A tenth of the rows from all through a table: visits mostly whole, every year as far apart."""
    return _part(table, path, lambda number: number // RUN % 10 == 0)


# Rows that stay together in a tenth; a visit has a few.
RUN = 16


def _part(table, path, is_kept):
    kept = 0
    with open(table.path, newline="", encoding="utf-8-sig") as source, \
            open(path, "w", newline="", encoding="utf-8") as file:
        lines, out = csv.reader(source), csv.writer(file)
        out.writerow(next(lines))
        for line in itertools.compress(lines, map(is_kept, itertools.count())):
            out.writerow(line)
            kept += 1
    return Table(path, table.mapping, kept, table.header, table.meaning)
