"""The names that styles have in Word files of many languages, and the styles we make where a donor lacks them."""

from dataclasses import dataclass

from tailor.exporters.style_donor.styles import MAIN
from tailor.exporters.template import RoleName
from tailor.exporters.wording import all_headings


def _names(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("|"))


NAMES: dict[RoleName, tuple[str, ...]] = {
    "name": _names(
        "title|titel|titre|título|titolo|tytuł|otsikko|název|cím|titlu|naslov|konu başlığı|заголовок|название|标题|表題"
    ),
    "label": _names("subtitle|untertitel|sous-titre|subtítulo|sottotitolo|podtytuł|ondertitel|underrubrik|alt yazı"),
    "contact": _names("contact|contact info|contact information|contact details|kontakt|kontaktdaten|coordonnées"),
    "section": _names(
        "heading 1|heading1|überschrift 1|titre 1|título 1|encabezado 1|titolo 1|nagłówek 1|kop 1|rubrik 1|"
        "overskrift 1|başlık 1|otsikko 1|nadpis 1|címsor 1|titlu 1|заголовок 1|标题 1|見出し 1"
    ),
    "entry": _names(
        "heading 2|heading2|überschrift 2|titre 2|título 2|encabezado 2|titolo 2|nagłówek 2|kop 2|rubrik 2|"
        "overskrift 2|başlık 2|otsikko 2|nadpis 2|címsor 2|titlu 2|заголовок 2|标题 2|見出し 2"
    ),
    "detail": ("entry detail",),
    "item": ("entry item",),
    "text": _names(
        "body text|text body|textkörper|corps de texte|texto independiente|corpo del testo|tekst podstawowy"
    ),
    "bullet": _names(
        "list bullet|aufzählungszeichen|liste à puces|lista con viñetas|punto elenco|lista punktowana|"
        "lista com marcadores|lijst opsom.teken|punktlista|punktopstilling|punktmerket liste|madde imleri|"
        "маркированный список"
    ),
    "inline": ("labelled line",),
    "opening": ("letter opening",),
    "letter": ("letter text",),
    "footer": _names("footer|fußzeile|pied de page|pie de página|piè di pagina|stopka|voettekst|sidfot|bunntekst"),
}
HEADINGS = all_headings()
STYLE = (
    f'<w:style xmlns:w="{MAIN}" w:type="paragraph"{{custom}} w:styleId="{{{{id}}}}"><w:name w:val="{{name}}"/>'
    '<w:basedOn w:val="{base}"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>'
)


@dataclass(frozen=True, slots=True)
class MadeStyle:
    """A style we add: its id and name, the properties of its paragraphs and runs; `standard` for names Word knows."""

    id: str
    name: str
    paragraph: str = ""
    run: str = ""
    standard: bool = False


_KEEP = "<w:keepNext/><w:keepLines/>"
_BOLD = "<w:b/><w:bCs/>"
_LARGER = '<w:sz w:val="{larger}"/><w:szCs w:val="{larger}"/>'
_LARGEST = '<w:sz w:val="{largest}"/><w:szCs w:val="{largest}"/>'
_RULE = '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>'
MADE: dict[RoleName, MadeStyle] = {
    "name": MadeStyle(
        "Title", "Title", f'{_KEEP}<w:spacing w:before="0" w:after="40"/>', f"{_BOLD}{_LARGEST}", standard=True
    ),
    "label": MadeStyle(
        "Subtitle", "Subtitle", f'{_KEEP}<w:spacing w:before="0" w:after="40"/>{{jc}}', _LARGER, standard=True
    ),
    "contact": MadeStyle("Contact", "Contact", '<w:spacing w:before="0" w:after="40"/>{jc}'),
    "section": MadeStyle(
        "Heading1",
        "heading 1",
        f'{_KEEP}{_RULE}<w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="0"/>',
        f"{_BOLD}{_LARGER}",
        standard=True,
    ),
    "entry": MadeStyle(
        "Heading2",
        "heading 2",
        f'{_KEEP}<w:spacing w:before="140" w:after="0"/><w:outlineLvl w:val="1"/>',
        _BOLD,
        standard=True,
    ),
    "detail": MadeStyle("EntryDetail", "Entry Detail", '<w:keepNext/><w:spacing w:before="0" w:after="{after}"/>'),
    "item": MadeStyle("EntryItem", "Entry Item", '<w:spacing w:before="0" w:after="{after}"/>'),
    "text": MadeStyle("BodyText", "Body Text", standard=True),
    "bullet": MadeStyle("ListBullet", "List Bullet", '<w:spacing w:before="0" w:after="{after}"/>', standard=True),
    "inline": MadeStyle("LabelledLine", "Labelled Line", '<w:spacing w:before="0" w:after="{after}"/>'),
    "opening": MadeStyle("LetterOpening", "Letter Opening", '<w:spacing w:before="240" w:after="{space}"/>'),
    "letter": MadeStyle("LetterText", "Letter Text", '<w:spacing w:before="0" w:after="{space}"/>'),
    "footer": MadeStyle("Footer", "footer", "", standard=True),
}
