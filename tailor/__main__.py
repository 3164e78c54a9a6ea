"""Runs the core alone: python -m tailor."""

from tailor.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
