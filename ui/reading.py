"""Reads a posting's file for the window: in a worker, its text alone."""

from pathlib import Path


def read_posting_file(path: Path) -> str:
    """Return the text of a posting's file of any supported kind; raise UnreadableFile in plain words."""
    from tailor.importers.posting_file import read_posting_text  # delayed: its libraries belong in the worker

    return read_posting_text(path)
