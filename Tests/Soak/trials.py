"""Trials: drawn from a seed, run side by side, and what came of them."""

import random
import shutil
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path


# Of the violations of one trial; all of them are in its folder.
SHOWN, SHOWN_LETTERS = 5, 500


@dataclass
class Finding:
    """What one trial did and found. Any violation makes the whole run fail."""

    group: str
    what: str
    outcome: str = ""
    violations: list = field(default_factory=list)

    def violated(self, words):
        self.violations.append(words)
        return self


def draw(seed, part, number):
    """The chances of one trial: the same seed, part and number give the same trial."""
    return random.Random(f"{seed}/{part}/{number}")


def run(part, numbers, seed, workers, folder, trial):
    """Runs `trial(chances, folder)` for each number; keeps the folder of one that fails."""

    def one(number):
        place = Path(folder) / f"{part}-{number}"
        place.mkdir(parents=True)
        try:
            finding = trial(draw(seed, part, number), place)
        except Exception as error:  # The harness failed, or the program in a way it did not expect.
            finding = Finding("unexpected", repr(error)).violated(str(error))
        if finding.violations:
            print(f"VIOLATION {part} --seed {seed} --only {number}: {finding.what}", flush=True)
            (place / "violations.txt").write_text("\n".join(finding.violations) + "\n")
            for words in finding.violations[:SHOWN]:
                print(f"  {' '.join(words.split())[:SHOWN_LETTERS]}")
            print(f"  kept: {place}", flush=True)
        else:
            shutil.rmtree(place)
        return finding

    with ThreadPoolExecutor(workers) as pool:
        return list(pool.map(one, numbers))


def table(part, findings):
    """One line a group: how many trials, how they ended, how many violations."""
    groups = {}
    for finding in findings:
        groups.setdefault(finding.group, []).append(finding)
    lines = []
    for group in sorted(groups):
        outcomes = Counter(finding.outcome for finding in groups[group] if finding.outcome)
        told = ", ".join(
            f"{count} {outcome}" if len(groups[group]) > 1 else outcome
            for outcome, count in sorted(outcomes.items())
        )
        bad = sum(bool(finding.violations) for finding in groups[group])
        lines.append(f"{part:<12}{group:<26}{len(groups[group]):>7}{bad:>11}  {told}")
    return lines


HEADER = f"{'part':<12}{'what':<26}{'trials':>7}{'violations':>11}  how they ended"
