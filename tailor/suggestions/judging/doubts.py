"""Collects what is doubtful about a rewrite."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Doubts:
    """Reasons to refuse a rewrite, reasons to ask about it, and the places in it that they are about."""

    refused: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)

    def add(self, reason: str, *, severe: bool, span: tuple[int, int] | None = None) -> None:
        """Note one doubt once; a severe one refuses the rewrite."""
        into = self.refused if severe else self.asked
        if reason not in into:
            into.append(reason)
        if span:
            self.spans.append(span)
