"""The jobs, in the order in which they are measured."""
from .evaluate import Evaluate
from .importing import Import
from .logging import Log
from .majors import Majors
from .memory import Memory
from .replay import Replay
from .size import Size
from .verify import Verify

ALL = [Import, Evaluate, Majors, Log, Verify, Replay, Memory, Size]
