"""An index of a résumé: every text, list and place of it by id."""

from collections.abc import Iterator
from dataclasses import dataclass, field, fields

from tailor.composition.remembering import remembered
from tailor.model.resume import AnyEntry, Line, Resume

_SECTIONS = "sections"
_NOT_TEXT = {"id", "extra"}
_LABELS = ("position", "name", "organization", "institution", "title", "language", "study_type", "area")
_CAMEL = {
    "study_type": "studyType",
    "start_date": "startDate",
    "end_date": "endDate",
    "release_date": "releaseDate",
}


@dataclass(slots=True)
class Index:
    """What stands where: all tables go by the id of a line, an entry, a section or a container of children."""

    texts: dict[str, str] = field(default_factory=dict)
    paths: dict[str, str] = field(default_factory=dict)
    parents: dict[str, str] = field(default_factory=dict)
    children: dict[str, tuple[str, ...]] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)

    def ancestors(self, identity: str) -> Iterator[str]:
        """Yield the id itself, then the entry and the section that hold it."""
        while identity:
            yield identity
            identity = self.parents.get(identity, "")

    def knows(self, identity: str) -> bool:
        """Tell whether a line, entry or section has this id."""
        return identity in self.labels

    def container_of(self, child: str) -> str:
        """Return the id of the container that lists this child, or nothing."""
        return next((container for container, children in self.children.items() if child in children), "")


@remembered
def index_resume(resume: Resume) -> Index:
    """Return the index of a résumé, its tables in the order of the document."""
    index = Index()
    _index_fields(index, resume.basics, "basics", "basics")
    index.children[_SECTIONS] = tuple(section.id for section in resume.sections)
    index.paths[_SECTIONS] = _SECTIONS
    counts: dict[str, int] = {}
    for section in resume.sections:
        index.labels[section.id] = section.heading or section.kind
        index.paths[section.id] = section.kind
        index.children[section.id] = tuple(entry.id for entry in section.entries)
        _index_text(index, f"{section.id}.heading", section.heading, f"{section.kind}.heading", section.id)
        for entry in section.entries:
            number = counts.get(section.kind, 0)
            counts[section.kind] = number + 1
            index.parents[entry.id] = section.id
            index.labels[entry.id] = entry_label(entry)
            index.paths[entry.id] = f"{section.kind}[{number}]"
            _index_fields(index, entry, entry.id, f"{section.kind}[{number}]")
    return index


def entry_label(entry: AnyEntry) -> str:
    """Return a few words by which a reader knows an entry."""
    named = [getattr(entry, name, "") for name in _LABELS]
    label = ", ".join(text for text in named if text)
    listed = getattr(entry, "keywords", ()) or getattr(entry, "highlights", ())
    return label or ", ".join(line.text for line in listed)


def _index_fields(index: Index, holder: object, identity: str, path: str) -> None:
    for each in fields(holder):  # type: ignore[arg-type]
        value = getattr(holder, each.name)
        name = _CAMEL.get(each.name, each.name)
        if isinstance(value, str) and each.name not in _NOT_TEXT:
            _index_text(index, f"{identity}.{each.name}", value, f"{path}.{name}", identity)
        elif isinstance(value, tuple) and each.name != "profiles":
            _index_list(index, f"{identity}.{each.name}", value, f"{path}.{name}", identity)


def _index_list(index: Index, container: str, lines: tuple[Line, ...], path: str, parent: str) -> None:
    index.children[container] = tuple(line.id for line in lines)
    index.paths[container] = path
    index.parents[container] = parent
    for number, line in enumerate(lines):
        _index_text(index, line.id, line.text, f"{path}[{number}]", parent)


def _index_text(index: Index, identity: str, text: str, path: str, parent: str) -> None:
    index.texts[identity] = text
    index.labels[identity] = text
    index.paths[identity] = path
    if parent != "basics":
        index.parents[identity] = parent
