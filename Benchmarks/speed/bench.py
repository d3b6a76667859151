"""What the jobs of one run share: the programs, the tables, and what has been loaded."""
from .rounds import Contender, in_turn, ratio
from .stopwatch import Failed, measured
from .table import beginning, tenth


class Bench:
    def __init__(self, paicha, peers, absent, table, runs, place, result):
        self.paicha = paicha
        self.peers = peers
        self.absent = absent
        self.table = table
        self.runs = runs
        self.place = place
        self.result = result
        # Seconds and peaks of Paicha's whole import and verification, by job.
        self.own = {}
        self._loaded = set()
        self._samples = {}
        self._small = None

    def sample(self, peer):
        """The table, or its beginning for a peer that would take too long."""
        most = peer.most_rows
        if most is None or self.table.rows <= most:
            return self.table
        if most not in self._samples:
            path = self.place.path(f"first-{most}.csv")
            self._samples[most] = beginning(self.table, path, most)
        return self._samples[most]

    def runs_of(self, peer, runs):
        return min(runs, peer.most_runs or runs)

    def load_in_turn(self):
        """Every program loads its table in each round; the last store of each stays."""
        contenders = [Contender("paicha", lambda _: self.paicha.load(self.table), self.runs)]
        for peer in self.peers:
            if peer.loads:
                contenders.append(Contender(
                    peer.name, lambda _, peer=peer: peer.load(self.sample(peer)),
                    self.runs_of(peer, self.runs),
                ))
        figures = in_turn(contenders)
        self.own["import"] = figures["paicha"]
        self._loaded = set(figures)
        return figures

    def load(self, *peers):
        """Sees that Paicha and these peers hold the table, where no job has loaded it."""
        if "import" not in self.own:
            self.own["import"] = in_turn(
                [Contender("paicha", lambda _: self.paicha.load(self.table), 1)]
            )["paicha"]
            self._loaded.add("paicha")
        for peer in peers:
            if peer.name not in self._loaded:
                measured(peer.load(self.sample(peer)))
                self._loaded.add(peer.name)

    def filled(self, peers):
        """Those of the peers that took their sample of records; why the others did not is kept."""
        ready = []
        for peer in peers:
            try:
                peer.fill()
                ready.append(peer)
            except Failed as failure:
                self.absent[peer.name] = " ".join(str(failure).split())
        return ready

    def small_book(self):
        """A book of a tenth of the rows, to see what grows with them."""
        if self._small is None:
            self._small = tenth(self.table, self.place.path("tenth.csv"))
            measured(self.paicha.load(self._small, "tenth.db"))
        return "tenth.db", self._small.rows

    def compare(self, job, figures, goals, reasons, notes=None):
        """A line for each peer that took part, and for each that did not the reason."""
        ours = figures["paicha"]
        for name, theirs in figures.items():
            if name == "paicha":
                continue
            if theirs.failure:
                self.result.absent(job, name, f"not measured: {theirs.failure}")
                continue
            self.result.compared(
                job, ours, theirs, ratio(ours, theirs), goals.get(name),
                (notes or {}).get(name, ""),
            )
        for peer in self.peers:
            if peer.name not in figures and job in peer.cannot:
                self.result.absent(job, peer.name, f"not measured: {peer.cannot[job]}")
        for name, why in self.absent.items():
            if name in reasons:
                self.result.absent(job, name, f"not measured: {why}")

    def attempt(self, job):
        """Measures one job; a program that fails is named in the table, and the run goes on."""
        try:
            job.run(self)
        except Failed as failure:
            self.result.absent(job.name, "-", f"not measured: {' '.join(str(failure).split())}")
