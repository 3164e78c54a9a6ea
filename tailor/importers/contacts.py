"""Reads name, label, e-mail, phone, place, links and summary from the top of a résumé and its contact sections."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import phonenumbers

from tailor.importers.dates import find_dates
from tailor.importers.headings import known_kind
from tailor.importers.lines import TextLine, body_size
from tailor.importers.places import is_place, location_of, may_be_place
from tailor.importers.text_repair import without_icons
from tailor.importers.word_lists import counts, fold, folded_words, has_part, word_list, words_of
from tailor.model.resume import Basics, Location, Profile

_EMAIL = re.compile(r"(?:mailto:)?([\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+)")
_URL = re.compile(
    r"(?:https?://|www\.)[^\s|,;<>()\"]+|(?<![@\w.\-])(?:[\w\-]+\.)+(?:com|org|net|io|dev|me|edu|co|ai|app|xyz|tech|info|blog|site|page|example|us|uk|de|fr|es|it|nl|pl|se|br|pt"
    r"|tr|cn|jp|kr|eu|ca|au|in|ch|at|be|mx|ly|gg|sh|tv|to)(?![\w@])(?:/[^\s|,;<>()\"]*)?",
    re.IGNORECASE,
)
_PHONE_LIKE = re.compile(
    r"(?<![\w/.])(?:\(?\+|\(?\d)[\d\s().\-/–‐‑]{5,22}\d(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?![\w/])", re.IGNORECASE
)
_LABELS = (
    "e-mail|email|mail|correo(?: electrónico)?|courriel|e-posta|eposta|电子邮箱|邮箱|電子郵件|メール|이메일"
    "|phone number|phone|telephone|tel|mobile|cell|telefon|telefono|teléfono|telefone|téléphone|tél|telefoon|handy|mobil|móvil|portable|celular|cellulare|gsm|电话|手机|電話|電話番号|携帯|전화|전화번호|휴대폰|mob"
    "|mailaddress|address|adresse|dirección|endereço|indirizzo|adres|adress|location|city|standort|wohnort|ort|lieu|ubicación|localização|localidad|cidade|ciudad|ville|地址|住址|住所|주소|所在地|现居地"
    "|website|web|homepage|site|blog|portfolio|linkedin|github|gitlab|twitter|xtwitter|x|stackoverflow|stack overflow|facebook|url|links?|网站|profile|youtube|quora|instagram|medium|skype|orcid|xing"
    "|date of birth|born|birthday|geburtsdatum|nationality|name|vorname|nachname|nom|nombre|nome|姓名|氏名|이름"
)
_LABEL = re.compile(rf"^\s*({_LABELS})(?:\s?[:：]/?/?|\s{{2,}}|\t)\s*", re.IGNORECASE)
_HANDLE = re.compile(r"^(?:[^\w\s@]|[^\W_a-zA-Z]|[A-Za-z§])\s+@?([a-z][\w.]*(?:-[\w.]+)*)$|^(?!)")
_BREAKS = re.compile(r"\t|\s*[|•·∙●◦⋄◆♦‖¦]\s*|\s+[–—]\s+|\s*;\s+|\s{3,}")
NETWORKS = {
    "linkedin.": "LinkedIn", "github.": "GitHub", "gitlab.": "GitLab", "twitter.": "Twitter", "x.com": "X", "facebook.": "Facebook", "fb.co": "Facebook",
    "orcid.org": "ORCID", "stackoverflow.": "Stack Overflow", "medium.com": "Medium", "xing.": "XING", "instagram.": "Instagram", "youtube.": "YouTube",
    "behance.": "Behance", "dribbble.": "Dribbble", "kaggle.": "Kaggle", "soundcloud.": "SoundCloud", "scholar.google": "Google Scholar", "researchgate.": "ResearchGate",
    "bitbucket.": "Bitbucket", "mastodon.": "Mastodon", "bsky.app": "Bluesky", "leetcode.": "LeetCode", "quora.": "Quora", "gitee.": "Gitee", "t.me": "Telegram", "huggingface.co": "Hugging Face", "dev.to": "DEV", "codepen.io": "CodePen",
}  # fmt: skip
_NAMES_OF_NETWORKS = {fold(name): name for name in NETWORKS.values()}


@dataclass(slots=True)
class Contacts:
    """What was found, and what was left."""

    basics: Basics = field(default_factory=Basics)
    confidence: dict[str, float] = field(default_factory=dict)
    unplaced: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Found:
    name: str = ""
    label: str = ""
    email: str = ""
    phone: str = ""
    location: str = ""
    sure_location: bool = False
    urls: list[str] = field(default_factory=list)
    handles: list[tuple[str, str]] = field(default_factory=list)
    tel: str = ""
    mail_links: list[str] = field(default_factory=list)
    paragraphs: list[str] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)


def read_contacts(
    header: Sequence[TextLine],
    contact: Sequence[TextLine],
    everything: Sequence[TextLine],
    links: Iterable[str],
    stem: str = "",
) -> Contacts:
    """Return the basics; `everything` is looked through for what header and contact sections do not have."""
    found = _Found()
    region = guess_region(everything)
    name_line = _find_name(header, everything, stem)
    label_line: TextLine | None = None
    if name_line:
        found.name = _clean_name(_name_cell(name_line))
        rest = _rest_of_name(name_line, header)
        if rest is not None:
            header = [line for line in header if line is not rest]
            found.name = _clean_name(f"{_name_cell(name_line)}{'' if name_line.plain.endswith('-') else ' '}{_name_cell(rest)}")
            if "," in name_line.plain[-1:]:
                found.name = _clean_name(f"{_name_cell(name_line)}, {_name_cell(rest)}")
            _read_line(rest, found, region, skip=_name_cell(rest))
    for line in [*header, *contact]:
        if line is name_line:
            _read_line(line, found, region, skip=_name_cell(name_line))
            continue
        if label_line is None and line in header and _is_label(line, found):
            label_line = line
            found.label = line.plain.strip(" |·•-–—")
            continue
        _read_line(line, found, region)
    _read_elsewhere(found, everything, links, region)
    return _finished(found, name_line, everything)


def guess_region(lines: Sequence[TextLine]) -> str:
    """Return the country whose way of writing phone numbers to assume."""
    text = "\n".join(line.plain for line in lines[:60])
    domains = re.findall(r"@[\w.\-]+\.([a-z]{2})\b", text.lower())
    countries = {fold(name): code for code, names in word_list("resume_places")["countries"].items() for name in names}
    for place in re.findall(r"[^\W\d_][\w.\- ]+", "\n".join(line.plain for line in lines[:15])):
        code = countries.get(fold(place.strip()))
        if code:
            return code
    for domain in domains:
        code = {"uk": "GB"}.get(domain, domain.upper())
        if code in phonenumbers.SUPPORTED_REGIONS and code not in ("IO", "ME", "CO", "AI", "TV"):
            return code
    return "US"


def _find_name(header: Sequence[TextLine], everything: Sequence[TextLine], stem: str) -> TextLine | None:
    body = body_size(everything)
    pool = [line for line in header[:16] if _name_like(_name_cell(line))]
    if not pool or max(line.size for line in pool) < body * 1.15 and body:
        larger = [
            line
            for line in everything[:80]
            if _name_like(_name_cell(line)) and line.size > body * 1.3 and not known_kind(line.plain)
        ]
        pool = larger[:3] or pool
    if not pool:
        return None
    text = "\n".join(line.plain for line in everything)
    local = " ".join(fold(match[1].split("@")[0]) for match in _EMAIL.finditer(text)) + " " + fold(stem)

    def score(line: TextLine) -> float:
        words = [word for word in folded_words(_name_cell(line)) if len(word) > 2]
        agrees = sum(1 for word in words if word in local)
        place = pool.index(line)
        odd = 1.5 * (counts(line.plain, "titles") > 0) + 2.0 * is_place(line.plain)
        return (
            (line.size / body if body else 1) * 2
            + line.bold * 0.3
            + (line.level == 1) * 2
            + agrees * 0.8
            - place * 0.15
            - odd
        )

    return max(pool, key=score)


def _rest_of_name(name_line: TextLine, header: Sequence[TextLine]) -> TextLine | None:
    """Return the line on which a name set very large goes on."""
    index = next((i for i, line in enumerate(header) if line is name_line), -1)
    if index < 0 or index + 1 >= len(header) or len(header) < 4:
        return None
    line = header[index + 1]
    first = line.segments[0]
    big = first.size >= 14 and abs(first.size - name_line.segments[0].size) < 0.2
    plain = len(_name_cell(line).split()) <= 3 and not re.search(r"[@\d]", _name_cell(line)) and not counts(_name_cell(line), "titles")
    return line if big and plain and line.page == name_line.page else None


def _name_cell(line: TextLine) -> str:
    """Return the part of a line that would be the name: the first cell without a label."""
    text = without_icons(line.text)
    match = _LABEL.match(text)
    if match and fold(match[1]) in {fold(w) for w in ("name", "nom", "nombre", "nome", "姓名", "氏名", "이름")}:
        text = text[match.end() :]
    return _BREAKS.split(text.strip())[0].strip(" ,")


def _name_like(text: str) -> bool:
    words = re.sub(r"\(.*?\)", "", text).split()
    bare = re.sub(r",.*$", "", text)
    if not words or len(words) > 7 or re.search(r"[@\d/:!?]", text) or known_kind(text) or len(text) > 60:
        return False
    if any(word in words_of("not_names") for word in folded_words(text)):
        return False
    if any("\u3040" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" for c in text):
        return 2 <= len(text.replace(" ", "")) <= 8 and not has_part(text, "title_parts") and not is_place(text)
    capital = sum(word[0].isupper() or not word[0].isalpha() for word in bare.split())
    return len(bare.split()) > 1 and capital >= max(2, len(bare.split()) - 2) and not text.endswith(".")


_SUFFIXES = re.compile(
    r"'s\s+(?:CV|Resume|Résumé)$|\s*[-–—,(]?\s*(?:resume|résumé|curriculum vitae|cv)\)?$", re.IGNORECASE
)


def _clean_name(text: str) -> str:
    text = _SUFFIXES.sub("", text.replace("’s CV", "'s CV")).strip(" ,|·•")
    if text.isupper() and len(text.split()) > 1 and text.isascii():
        return " ".join(
            "-".join(part.capitalize() for part in word.split("-")) if len(word) > 2 or "." not in word else word
            for word in text.split()
        )
    return " ".join(text.split())


def _is_label(line: TextLine, found: _Found) -> bool:
    """Tell whether a line under the name is the job title that people set there."""
    text = line.plain
    if (
        not found.name
        or len(line.segments) > 1 and line.segments[-1].x0 - line.segments[0].x1 > 1.5 * line.size > 0
        or len(text) > 90
        or _EMAIL.search(text)
        or _URL.search(text)
        or find_phone(text, "US")
        or text.endswith(".")
    ):
        return False
    return (counts(text, "titles") > 0 or has_part(text, "title_parts")) and not find_dates(text)


def _read_line(line: TextLine, found: _Found, region: str, skip: str = "") -> None:
    """Take from a line whatever is an address; the rest is a paragraph or a leftover."""
    text = _with_labels(without_icons(line.text))
    if skip:
        text = text.replace(skip, "\t", 1)
    if len(line.plain) > 90 and not _EMAIL.search(text) and len(_BREAKS.split(text)) < 3:
        found.paragraphs.append(line.plain)
        return
    has_address = bool(_EMAIL.search(text) or find_phone(text, region) or _URL.search(text))
    for piece in _pieces(text):
        _read_piece(piece, found, region, has_address)
    for url in line.urls:
        _take_url(url, found)


def has_address(line: TextLine) -> bool:
    """Tell whether a line holds an e-mail address, a phone number or a labelled cell of contact data."""
    text = without_icons(line.text)
    first, tab, _ = text.partition("\t")
    return bool(_EMAIL.search(text) or find_phone(text, "US") or (tab and _LABEL.fullmatch(f"{first.strip()}: ")))


def _with_labels(text: str) -> str:
    """Put a colon behind a label that has a cell of its own."""
    first, tab, rest = text.partition("\t")
    return f"{first}: {rest}" if tab and _LABEL.fullmatch(f"{first.strip()}: ") else text


def _pieces(text: str) -> list[str]:
    return [piece.strip() for piece in _BREAKS.split(text) if piece.strip(" ,")]


def _read_piece(piece: str, found: _Found, region: str, among_addresses: bool) -> None:
    label = _LABEL.match(piece)
    kind = fold(label[1]) if label else ""
    rest = piece[label.end() :].strip() if label else piece
    email = _EMAIL.search(rest)
    if email:
        found.email = found.email or email[1]
        rest = (rest[: email.start()] + " \t " + rest[email.end() :]).strip()
        for part in _pieces(re.sub(r"[()\[\]<>]", " ", rest)):
            _read_piece(part.strip(" ,"), found, region, True)
        return
    phone = find_phone(rest.removeprefix("tel:"), region)
    if phone:
        found.phone = found.phone or phone
        left = rest.removeprefix("tel:").replace(phone, "\t", 1)
        for part in _pieces(left):
            if re.sub(r"[\W\d_]", "", part):
                _read_piece(part.strip(" ,()"), found, region, True)
        return
    if fold(kind) in _NAMES_OF_NETWORKS and rest:
        _take_handle(_NAMES_OF_NETWORKS[fold(kind)], rest, found)
        return
    urls = _URL.findall(rest)
    if urls:
        for url in urls:
            _take_url(url, found)
            rest = rest.replace(url, " ")
        if re.sub(r"\W", "", rest):
            _leave(rest.strip(" ,()"), found, among_addresses)
        return
    _leave(rest, found, among_addresses, bool(kind) and _names_place(kind))


def _names_place(kind: str) -> bool:
    return kind in {
        fold(w)
        for w in "mailaddress|address|adresse|dirección|endereço|indirizzo|adres|adress|location|city|standort|wohnort|ort|lieu|ubicación|localização|localidad|cidade|ciudad|ville|地址|住址|住所|주소|所在地|现居地".split(
            "|"
        )
    }


def _leave(text: str, found: _Found, among_addresses: bool, labelled: bool = False) -> None:
    """Take a piece that is no address for a place, or leave it."""
    text = text.strip(" ,|")
    if not text:
        return
    if found.name and not found.label and not labelled and len(text) < 60 and counts(text, "titles") and not find_dates(text):
        found.label = text
        return
    place = is_place(text) or labelled
    if place and not found.sure_location:
        found.location, found.sure_location = text, True
    elif (
        not found.location
        and (among_addresses or "," in text)
        and (may_be_place(text) or re.search(r"\b\d{5}\b", text))
        and fold(text) not in _NAMES_OF_NETWORKS
    ):
        found.location = text
    elif handle := _HANDLE.match(text):
        found.handles.append(("", handle[1]))
    elif not any(fold(text) == fold(handle) for _, handle in found.handles) and not _says_link(text, found):
        found.rest.append(text)


def _says_link(text: str, found: _Found) -> bool:
    """Tell whether a text is only the visible name of a link that was taken already."""
    words = [word for word in re.split(r"[\s,·|]+", fold(text)) if word]
    if words and all(any(word in fold(network_of(url)) for url in found.urls) for word in words):
        return True
    bare = re.sub(r"\W", "", fold(text))
    return len(bare) < 2 or any(bare in re.sub(r"\W", "", fold(url)) for url in found.urls)


def find_phone(text: str, region: str) -> str:
    """Return the phone number in a text as it is written, or nothing; possible numbers count, not only assigned ones."""
    for match in _PHONE_LIKE.finditer(text):
        written = match[0].strip()
        digits = re.sub(r"\D", "", written)
        if not 7 <= len(digits) <= 16 or (find_dates(written) and not written.startswith(("+", "("))):
            continue
        for country in dict.fromkeys((region, "US", "GB", "DE", "CN")):
            try:
                number = phonenumbers.parse(written, country)
            except phonenumbers.NumberParseException:
                continue
            if phonenumbers.is_possible_number(number) or (len(digits) >= 9 and written.startswith(("+", "0", "("))):
                before = text[: match.start()]
                return f"({written}" if written.count(")") > written.count("(") and before.endswith("(") else written
        if set(digits) <= {"0", "-"} and len(digits) >= 7:
            return written
    return ""


def link_key(url: str) -> str:
    """Return an address without what two writings of it may differ in."""
    return re.sub(r"^(?:https?:/+)?(?:www\.)?", "", url.strip().lower()).rstrip("/.,")


def _take_url(url: str, found: _Found) -> None:
    url = url.strip().rstrip(".,;)")
    if url.lower().startswith("mailto:"):
        found.mail_links.append(url[7:].split("?")[0])
        return
    if url.lower().startswith(("tel:", "sms:", "#", "callto:", "javascript:")):
        if url.lower().startswith("tel:") and not found.tel:
            found.tel = url[4:]
        return
    key = link_key(url)
    for index, known in enumerate(found.urls):
        old = link_key(known)
        if key == old or old.startswith(key.rstrip("-")):
            return
        # The words break off where the line did; the link under them is whole.
        if key.startswith(old) and (old.endswith("-") or "/" not in key[len(old) :]) and "/" in old:
            found.urls[index] = url
            return
    if key:
        found.urls.append(url)


def _take_handle(network: str, rest: str, found: _Found) -> None:
    urls = _URL.findall(rest)
    if urls and any(key in urls[0].lower() for key, name in NETWORKS.items() if name == network):
        _take_url(urls[0], found)
    elif rest.strip():
        found.handles.append((network, re.sub(r"^/?/?(?:in/)?", "", rest.strip()).strip(" @/")))


def _read_elsewhere(found: _Found, everything: Sequence[TextLine], links: Iterable[str], region: str) -> None:
    """Look for what is still missing in the whole file and in links that lie under no words."""
    for url in links:
        if url.lower().startswith("mailto:") and not found.email or network_of(url):
            _take_url(url, found)
    whole = next((mail for mail in found.mail_links if not found.email or mail.startswith(found.email)), "")
    found.email = whole or found.email
    found.phone = found.phone or found.tel
    if not found.email:
        for line in everything:
            match = _EMAIL.search(without_icons(line.plain))
            if match or any(url.lower().startswith("mailto:") for url in line.urls):
                found.email = (
                    match[1]
                    if match
                    else next(u for u in line.urls if u.lower().startswith("mailto:"))[7:].split("?")[0]
                )
                break
    if not found.phone:
        candidates = [
            phone
            for line in everything
            if len(line.plain) < 60 and (phone := find_phone(without_icons(line.plain), region)) and sum(c.isdigit() for c in phone) > 8
        ]
        found.phone = candidates[0] if candidates else ""


def network_of(url: str) -> str:
    """Return the network an address belongs to, or nothing."""
    host = link_key(url).split("/")[0]
    return next((name for key, name in NETWORKS.items() if host.startswith(key) or f".{key}" in f".{host}"), "")


def _finished(found: _Found, name_line: TextLine | None, everything: Sequence[TextLine]) -> Contacts:
    profiles: list[Profile] = []
    url = ""
    for address in found.urls:
        network = network_of(address)
        path = link_key(address).split("/", 1)
        if network:
            username = re.sub(r"^(?:in|users|u|@)/", "", path[1]).strip("@/") if len(path) > 1 else ""
            profiles.append(Profile(f"profile{len(profiles) + 1}", network, username, address))
        elif not url:
            url = address
        else:
            profiles.append(Profile(f"profile{len(profiles) + 1}", "", "", address))
    for network, handle in found.handles:
        known = any(profile.network == network if network else handle in profile.url for profile in profiles)
        if not known:
            profiles.append(Profile(f"profile{len(profiles) + 1}", network, handle, ""))
    location = location_of(found.location) if found.location else Location()
    summary = "\n".join(found.paragraphs)
    basics = Basics(found.name, found.label, found.email, found.phone, url, summary, location, tuple(profiles))
    confidence = {
        "basics.name": _name_confidence(found, name_line, everything),
        "basics.email": 0.98,
        "basics.phone": 0.95,
        "basics.label": 0.7,
        "basics.location": 0.9 if found.sure_location else 0.6,
        "basics.url": 0.8,
        "basics.summary": 0.7,
    }
    have = {
        "basics.name": found.name,
        "basics.email": found.email,
        "basics.phone": found.phone,
        "basics.label": found.label,
        "basics.location": found.location,
        "basics.url": url,
        "basics.summary": summary,
    }
    return Contacts(basics, {key: value for key, value in confidence.items() if have[key]}, found.rest)


def _name_confidence(found: _Found, name_line: TextLine | None, everything: Sequence[TextLine]) -> float:
    if name_line is None:
        return 0.0
    local = fold(found.email.split("@")[0])
    agrees = any(word in local for word in folded_words(found.name) if len(word) > 2)
    largest = name_line.size >= max((line.size for line in everything), default=0) - 0.1
    return 0.98 if agrees and largest else 0.9 if largest or agrees else 0.6
