"""What is known, loaded once and used by everything that answers."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.match import Matcher
    from knowledge.model import Knowledge

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Known:
    knowledge: "Knowledge"
    matcher: "Matcher"


def load_known(folder: Path = FOLDER) -> Known:
    """Read the files of that folder. Raises knowledge.load.Broken."""
    from knowledge.load import load
    from knowledge.match import Matcher

    knowledge = load(folder)
    return Known(knowledge, Matcher(knowledge))


def fingerprint(folder: Path = FOLDER) -> int:
    """Another number when a file was changed, added or taken away."""
    files = sorted(folder.rglob("*.yaml"))
    return hash(
        tuple((str(file), stat.st_mtime_ns, stat.st_size) for file in files for stat in (file.stat(),))
    )
