"""Drafts the cover letter: what the posting asks, quoted, beside what the user's own bullets say."""

from tailor.composition.pairing import Pair, find_pairs
from tailor.composition.role_names import spoken_title
from tailor.model.letter import Letter, Sentence
from tailor.model.lines import PlacedLine, find_line
from tailor.model.match import Evidence, Matches, Passage
from tailor.model.posting import Posting
from tailor.model.resume import PRESENT, AnyEntry, Project, Resume, Volunteer, Work

_ASKS = {
    "required": "Your posting asks for “{}”.",
    "preferred": "You would like to see “{}”.",
    "responsibility": "One of the responsibilities you list is “{}”.",
}
_ASKS_AGAIN = {
    "required": "You also ask for “{}”.",
    "preferred": "You would also like to see “{}”.",
    "responsibility": "You also list “{}”.",
}
_THANKS = Sentence("Thank you for your time and consideration.", "link")


def draft_letter(resume: Resume, posting: Posting, matches: Matches) -> Letter:
    """Return a letter that claims nothing but what the résumé says; requirements without evidence become gaps."""
    pairs = find_pairs(resume, matches)
    answered = {pair.requirement for pair in pairs}
    paragraphs = [_opening(resume, posting, len(pairs))]
    paragraphs += [_answer(pair, earlier=pairs[:number]) for number, pair in enumerate(pairs)]
    paragraphs.append(_ending(resume, posting))
    return Letter(
        salutation="Dear Hiring Manager,",
        paragraphs=tuple(paragraphs),
        closing="Sincerely,",
        signature=resume.basics.name,
        gaps=tuple(
            match.requirement.text
            for match in matches.requirements
            if match.state == "missing"
            and match.requirement.tier != "responsibility"
            and match.requirement not in answered
        ),
    )


def _opening(resume: Resume, posting: Posting, pairs: int) -> tuple[Sentence, ...]:
    sentences = [Sentence(_ended(f"I am applying {_goal(posting)}"), "posting" if _named(posting) else "link")]
    job = _latest_job(resume)
    if job and job.position:
        verb = {PRESENT: "I currently work", "": "I have worked"}.get(job.end_date, "I most recently worked")
        at = f" at {job.name}" if job.name else ""
        evidence = _evidence(resume, f"{job.id}.position", f"{job.id}.name")
        sentences.append(Sentence(_ended(f"{verb} as {job.position}{at}"), "evidence", evidence))
    if pairs:
        below = "Below is one point" if pairs == 1 else "Below are two points"
        with_example = "with" if pairs == 1 else "each with"
        sentences.append(Sentence(f"{below} from your posting, {with_example} an example from my own work.", "link"))
    return tuple(sentences)


def _goal(posting: Posting) -> str:
    role = _role(posting)
    company = f" at {posting.company}" if posting.company else ""
    if role:
        return f"for {role}{company}"
    return f"for the role you posted{company}"


def _ended(sentence: str) -> str:
    """Return a sentence with one full stop, though a company's name may end in one."""
    return sentence if sentence.endswith(".") else f"{sentence}."


def _role(posting: Posting) -> str:
    title = spoken_title(posting.title)
    if not title:
        return ""
    known = title.casefold().split()[-1] in ("role", "position", "job", "post", "vacancy", "opening")
    return f"the {title}" if known else f"the {title} role"


def _named(posting: Posting) -> bool:
    return bool(posting.title or posting.company)


def _latest_job(resume: Resume) -> Work | None:
    jobs = [entry for section in resume.sections for entry in section.entries if isinstance(entry, Work)]
    return next((job for job in jobs if job.end_date == PRESENT), jobs[0] if jobs else None)


def _answer(pair: Pair, earlier: tuple[Pair, ...]) -> tuple[Sentence, ...]:
    asks = _ASKS_AGAIN if earlier else _ASKS
    quoted = pair.requirement.text.strip().rstrip(".;,:")
    again = any(_place(pair.entry) == _place(other.entry) for other in earlier)
    return (
        Sentence(asks[pair.requirement.tier].format(quoted), "posting"),
        Sentence(_told(pair, again=again), "evidence", (_whole(pair.bullet),)),
    )


def _told(pair: Pair, *, again: bool) -> str:
    place = _place(pair.entry)
    also = f"also {place[0].lower()}{place[1:]}" if again and place else place
    lead = also[:1].upper() + also[1:]
    if pair.spoken:
        return f"{lead}, {pair.spoken}" if lead else pair.spoken
    quoted = f"“{pair.bullet.text.strip().rstrip('.;, ')}.”"
    return f"{lead}: {quoted}" if lead else f"From my résumé: {quoted}"


def _place(entry: AnyEntry) -> str:
    if isinstance(entry, Work):
        return f"At {entry.name}" if entry.name else f"As {entry.position}" if entry.position else ""
    if isinstance(entry, Volunteer):
        return f"As a volunteer at {entry.organization}" if entry.organization else "As a volunteer"
    if isinstance(entry, Project) and entry.name:
        return f"In my project {entry.name}"
    return ""


def _ending(resume: Resume, posting: Posting) -> tuple[Sentence, ...]:
    role = _role(posting) or "this role"
    basics = resume.basics
    sentences = [Sentence(f"I would welcome the chance to talk about {role} and my work in more detail.", "link")]
    ways = [way for way in (basics.email, basics.phone) if way]
    if ways:
        evidence = tuple(
            Evidence(Passage(f"basics.{name}", 0, len(text)), f"basics.{name}", text)
            for name, text in (("email", basics.email), ("phone", basics.phone))
            if text
        )
        sentences.append(Sentence(f"You can reach me at {' or '.join(ways)}.", "evidence", evidence))
    return (*sentences, _THANKS)


def _evidence(resume: Resume, *lines: str) -> tuple[Evidence, ...]:
    return tuple(_whole(line) for line in (find_line(resume, identity) for identity in lines) if line)


def _whole(line: PlacedLine) -> Evidence:
    return Evidence(Passage(line.id, 0, len(line.text)), line.path, line.text)
