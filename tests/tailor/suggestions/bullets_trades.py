"""What a reviewed bullet is, and the small résumé and posting that stand round it when the rules are tried."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Bullet:
    """A line of a job held now or before, with every outcome of the rules that a reviewer accepted."""

    text: str
    now: bool
    acceptable: tuple[str, ...]


@dataclass(frozen=True)
class Trade:
    """Ten bullets of one trade, the position they stand under and a posting of that trade."""

    name: str
    position: str
    posting: str
    bullets: tuple[Bullet, ...]


def former(text: str, *acceptable: str) -> Bullet:
    """Return a bullet of a job that has ended."""
    return Bullet(text, False, acceptable)


def current(text: str, *acceptable: str) -> Bullet:
    """Return a bullet of the job held now."""
    return Bullet(text, True, acceptable)
