"""The Europass CV since 2020 (Candidate, after HR-XML) to a JSON Resume document."""

from typing import Any

from lxml import etree

from tailor.importers.addresses import network_of, username_of
from tailor.importers.documents import filled
from tailor.importers.europass_passport import levels_text
from tailor.importers.europass_xml import every, first, joined, period_of, rich, text, web_address
from tailor.importers.word_lists import word_list


def document_of_candidate(root: etree._Element) -> dict[str, Any]:
    """Return what a Candidate document says."""
    person, profile = first(root, "candidateperson"), first(root, "candidateprofile")
    document: dict[str, Any] = {"basics": _basics(person, profile)}
    document["work"] = [
        job for employer in every(profile, "employmenthistory/employerhistory") for job in _jobs(employer)
    ]
    document["education"] = [
        _study(study) for study in every(profile, "educationhistory/educationorganizationattendance")
    ]
    document["languages"] = _languages(person, profile)
    document["skills"] = _skills(profile)
    document["certificates"] = [
        filled(
            name=text(one, "certificationname", "licensename", "name"),
            issuer=text(one, "issuingauthority", "issuingauthorityname"),
            date=text(one, "firstissueddate", "certificationdate", "issuedate")[:10],
        )
        for path in ("certifications/certification", "licenses/license")
        for one in every(profile, path)
    ]
    document["publications"] = [
        filled(
            name=text(one, "title", "formattedpublicationdescription", "name"),
            releaseDate=text(one, "publicationdate", "year")[:10],
            summary=joined(*(part for field in ("abstract", "description") for part in rich(one, field)[:1])),
        )
        for one in [*every(profile, "publicationhistory/publication"), *every(profile, "publicationhistory/article")]
    ]
    return document


def _basics(person: etree._Element | None, profile: etree._Element | None) -> dict[str, Any]:
    found: dict[str, Any] = {"profiles": []}
    for channel in every(person, "communication"):
        kind = text(channel, "channelcode").casefold()
        address, link = first(channel, "address"), text(channel, "uri")
        if address is not None:
            found.setdefault("location", _location(address))
        number = text(channel, "dialnumber")
        if number:
            country = text(channel, "countrydialing", "countrydialling").lstrip("+")
            found.setdefault(
                "phone", joined(f"+{country}" if country else "", text(channel, "areadialing"), number, by=" ")
            )
        elif kind == "email" or ("@" in link and "://" not in link):
            found.setdefault("email", link.removeprefix("mailto:"))
        elif link and network_of(link):
            found["profiles"].append({"network": network_of(link), "username": username_of(link), "url": link})
        elif link and kind not in ("instantmessage", "fax"):
            found.setdefault("url", link)
    summary, bullets = rich(profile, "executivesummary", "candidateobjective", "summary")
    name = first(person, "personname")
    names = joined(text(name, "givenname"), text(name, "middlename"), text(name, "familyname"), by=" ")
    found.update(name=names or text(name, "formattedname"), summary=joined(summary, *bullets, by="\n"))
    found["label"] = text(profile, "headline", "professionaltitle")
    return filled(**found)


def _location(address: etree._Element) -> dict[str, str]:
    return filled(
        address=joined(
            *(" ".join("".join(str(p) for p in line.itertext()).split()) for line in every(address, "addressline"))
        ),
        postalCode=text(address, "postalcode"),
        city=text(address, "cityname"),
        region=text(address, "countrysubdivisioncode"),
        countryCode=text(address, "countrycode").upper(),
    )


def _contact(organization: etree._Element) -> tuple[str, str]:
    """Return an organisation's place and its web address."""
    places, links = [], []
    for channel in every(organization, "organizationcontact/communication"):
        address = first(channel, "address")
        places.append(joined(text(address, "cityname"), text(address, "countrycode").upper()))
        links.append(text(channel, "uri"))
    return next(filter(None, places), ""), next(filter(None, links), "")


def _jobs(employer: etree._Element) -> list[dict[str, Any]]:
    place, link = _contact(employer)
    found = []
    for position in every(employer, "positionhistory"):
        summary, bullets = rich(position, "description")
        dates = period_of(first(position, "employmentperiod")) or period_of(first(employer, "employmentperiod"))
        found.append(
            filled(
                name=text(employer, "organizationname"),
                position=text(position, "positiontitle"),
                location=joined(text(position, "city"), text(position, "country")) or place,
                summary=summary,
                highlights=bullets,
            )
            | web_address(link)
            | dates
        )
    return found


def _study(study: etree._Element) -> dict[str, Any]:
    place, link = _contact(study)
    degree = first(study, "educationdegree")
    texts: list[str] = []
    for summary, bullets in (rich(degree, "occupationalskillscovered"), rich(study, "description")):
        texts += [*summary.splitlines(), *bullets]
    thesis = text(study, "programthesis", "thesis") or text(degree, "thesis")
    return (
        filled(
            institution=text(study, "organizationname"),
            studyType=text(study, "programname") or text(degree, "degreename"),
            area=text(degree, "degreemajor", "degreemajorname", "fieldofstudy"),
            location=place,
            score=text(degree, "finalgrade/scoretext", "finalgrade", "grade"),
            highlights=[*texts, *([thesis] if thesis else [])],
        )
        | web_address(link)
        | period_of(first(study, "attendanceperiod"))
    )


def _languages(person: etree._Element | None, profile: etree._Element | None) -> list[dict[str, Any]]:
    found = [
        {"language": _language("".join(str(part) for part in code.itertext()).strip()), "fluency": "Native"}
        for code in every(person, "primarylanguagecode")
    ]
    for skill in every(profile, "personqualifications/personcompetency"):
        if text(skill, "taxonomyid").casefold() == "language":
            levels = [text(dimension, "score/scoretext") for dimension in every(skill, "competencydimension")]
            name = _language(text(skill, "competencyid"))
            found.append(filled(language=name, fluency=levels_text(levels)))
    return [one for one in found if one.get("language")]


def _language(code: str) -> str:
    """Return a language's English name for its code of three letters; a name stays as it is."""
    names: dict[str, str] = word_list("language_codes")["names"]
    return names.get(code.casefold(), code)


def _skills(profile: etree._Element | None) -> list[dict[str, Any]]:
    groups: dict[str, list[str]] = {}
    for skill in every(profile, "personqualifications/personcompetency"):
        kind = text(skill, "taxonomyid")
        name = text(skill, "competencyname") or text(skill, "competencyid")
        if kind.casefold() != "language" and name:
            groups.setdefault(kind.replace("_", " ").strip(), []).append(name)
    for path in ("others/other", "skills/skill"):
        for other in every(profile, path):
            summary, bullets = rich(other, "description", "name")
            groups.setdefault(text(other, "title"), []).extend([*summary.splitlines(), *bullets])
    return [filled(name=name, keywords=words) for name, words in groups.items() if words]
