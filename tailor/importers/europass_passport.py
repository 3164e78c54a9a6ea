"""The older Europass CV (SkillsPassport, and the learner's data before it) to a JSON Resume document."""

from typing import Any

from lxml import etree

from tailor.importers.documents import filled
from tailor.importers.europass_xml import every, first, joined, period_of, rich, text

_LEVELS = ("listening", "reading", "spokeninteraction", "spokenproduction", "writing")
_SKILL_GROUPS = (
    "communication",
    "social",
    "organisational",
    "jobrelated",
    "technical",
    "computer",
    "artistic",
    "other",
)


def document_of_passport(root: etree._Element) -> dict[str, Any]:
    """Return what a SkillsPassport says."""
    learner = first(root, "learnerinfo")
    learner = root if learner is None else learner
    document: dict[str, Any] = {"basics": _basics(learner)}
    document["work"] = [_job(job) for job in every(learner, "workexperiencelist/workexperience")]
    document["education"] = [_study(study) for study in every(learner, "educationlist/education")]
    skills = first(learner, "skills", "skilllist")
    document["languages"] = [*_languages(skills), *_languages(first(learner, "languagelist"))]
    document["skills"] = _skills(skills)
    document["custom"] = _achievements(learner)
    custom = document.pop("custom")
    if custom:
        document["meta"] = {"tailor": {"custom": custom}}
    return document


def _basics(learner: etree._Element) -> dict[str, Any]:
    person = first(learner, "identification")
    contact = first(person, "contactinfo")
    address = first(contact, "address/contact", "address") if contact is not None else first(person, "contact/address")
    summary, bullets = rich(learner, "headline/summary", "headline/description")
    return filled(
        name=joined(
            text(person, "personname/firstname", "firstname"), text(person, "personname/surname", "lastname"), by=" "
        ),
        label=text(learner, "headline/description/label", "application/label"),
        email=text(contact, "email/contact", "email") or text(person, "contact/email"),
        phone=text(contact, "telephonelist/telephone/contact", "telephone/contact", "mobile")
        or text(person, "contact/telephone", "contact/mobile"),
        url=text(contact, "websitelist/website/contact", "website/contact") or text(person, "contact/website"),
        summary=joined(summary, *bullets, by="\n") if first(learner, "headline/summary") is not None else "",
        location=filled(
            address=text(address, "addressline"),
            postalCode=text(address, "postalcode"),
            city=text(address, "municipality"),
            countryCode=text(address, "country/code") or text(address, "country/label"),
        ),
    )


def _place(organisation: etree._Element | None) -> str:
    address = first(organisation, "contactinfo/address/contact", "contactinfo/address", "address")
    return joined(text(address, "addressline"), text(address, "municipality"), text(address, "country/label"))


def _job(job: etree._Element) -> dict[str, Any]:
    employer = first(job, "employer")
    summary, bullets = rich(job, "activities")
    return filled(
        name=text(employer, "name"),
        position=text(job, "position/label", "position"),
        location=_place(employer),
        url=text(employer, "contactinfo/website/contact"),
        description=text(employer, "sector/label", "sector"),
        summary=summary,
        highlights=bullets,
    ) | period_of(first(job, "period"))


def _study(study: etree._Element) -> dict[str, Any]:
    summary, bullets = rich(study, "activities", "skills")
    school = first(study, "organisation")
    level = text(study, "level/label")
    return filled(
        institution=text(school, "name"),
        studyType=text(study, "title"),
        area=text(study, "field/label", "educationalfield/label"),
        location=_place(school),
        highlights=[*summary.splitlines(), *bullets, *([level] if level else [])],
    ) | period_of(first(study, "period"))


def _languages(skills: etree._Element | None) -> list[dict[str, Any]]:
    found = []
    for mother in every(skills, "linguistic/mothertonguelist/mothertongue"):
        found.append(filled(language=text(mother, "description/label", "description"), fluency="Native"))
    for foreign in every(skills, "linguistic/foreignlanguagelist/foreignlanguage"):
        levels = [text(foreign, f"proficiencylevel/{name}") for name in _LEVELS]
        found.append(filled(language=text(foreign, "description/label", "description"), fluency=levels_text(levels)))
    for language in every(skills, "language"):
        levels = [text(language, f"level/{name}") for name in _LEVELS]
        found.append(filled(language=text(language, "label", "name"), fluency=levels_text(levels)))
    return [language for language in found if language]


def levels_text(levels: list[str]) -> str:
    """Return the levels of a language: one where all are the same, else listening to writing in order."""
    told = [level.upper() for level in levels if level]
    return told[0] if len(set(told)) == 1 else " / ".join(told)


def _skills(skills: etree._Element | None) -> list[dict[str, Any]]:
    """Return free texts as groups; what is written as a list is a list of skills."""
    found = []
    for name in _SKILL_GROUPS:
        for group in every(skills, name):
            summary, bullets = rich(group, "description")
            words = [*summary.splitlines(), *bullets] if summary or bullets else []
            if words:
                found.append({"keywords": words})
    licences = [text(skills, "driving/description/licence")] + [
        "".join(str(part) for part in licence.itertext()).strip() for licence in every(skills, "driving/drivinglicence")
    ]
    told = [licence for licence in licences if licence]
    return [*found, {"name": "Driving licence", "keywords": told}] if told else found


def _achievements(learner: etree._Element) -> list[dict[str, Any]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for achievement in every(learner, "achievementlist/achievement"):
        summary, bullets = rich(achievement, "description")
        heading = text(achievement, "title/label", "title")
        found.setdefault(heading, []).append({"highlights": [*summary.splitlines(), *bullets]})
    return [{"heading": heading, "entries": entries} for heading, entries in found.items()]
