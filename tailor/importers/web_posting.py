"""Reads the text of a posting from an address; what is no posting but a gate in front of one is refused by name."""

import re

from tailor.errors import TailorError, UnreadableFile
from tailor.importers.posting_file import decode_posting
from tailor.importers.web_address import PASTE, parse_address
from tailor.importers.web_page import decode_page, html_to_text, looks_like_html
from tailor.importers.web_request import INTERNET, Network, Page, fetch
from tailor.model.message import say

_SHORT = 1500
_BARE = 250
_PASSWORD = re.compile(r"<input\b[^>]*\btype\s*=\s*[\"']?password", re.I)
_GATES = (
    (
        re.compile(
            r"\b(?:captcha|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|unusual traffic|just a moment|"
            r"checking your browser|access denied|attention required)\b",
            re.I,
        ),
        "asks whether a person is reading",
    ),
    (
        re.compile(
            r"\b(?:sign in|log ?in|anmelden|einloggen|se connecter|connexion|identifiez-vous|iniciar sesión|"
            r"inicia sesión|accedi|inloggen|entrar|logga in|zaloguj|giriş yap)\b|登录|登入|ログイン|로그인",
            re.I,
        ),
        "shows a sign-in form",
    ),
    (
        re.compile(
            r"\b(?:no longer (?:available|accepting|active|open)|has expired|has been (?:filled|closed|removed)|"
            r"nicht mehr (?:verfügbar|online|aktiv)|n['’]est plus (?:disponible|en ligne)|ya no está disponible)\b",
            re.I,
        ),
        "says that the posting has been taken down",
    ),
    (
        re.compile(
            r"\b(?:enable|activate|requires?|turn on|aktivieren|activer|activ[ae]r?) java-?script\b|java-?script "
            r"(?:is |ist |est )?(?:disabled|required|deaktiviert|désactivé)",
            re.I,
        ),
        "shows its text only to a browser",
    ),
    (re.compile(r"\bcookies?\b", re.I), "shows only its question about cookies"),
)


def fetch_posting_text(address: str, network: Network = INTERNET) -> str:
    """Return the words of the posting at an address; raise TailorError in plain words."""
    page = fetch(address, network)
    host = parse_address(page.address).host
    if page.media == "application/pdf" or page.content.startswith(b"%PDF"):
        return _decoded(page.content, page, host)
    html = decode_page(page.content, page.charset)
    if not looks_like_html(html):
        return _decoded(html.encode(), page, host)
    text = html_to_text(html)
    gate = find_gate(html, text)
    if gate:
        raise TailorError(say("The page of {host} {gate}. {paste}", host=host, gate=gate, paste=PASTE))
    return _decoded(text.encode(), page, host)


def find_gate(html: str, text: str) -> str:
    """Return what a page shows in place of a posting, or nothing if it has enough words to be one."""
    if len(text) > _SHORT:
        return ""
    if _PASSWORD.search(html):
        return "shows a sign-in form"
    seen = re.sub(r"<(script|style)\b.*?</\1>", " ", html, flags=re.I | re.S)
    for pattern, says in _GATES:
        found = pattern.findall(seen[:20_000])
        if found and (len(text) < _BARE or len(found) > 2):
            return says
    return "shows its text only to a browser" if len(text) < _BARE and "<script" in html.casefold() else ""


def _decoded(content: bytes, page: Page, host: str) -> str:
    try:
        return decode_posting(content, f"The page of {host}")
    except UnreadableFile as error:
        raise TailorError(f"{error} ({page.address})") from error
