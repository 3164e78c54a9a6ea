"""Characters of a PDF page, as pdfium gives them, to words with place, size, weight and link."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2.raw as pdfium

from tailor.importers.hidden_text import INVISIBLE
from tailor.importers.pdf_hidden import find_warning
from tailor.importers.text_repair import is_wide, repair

_BOLD_WEIGHT = 600
_BOLD_NAMES = ("bold", "black", "heavy", "semibold", "demi", "cmbx", "sfbx", "-medi")
_ITALIC_NAMES = ("italic", "oblique", "cmti", "slanted", "sfti")
_ITALIC_FLAG = 1 << 6
_SPACE = 0.17
"""A gap of this many ems between two characters is a space; kerning stays below."""
_WIDEST = 0.74
"""How far apart, in ems, the origins of two letters of one word are at most, the widest letters apart."""
_NO_SPACE = 0.06
"""A space that only pdfium thinks it sees, in a gap smaller than this many ems, is none: it misjudges some fonts."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a text object looks like."""

    size: float
    bold: bool
    italic: bool


@dataclass(slots=True)
class Word:
    """A word; `glued` when it stands at the one before without a space, `y` grows downwards, `index` is its place
    in the page's content stream."""

    text: str
    x0: float
    x1: float
    y: float
    look: Look
    index: int
    stop: int
    glued: bool = False
    url: str = ""


@dataclass(frozen=True, slots=True)
class PageWords:
    """All words of a page in stream order, and the links that lie over no word."""

    words: tuple[Word, ...]
    width: float
    height: float
    links: tuple[str, ...]
    outside: tuple[str, ...] = ()
    """Words that stand beyond the page's edges."""
    warning: str = ""


class _Reader:
    """One page's characters with the looks of its text objects remembered."""

    def __init__(self, text_page: object, height: float) -> None:
        self.page = text_page
        self.height = height
        self.looks: dict[int, Look] = {}
        self.box = pdfium.FS_RECTF()
        self.x = ctypes.c_double()
        self.y = ctypes.c_double()
        self.matrix = pdfium.FS_MATRIX()
        self.name = ctypes.create_string_buffer(128)
        self.flags = ctypes.c_int()

    def look(self, index: int) -> Look:
        """Return the look of the text object that holds a character."""
        text_object = pdfium.FPDFText_GetTextObject(self.page, index)
        key = ctypes.addressof(text_object.contents) if text_object else 0
        known = self.looks.get(key)
        if known is None:
            known = self.looks[key] = self._measure(index)
        return known

    def _measure(self, index: int) -> Look:
        pdfium.FPDFText_GetMatrix(self.page, index, self.matrix)
        scale = (self.matrix.b**2 + self.matrix.d**2) ** 0.5 or 1.0
        size = round(pdfium.FPDFText_GetFontSize(self.page, index) * scale, 1)
        self.name.value = b""
        pdfium.FPDFText_GetFontInfo(self.page, index, self.name, 128, self.flags)
        name = self.name.value.decode("utf-8", "replace").lower()
        heavy = pdfium.FPDFText_GetFontWeight(self.page, index) >= _BOLD_WEIGHT
        bold = heavy or any(part in name for part in _BOLD_NAMES)
        italic = bool(self.flags.value & _ITALIC_FLAG) or any(part in name for part in _ITALIC_NAMES)
        return Look(size or 10.0, bold, italic)

    def _true_gap(self, word: Word, advance: float) -> float:
        """Return the gap behind a word's last letter from how far it is to the next letter's origin.

        The boxes of some fonts are wider than their letters; a Chinese character takes one em anyway.
        """
        size = word.look.size
        if is_wide(word.text[-1]):
            return float(advance - size)
        gap = self.box.left - word.x1
        if gap < -0.05 * size and advance > _WIDEST * size and word.text[-1] not in "mwMW@%&":
            return float(advance - (_WIDEST - _NO_SPACE) * size)
        return float(gap)

    def words(self) -> Iterator[Word]:
        """Yield the words in the order of the content stream."""
        word: Word | None = None
        space, guessed, last, origin = True, False, 0.0, 0.0
        for index in range(pdfium.FPDFText_CountChars(self.page)):
            code = pdfium.FPDFText_GetUnicode(self.page, index)
            if (code <= 32 and code != 2) or code == 0xA0:
                written = pdfium.FPDFText_IsGenerated(self.page, index) != 1
                space, guessed = space or written, guessed or not written
                continue
            pdfium.FPDFText_GetLooseCharBox(self.page, index, self.box)
            pdfium.FPDFText_GetCharOrigin(self.page, index, self.x, self.y)
            look, y, x0, x1 = self.look(index), self.height - self.y.value, self.box.left, self.box.right
            # pdfium gives U+FFFE (or 2) for the hyphen at a line's end.
            letter = "-" if code in (2, 0xFFFE, 0xAD) else chr(code)
            # The letters of a ligature share one box.
            near = word is not None and abs(y - word.y) < 0.5 * look.size and x0 >= last - 0.05 * look.size
            gap = x0 - word.x1 if word else 0.0
            if guessed and word:
                gap = self._true_gap(word, self.x.value - origin)
            apart = space or not near or gap > (_NO_SPACE if guessed else _SPACE) * look.size
            if word and not apart and look == word.look:
                word.text += letter
                word.x1, word.stop = max(word.x1, x1), index + 1
            else:
                if word:
                    yield word
                word = Word(letter, x0, x1, y, look, index, index + 1, glued=not apart)
            space, guessed, last, origin = False, False, x0, self.x.value
        if word:
            yield word


def page_words(page: object, text_page: object, document: object, width: float, height: float) -> PageWords:
    """Return a page's words, repaired, each with the link it stands under."""
    every = list(_Reader(text_page, height).words())
    words = [word for word in every if _within(word, width, height)]
    outside = tuple(text for word in every if not _within(word, width, height) and (text := repair(word.text)))
    warning = INVISIBLE if outside else find_warning(page, text_page, words, height)
    for word in words:
        word.text = repair(word.text)
    words = [word for word in words if word.text]
    loose: list[str] = []
    for url, (left, top, right, bottom) in _links(page, document, height):
        under = [w for w in words if left <= (w.x0 + w.x1) / 2 <= right and top <= w.y - 0.3 * w.look.size <= bottom]
        for word in under:
            word.url = url
        if not under:
            loose.append(url)
    return PageWords(tuple(words), width, height, tuple(loose), outside, warning)


def _within(word: Word, width: float, height: float) -> bool:
    return -2 <= word.x0 <= width + 2 and -2 <= word.y <= height + 2


def _links(page: object, document: object, height: float) -> Iterator[tuple[str, tuple[float, float, float, float]]]:
    """Yield every link of the page that leads to an address, with its box."""
    position = ctypes.c_int(0)
    link = pdfium.FPDF_LINK()
    rect = pdfium.FS_RECTF()
    while pdfium.FPDFLink_Enumerate(page, position, link):
        action = pdfium.FPDFLink_GetAction(link)
        if not action or not pdfium.FPDFLink_GetAnnotRect(link, rect):
            continue
        length = pdfium.FPDFAction_GetURIPath(document, action, None, 0)
        if not 1 < length < 2000:
            continue
        buffer = ctypes.create_string_buffer(length)
        pdfium.FPDFAction_GetURIPath(document, action, buffer, length)
        url = buffer.value.decode("utf-8", "replace").strip()
        low, high = sorted((rect.top, rect.bottom))
        yield url, (rect.left - 1, height - high - 1, rect.right + 1, height - low + 1)
