"""The errors a user can act on.

TailorError
├── UnreadableFile     an importer cannot read the file
│   ├── PasswordNeeded the file opens with a password only
│   └── TooManyPages   the file has more pages than a résumé has
└── ExportFailed       a document cannot be written
"""


class TailorError(Exception):
    """Something the user can act on; its text is what they read: plain, naming the file, saying what to do."""


class UnreadableFile(TailorError):
    """A résumé or posting file that cannot be read."""


class PasswordNeeded(UnreadableFile):
    """A file that opens with a password only."""


class TooManyPages(UnreadableFile):
    """A file of more pages than a résumé has; they are read if the user says so."""

    def __init__(self, message: str, pages: int) -> None:
        super().__init__(message, pages)
        self.pages = pages

    def __str__(self) -> str:
        return str(self.args[0])


class ExportFailed(TailorError):
    """A document that could not be written."""
