"""What a résumé's text says about how to reach the person, and what is missing of it."""

import re
from collections.abc import Mapping

from tailor.model.message import say
from tailor.model.report import Finding

_MAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_DATE = re.compile(r"(?<![\d+])(?:\d{1,2}[./-]){0,2}(?:19|20)\d\d(?:[./-]\d{1,2}){0,2}(?!\d)")
_PHONE = re.compile(r"\+?\(?\d(?:[\s\u00a0().\-–/]{0,3}\d){6,14}")

_LEAST_DIGITS = 4
"""What a phone number has beside four digits that happen to read as a year."""


def contact_findings(texts: Mapping[str, str]) -> list[Finding]:
    """Return what machines cannot find to reach the person by: nobody finds it, or only some readers do."""
    read = {reader: text for reader, text in texts.items() if text.strip()}
    if not read:
        return []
    findings = []
    for what, found in (
        (say("e-mail address"), {reader for reader, text in read.items() if _MAIL.search(text)}),
        (say("phone number"), {reader for reader, text in read.items() if _has_phone(text)}),
    ):
        if not found:
            message = say("No {what} is found. Write it as plain text at the top of the first page.", what=what)
            findings.append(Finding("contact", message))
        elif len(found) < len(read):
            missing = " and ".join(reader for reader in read if reader not in found)
            message = say(
                "The {what} is not found by {missing}. Write it as plain text at the top of the first page.",
                what=what,
                missing=missing,
            )
            findings.append(Finding("contact", message))
    return findings


def _has_phone(text: str) -> bool:
    """Whether a line of a text holds a row of seven digits or more that is not made of dates alone."""
    rows = (found[0] for line in text.splitlines() for found in _PHONE.finditer(line))
    return any(sum(map(str.isdecimal, _DATE.sub("", row))) >= _LEAST_DIGITS for row in rows)
