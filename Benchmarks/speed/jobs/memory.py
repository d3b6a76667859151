"""What a machine must have, whatever the size of the book."""
from ..result import Goal, Line, duration
from ..rounds import Contender, in_turn

EXPORTS = {
    "hazards as CSV": ("hazard", "list", "--format", "csv"),
    "inspections as JSON lines": ("inspect", "list", "--format", "jsonl"),
    "journal": ("journal", "show"),
}


class Memory:
    """Peak memory of the import, of the verification, and of exports of everything."""

    name = "memory"
    goal = Goal("< 100", 100 - 1e-9)

    def run(self, bench):
        bench.load()
        if "verify" not in bench.own:
            bench.own["verify"] = in_turn(
                [Contender("paicha", lambda _: bench.paicha.verify(), 1)]
            )["paicha"]
        self.add(bench, "import", bench.own["import"])
        self.add(bench, "verify", bench.own["verify"])
        for name, words in EXPORTS.items():
            figures = in_turn(
                [Contender("paicha", lambda _: bench.paicha.work("paicha.db", *words), 1)]
            )
            self.add(bench, name, figures["paicha"])

    def add(self, bench, name, figures):
        peak = figures.peak / 1024
        bench.result.add(Line(
            f"memory, {name}", "-", duration(figures.median), goal=self.goal.text,
            value=f"{peak:.0f}", met=self.goal.met(peak), memory=f"{peak:.0f}",
            note="MB, in place of a ratio", figures={"peak_kb": figures.peak},
        ))
