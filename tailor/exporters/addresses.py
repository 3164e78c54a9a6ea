"""Web addresses as a document shows and links them."""

import re
from urllib.parse import urlsplit

_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_LINKABLE = ("http", "https", "mailto", "tel")


def link_of(address: str) -> str:
    """Return the address to link to, or nothing where it is none that a reader should follow."""
    address = address.strip()
    if not address or any(character.isspace() for character in address):
        return ""
    if not _SCHEME.match(address) or re.match(r"^[\w.-]+:\d", address):
        return f"https://{address}" if "." in address else ""
    try:
        return address if urlsplit(address).scheme.lower() in _LINKABLE else ""
    except ValueError:
        return ""


def shown(address: str) -> str:
    """Return an address as people write it: without scheme, "www." and a last slash."""
    return re.sub(r"^(https?://)?(www\.)?", "", address.strip(), flags=re.IGNORECASE).rstrip("/")


def phone_link(phone: str) -> str:
    """Return a telephone link, or nothing where the number is too short for one."""
    digits = re.sub(r"[^\d]", "", re.sub(r"(?i)\s*(ext|x)\.?\s*\d+$", "", phone))
    return f"tel:{'+' if phone.strip().startswith('+') else ''}{digits}" if len(digits) >= 5 else ""
