"""The errors a user can act on.

TailorError
├── UnreadableFile     an importer cannot read the file
│   └── PasswordNeeded the file opens with a password only
└── ExportFailed       a document cannot be written
"""


class TailorError(Exception):
    """Something the user can act on; its text is what they read: plain, naming the file, saying what to do."""


class UnreadableFile(TailorError):
    """A résumé or posting file that cannot be read."""


class PasswordNeeded(UnreadableFile):
    """A file that opens with a password only."""


class ExportFailed(TailorError):
    """A document that could not be written."""
