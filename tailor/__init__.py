"""The core of Tailor: reads résumés and postings, suggests truthful changes and writes documents. Never imports Qt."""

__version__ = "0.1.0"
