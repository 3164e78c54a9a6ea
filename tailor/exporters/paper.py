"""Which paper a person's readers use."""

import locale
import os
import re

from tailor.exporters.template import PageSize
from tailor.model.resume import Resume

_LETTER = ("US", "CA", "MX", "PH", "BZ", "CL", "CO", "CR", "DO", "GT", "HN", "NI", "PA", "PR", "SV", "VE")
_NAMES = frozenset({"usa", "united states", "canada", "mexico", "méxico", "philippines", "puerto rico"})
_STATES = (
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK "
    "OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS ON PE QC SK"
)


def default_page(resume: Resume) -> PageSize:
    """Return the paper of the résumé's country; where it names none, that of this computer's region."""
    location = resume.basics.location
    if re.fullmatch(r"[A-Za-z]{2}", location.country_code):
        return "Letter" if location.country_code.upper() in _LETTER else "A4"
    country = location.country_code.casefold()
    parts = [part.strip() for part in location.text.split(",")]
    if country in _NAMES or any(part.split()[0] in _STATES.split() for part in parts if part):
        return "Letter"
    if parts[-1].casefold() in _NAMES or re.match(r"\+1\D|\(\d{3}\) \d{3}-\d{4}", resume.basics.phone.strip()):
        return "Letter"
    if country or resume.basics.phone.strip().startswith("+"):
        return "A4"
    return _page_here()


def _page_here() -> PageSize:
    """Return the paper of the region; the window names it in LC_PAPER, as systems that have it do."""
    name = os.environ.get("LC_PAPER") or locale.getlocale()[0] or ""
    american = name.partition("_")[2][:2].upper() in _LETTER or "United States" in name
    return "Letter" if american else "A4"
