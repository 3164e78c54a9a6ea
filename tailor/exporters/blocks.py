"""Turns a tailored résumé or a letter into the blocks that both writers draw."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import zip_longest

from tailor.exporters.document import Block, Document, Span, paragraphs
from tailor.exporters.letterhead import letterhead
from tailor.exporters.paper import default_page
from tailor.exporters.readable import clean
from tailor.exporters.sections import Setting, headed, section_blocks
from tailor.exporters.template import PageSize, RoleName, Template
from tailor.exporters.wording import Words, words_of
from tailor.model.letter import Letter
from tailor.model.posting import Posting
from tailor.model.resume import Resume


def resume_blocks(resume: Resume, template: Template, page: PageSize | None = None, date: str = "") -> Document:
    """Return the résumé as a document on the paper given, or on what its country uses; nothing is left out."""
    size = page or _page(resume, template)
    words = words_of(resume.language, size)
    blocks = list(letterhead(resume.basics, template, size))
    summary = [Block("text", (Span(text, "basics.summary"),)) for text in paragraphs(resume.basics.summary)]
    if summary:
        blocks += headed(Span(clean(template.options.summary) or words.headings["summary"]), summary)
    for section in resume.sections:
        blocks += section_blocks(section, Setting(template, words))
    name = clean(resume.basics.name)
    return Document(
        kind="resume",
        title=f"{name} – Résumé" if name else "Résumé",
        author=name,
        subject=clean(resume.basics.label),
        language=resume.language or "en",
        page=size,
        blocks=tuple(_loosened(block for block in blocks if block.text)),
        date=date,
        page_of=words.page_of,
    )


def letter_blocks(
    letter: Letter,
    resume: Resume,
    posting: Posting,
    template: Template,
    page: PageSize | None = None,
    date: str = "",
) -> Document:
    """Return the letter as a document under the résumé's letterhead; `date` is an ISO date, or empty for none."""
    size = page or _page(resume, template)
    words = words_of(posting.language or resume.language, size)
    blocks = [*letterhead(resume.basics, template, size), *_letter_body(letter, posting, words, date)]
    name = clean(resume.basics.name)
    return Document(
        kind="letter",
        title=f"{name} – Letter" if name else "Letter",
        author=name,
        subject=clean(" – ".join(part for part in (posting.title, posting.company) if part)),
        language=posting.language or resume.language or "en",
        page=size,
        blocks=tuple(_loosened(block for block in blocks if block.text)),
        date=date,
        page_of=words.page_of,
    )


def _letter_body(letter: Letter, posting: Posting, words: Words, date: str) -> Iterable[Block]:
    yield from _part("opening", "letter.date", words.long_date(date))
    yield from _part("opening", "letter.company", posting.company)
    yield from _part("opening", "letter.salutation", letter.salutation)
    for index, text in enumerate(letter.body.split("\n\n")):
        yield from _part("letter", f"letter.body[{index}]", text)
    yield from _part("letter", "letter.closing", letter.closing)
    yield from _part("opening", "letter.signature", letter.signature)


def _part(role: RoleName, line: str, text: str) -> Iterable[Block]:
    """Yield a part of a letter; lines of its own within it stand close."""
    for index, words in enumerate(paragraphs(text)):
        yield Block(role, (Span(words, line),), tight=index > 0)


def _page(resume: Resume, template: Template) -> PageSize:
    return default_page(resume) if template.page.size == "auto" else template.page.size


def _loosened(blocks: Iterable[Block]) -> list[Block]:
    """Let a page end after the heading lines of an entry that has nothing more below them."""
    listed = list(blocks)
    return [
        replace(block, loose=True)
        if block.role in ("entry", "detail") and (following is None or following.group != block.group)
        else block
        for block, following in zip_longest(listed, listed[1:])
    ]
