"""Opens the user's own Word file for editing and puts it together again, all parts but the edited ones as they were."""

import copy
import io
import zipfile
from collections.abc import Mapping

from tailor.errors import ExportFailed
from tailor.exporters.word_package import Purpose, WordPackage
from tailor.model.message import say

_INSTEAD = say("Export with a template instead.")
_PURPOSE = Purpose(say("edited"), _INSTEAD, say("read the file again"))


class WordFile(WordPackage):
    """The user's file: `parts` holds the XML of all parts with words, `edges` the names of headers and footers."""

    def __init__(self, content: bytes, name: str) -> None:
        super().__init__(content, name, _PURPOSE)

    def with_parts(self, parts: Mapping[str, bytes]) -> bytes:
        """Return the file with some parts' bytes new, everything else in the same order with the same dates."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as package:
            package.comment = self.zip.comment
            for info in self.zip.infolist():
                content = parts.get(info.filename)
                package.writestr(copy.copy(info), self.zip.read(info) if content is None else content)
        return buffer.getvalue()

    def _refuse(self, name: str, purpose: Purpose) -> None:
        if any(one.startswith("_xmlsignatures/") for one in self.zip.namelist()):
            raise ExportFailed(
                say("{name} is signed; a change would break the signature. {instead}", name=name, instead=_INSTEAD)
            )
        super()._refuse(name, purpose)

    def _read(self) -> None:
        self.edges: dict[str, list[str]] = {"header": [], "footer": []}
        for one in self.relations(self.main):
            known = self.edges.get(one.kind)
            if known is not None and one.target in self.zip.namelist() and one.target not in known:
                known.append(one.target)
        self.parts = {part: self.zip.read(part) for part in (*self.edges["header"], self.main, *self.edges["footer"])}
