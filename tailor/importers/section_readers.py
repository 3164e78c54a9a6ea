"""Which reader understands which kind of section."""

from collections.abc import Callable, Sequence

from tailor.importers.education import read_education
from tailor.importers.entry_texts import Read
from tailor.importers.ids import Ids
from tailor.importers.job_sections import read_projects, read_volunteer, read_work
from tailor.importers.lines import TextLine
from tailor.importers.list_sections import read_interests, read_languages, read_skills
from tailor.importers.short_sections import (
    read_awards,
    read_certificates,
    read_custom,
    read_publications,
    read_references,
)
from tailor.model.resume import SectionKind

Readers = dict[SectionKind, Callable[[Sequence[TextLine], Ids], Read]]
READERS: Readers = {
    "work": read_work,
    "volunteer": read_volunteer,
    "education": read_education,
    "skills": read_skills,
    "projects": read_projects,
    "certificates": read_certificates,
    "awards": read_awards,
    "publications": read_publications,
    "languages": read_languages,
    "interests": read_interests,
    "references": read_references,
    "custom": read_custom,
}
