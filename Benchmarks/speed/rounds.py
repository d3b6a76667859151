"""Runs of several programs in turn, and their ratios."""
import statistics
from dataclasses import dataclass, field

from .stopwatch import Failed, measured


@dataclass
class Contender:
    """A program at one job: `work(number)` gives what it does in its run of that number."""

    name: str
    work: object
    runs: int
    note: str = ""


@dataclass
class Figures:
    name: str
    rows: int = 1
    note: str = ""
    seconds: list = field(default_factory=list)
    peak: int = 0
    # Why it has no more runs.
    failure: str = ""

    @property
    def median(self):
        return statistics.median(self.seconds)

    @property
    def each(self):
        """Seconds a row, run by run."""
        return [seconds / self.rows for seconds in self.seconds]


def in_turn(contenders):
    """Each round runs everyone who still has runs left; who begins changes from round to round.

    Another program that fails is left out of the rounds that follow; Paicha must not fail.
    """
    figures = {each.name: Figures(each.name, note=each.note) for each in contenders}
    for number in range(max(each.runs for each in contenders)):
        begin = number % len(contenders)
        for contender in contenders[begin:] + contenders[:begin]:
            mine = figures[contender.name]
            if number >= contender.runs or mine.failure:
                continue
            try:
                work = contender.work(number)
                seconds, peak = measured(work)
            except Failed as failure:
                if contender is contenders[0]:
                    raise
                mine.failure = " ".join(str(failure).split())
                continue
            mine.rows = work.rows
            mine.seconds.append(seconds)
            mine.peak = max(mine.peak, peak)
    return figures


def ratio(ours, theirs):
    """The median of ours by theirs of the same round, by the row where their samples differ."""
    return statistics.median(a / b for a, b in zip(ours.each, theirs.each))
