"""The proof against the import that it repeats."""
from ..result import Goal, Line, duration, number
from ..rounds import Contender, in_turn


class Replay:
    """The whole `verify`, which fills an empty book again and compares, against the import."""

    name = "replay"
    goal = Goal("≤ 3.0", 3.0)

    def run(self, bench):
        bench.load()
        if "verify" not in bench.own:
            bench.own["verify"] = in_turn(
                [Contender("paicha", lambda _: bench.paicha.verify(), bench.runs)]
            )["paicha"]
        verify, loading = bench.own["verify"], bench.own["import"]
        value = verify.median / loading.median
        bench.result.add(Line(
            self.name, "paicha import", duration(verify.median), duration(loading.median),
            number(value), self.goal.text, self.goal.met(value),
            f"{verify.peak / 1024:.0f} / {loading.peak / 1024:.0f}",
            "medians of the same run",
            {"ours": verify.seconds, "theirs": loading.seconds, "ratio": value},
        ))
