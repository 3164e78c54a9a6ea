"""LinkedIn's data export, a ZIP archive of CSV files, to the model."""

import csv
import io
import posixpath
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from tailor.errors import UnreadableFile
from tailor.importers.addresses import network_of, username_of
from tailor.importers.archives import Archive
from tailor.importers.documents import date_of, described, filled, imported_of, location_fields, span
from tailor.importers.plain_text import decode_text
from tailor.importers.studies import split_degree
from tailor.importers.text_repair import repair
from tailor.model.imported import Imported
from tailor.model.message import say

_MAX_ROWS = 2000
_WEB = re.compile(r"(?:https?://)?[\w-]+(?:\.[\w-]+)+[^\s,\]\[;]*")
_NOT_TOLD = frozenset({"confirmed", "primary", "updatedon", "type", "status", "creationdate"})
"""Columns about the account, not about the person."""


class _Row:
    """One row by its column names, however they are spelled; remembers what nobody asked for."""

    def __init__(self, cells: dict[str, tuple[str, str]]) -> None:
        self.cells = cells
        self.asked: set[str] = set()

    def take(self, *names: str) -> str:
        """Return the first filled column of these."""
        keys = [_plain(name) for name in names]
        self.asked.update(keys)
        return next((self.cells[key][1] for key in keys if key in self.cells and self.cells[key][1]), "")

    def left(self) -> Iterable[str]:
        """Yield what was not taken, each with its column's name."""
        for key, (name, value) in self.cells.items():
            if value and key not in self.asked and key not in _NOT_TOLD:
                yield f"{name}: {value}" if name else value


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.casefold())


Entry = dict[str, Any]


def read_linkedin_export(content: bytes, path: Path) -> Imported:
    """Read the tables about the person; those about contacts, messages and advertising are left alone."""
    archive = Archive(content, path, "a LinkedIn data export")
    tables = {_plain(posixpath.basename(name)): name for name in archive.names if name.lower().endswith(".csv")}
    unplaced: list[str] = []
    document: dict[str, Any] = {"basics": _basics(_Tables(archive, tables, unplaced))}
    for name, (kind, read) in _SECTIONS.items():
        for row in _Tables(archive, tables, unplaced).rows(name):
            entry = read(row)
            if entry:
                document.setdefault(kind, []).append(entry)
            unplaced.extend(row.left())
    if "skills" in document:
        # One word a row: the export knows no groups.
        document["skills"] = [{"keywords": [entry["name"] for entry in document["skills"]]}]
    if not any(document.values()):
        raise UnreadableFile(
            say("{name} is a LinkedIn data export without a profile. Ask LinkedIn for all data.", name=path.name)
        )
    return imported_of(document, unplaced)


class _Tables:
    """The export's tables by name."""

    def __init__(self, archive: Archive, names: dict[str, str], unplaced: list[str]) -> None:
        self.archive, self.names, self.unplaced = archive, names, unplaced

    def rows(self, name: str) -> Iterator[_Row]:
        """Yield a table's rows, none where the export lacks the table."""
        member = self.names.get(_plain(f"{name}.csv"))
        if member is None:
            return
        text = decode_text(self.archive.read(member), self.archive.path)
        for cells in _cells(text):
            yield _Row(cells)


def _cells(text: str) -> Iterator[dict[str, tuple[str, str]]]:
    """Yield a CSV table's rows as cells by plain column name, the column's own name with each."""
    tables = [_rows(text, delimiter) for delimiter in ",;\t"]
    # The widest row of names tells the delimiter; some tables begin with a few lines of notes.
    rows = max(tables, key=lambda rows: max((len(row) for row in rows if _is_head(row)), default=0))
    start = next((number for number, row in enumerate(rows) if _is_head(row)), 0)
    head = rows[start] if rows else []
    for row in rows[start + 1 : start + 1 + _MAX_ROWS]:
        names = [*head, *[""] * (len(row) - len(head))]
        yield {
            _plain(name) or f"column{number}": (name.strip(), _tidy(cell))
            for number, (name, cell) in enumerate(zip(names, row, strict=False))
        }


def _rows(text: str, delimiter: str) -> list[list[str]]:
    try:
        rows = list(csv.reader(io.StringIO(text), delimiter=delimiter))
    except csv.Error:
        rows = [line.split(delimiter) for line in text.splitlines()]
    return [row for row in rows if any(cell.strip() for cell in row)]


def _is_head(row: list[str]) -> bool:
    known = {"name", "title", "firstname", "companyname", "schoolname", "emailaddress", "number", "text"}
    return any(_plain(cell) in known for cell in row)


def _tidy(cell: str) -> str:
    return "\n".join(repair(line) for line in cell.strip().splitlines())


def _basics(tables: _Tables) -> Entry:
    found: Entry = {}
    for row in tables.rows("Profile"):
        name = " ".join(part for part in (row.take("First Name"), row.take("Last Name")) if part)
        place = row.take("Geo Location", "Location", "Address")
        links = _WEB.findall(row.take("Websites"))
        handles = re.findall(r"[\w.-]+", row.take("Twitter Handles"))
        found = filled(
            name=name,
            label=row.take("Headline"),
            summary="\n".join(line.strip() for line in row.take("Summary").splitlines() if line.strip()),
            location=location_fields(place) if place else {},
            url=next((link for link in links if not network_of(link)), ""),
            profiles=[_profile(link) for link in links if network_of(link)]
            + [{"network": "Twitter", "username": handle} for handle in handles],
        )
        tables.unplaced.extend(link for link in links if not network_of(link) and link != found.get("url"))
        tables.unplaced.extend(row.left())
    if not found.get("summary"):
        found.update(filled(summary=next((row.take("Profile Summary") for row in tables.rows("Profile Summary")), "")))
    mails = [
        (row.take("Primary").lower() == "yes", row.take("Email Address")) for row in tables.rows("Email Addresses")
    ]
    mails.sort(key=lambda mail: not mail[0])
    phones = [_phone(row) for name in ("PhoneNumbers", "Whatsapp Phone Numbers") for row in tables.rows(name)]
    tables.unplaced.extend([mail for _, mail in mails[1:]] + [phone for phone in phones[1:] if phone not in phones[:1]])
    return found | filled(email=mails[0][1] if mails else "", phone=phones[0] if phones else "")


def _phone(row: _Row) -> str:
    return " ".join(part for part in (row.take("Extension"), row.take("Number")) if part)


def _profile(link: str) -> Entry:
    return {"network": network_of(link), "username": username_of(link), "url": link}


def _dates(row: _Row, *, current: bool = False) -> dict[str, str]:
    start, end = row.take("Started On", "Start Date"), row.take("Finished On", "End Date")
    return span(date_of(start), date_of(end), current=current)


def _work(row: _Row) -> Entry:
    summary, bullets = described(row.take("Description"))
    return filled(
        name=row.take("Company Name", "Organization"),
        position=row.take("Title", "Position"),
        location=row.take("Location"),
        summary=summary,
        highlights=bullets,
    ) | _dates(row, current=True)


def _education(row: _Row) -> Entry:
    degree, area = split_degree(row.take("Degree Name", "Degree"))
    if not area and not row.cells.get("fieldofstudy"):
        degree, _, area = degree.partition(", ")
    paragraphs, bullets = described(row.take("Notes", "Description"))
    activities = row.take("Activities", "Activities and Societies")
    return filled(
        institution=row.take("School Name", "School"),
        studyType=degree,
        area=row.take("Field of Study") or area,
        highlights=[*paragraphs.splitlines(), *bullets, *([activities] if activities else [])],
    ) | _dates(row)


def _certificate(row: _Row) -> Entry:
    return filled(
        name=row.take("Name"),
        issuer=row.take("Authority"),
        url=row.take("Url"),
        date=date_of(row.take("Started On", "Issued On")),
    )


def _project(row: _Row) -> Entry:
    summary, bullets = described(row.take("Description"))
    return filled(
        name=row.take("Title", "Name"), description=summary, url=row.take("Url"), highlights=bullets
    ) | _dates(row)


def _volunteer(row: _Row) -> Entry:
    summary, bullets = described(row.take("Description"))
    cause = row.take("Cause")
    return filled(
        organization=row.take("Company Name", "Organization"),
        position=row.take("Role", "Title"),
        summary="\n".join(part for part in (summary, cause) if part),
        highlights=bullets,
    ) | _dates(row, current=True)


def _award(row: _Row) -> Entry:
    return filled(
        title=row.take("Title", "Name"),
        summary=row.take("Description"),
        awarder=row.take("Issuer"),
        date=date_of(row.take("Issued On", "Taken On")),
    )


def _publication(row: _Row) -> Entry:
    return filled(
        name=row.take("Name", "Title"),
        publisher=row.take("Publisher"),
        releaseDate=date_of(row.take("Published On", "Issued On")),
        url=row.take("Url"),
        summary=row.take("Description"),
    )


def _reference(row: _Row) -> Entry:
    name = " ".join(part for part in (row.take("First Name"), row.take("Last Name")) if part)
    role = ", ".join(part for part in (row.take("Job Title"), row.take("Company")) if part)
    return filled(name=", ".join(part for part in (name, role) if part), reference=row.take("Text"))


_SECTIONS: dict[str, tuple[str, Callable[[_Row], Entry]]] = {
    "Positions": ("work", _work),
    "Volunteering": ("volunteer", _volunteer),
    "Volunteering Experience": ("volunteer", _volunteer),
    "Projects": ("projects", _project),
    "Education": ("education", _education),
    "Skills": ("skills", lambda row: filled(name=row.take("Name", "Skill"))),
    "Languages": (
        "languages",
        lambda row: filled(language=row.take("Name", "Language"), fluency=row.take("Proficiency")),
    ),
    "Certifications": ("certificates", _certificate),
    "Honors": ("awards", _award),
    "Test Scores": ("awards", _award),
    "Publications": ("publications", _publication),
    "Patents": ("publications", _publication),
    "Recommendations Received": ("references", _reference),
    "Courses": ("certificates", lambda row: filled(name=row.take("Name"))),
    "Organizations": ("volunteer", _volunteer),
}
