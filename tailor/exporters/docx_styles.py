"""A template's roles as real Word styles, numbering and settings."""

from dataclasses import dataclass
from typing import Any

from tailor.exporters.docx_xml import element, twips
from tailor.exporters.families import Weight
from tailor.exporters.template import ColorName, RoleName, Style, Template


@dataclass(frozen=True, slots=True)
class WordStyle:
    """The Word style of a role: its id, its name, the style that follows it and its outline level."""

    id: str
    name: str
    following: str
    level: int | None = None


STYLES: dict[RoleName, WordStyle] = {
    "name": WordStyle("Title", "Title", "Subtitle"),
    "label": WordStyle("Subtitle", "Subtitle", "Contact"),
    "contact": WordStyle("Contact", "Contact", "Contact"),
    "section": WordStyle("Heading1", "heading 1", "BodyText", 0),
    "entry": WordStyle("Heading2", "heading 2", "EntryDetail", 1),
    "detail": WordStyle("EntryDetail", "Entry Detail", "ListBullet"),
    "item": WordStyle("EntryItem", "Entry Item", "EntryItem"),
    "text": WordStyle("BodyText", "Body Text", "BodyText"),
    "bullet": WordStyle("ListBullet", "List Bullet", "ListBullet"),
    "inline": WordStyle("LabelledLine", "Labelled Line", "LabelledLine"),
    "opening": WordStyle("LetterOpening", "Letter Opening", "LetterText"),
    "letter": WordStyle("LetterText", "Letter Text", "LetterText"),
    "footer": WordStyle("Footer", "footer", "Footer"),
}
_WITH_RIGHT: tuple[RoleName, ...] = ("entry", "detail", "item")
_COMPATIBILITY = {
    "compatibilityMode": 15,
    "overrideTableStyleFontSizeAndJustification": 1,
    "enableOpenTypeFeatures": 1,
    "doNotFlipMirrorIndents": 1,
    "differentiateMultirowTableHeaders": 1,
}


def face_name(template: Template, weight: Weight) -> str:
    """Return the family's name in Word; semibold is a family of its own there."""
    semibold = template.family.nearest(weight) == "semibold"
    return f"{template.family.word} SemiBold" if semibold else template.family.word


def faces(template: Template, weight: Weight) -> Any:
    """Return the font of a weight."""
    name = face_name(template, weight)
    return element("rFonts", ascii=name, hAnsi=name, eastAsia=name, cs=name)


def color(template: Template, name: ColorName) -> Any:
    """Return a colour of the template."""
    return element("color", val=template.colors.value(name).upper())


def write_styles(root: Any, template: Template, language: str, width: float) -> None:
    """Fill the styles part with our styles alone."""
    latent = root.find("{*}latentStyles")
    root[:] = [_defaults(template, language)]
    if latent is not None:
        root.append(latent)
    root.append(_plain_style("paragraph", "Normal", "Normal", element("qFormat")))
    root.append(_plain_style("character", "DefaultParagraphFont", "Default Paragraph Font", element("semiHidden")))
    root.append(_plain_style("numbering", "NoList", "No List", element("semiHidden")))
    for role, word in STYLES.items():
        root.append(_style(role, word, template, width))
    link = element("style", type="character", styleId="Hyperlink")
    link.extend([element("name", val="Hyperlink"), element("basedOn", val="DefaultParagraphFont")])
    root.append(link)


def _plain_style(kind: str, identity: str, name: str, flag: Any) -> Any:
    return element("style", element("name", val=name), flag, type=kind, default=1, styleId=identity)


def _defaults(template: Template, language: str) -> Any:
    size = round(template.roles.text.size * 2)
    run = element(
        "rPr",
        faces(template, "regular"),
        element("kern", val=2),
        element("sz", val=size),
        element("szCs", val=size),
        element("lang", val=language, eastAsia="en-US", bidi="ar-SA"),
    )
    return element("docDefaults", element("rPrDefault", run), element("pPrDefault"))


def _style(role: RoleName, word: WordStyle, template: Template, width: float) -> Any:
    style = template.style(role)
    own = role in ("contact", "detail", "item", "inline", "opening", "letter")
    return element(
        "style",
        element("name", val=word.name),
        element("basedOn", val="Normal"),
        element("next", val=word.following),
        element("qFormat"),
        _paragraph_look(role, style, word, template, width),
        _run_look(style, template),
        type="paragraph",
        **({"customStyle": 1} if own else {}),
        styleId=word.id,
    )


def _paragraph_look(role: RoleName, style: Style, word: WordStyle, template: Template, width: float) -> Any:
    numbering = element("numPr", element("numId", val=1)) if role == "bullet" else None
    tabs = element("tabs", element("tab", val="right", pos=twips(width))) if role in _WITH_RIGHT else None
    hang = style.hang if role == "bullet" else 0.0
    spacing = {"before": twips(style.before), "after": twips(style.after), "line": twips(style.leading)}
    return element(
        "pPr",
        element("keepNext") if style.keep else None,
        element("keepLines") if style.keep else None,
        element("widowControl"),
        numbering,
        _border(style, template),
        tabs,
        element("spacing", **spacing, lineRule="exact"),
        element("ind", left=twips(style.indent + hang), **_hanging(hang)),
        element("jc", val=style.align),
        element("outlineLvl", val=word.level) if word.level is not None else None,
    )


def _hanging(hang: float) -> dict[str, int]:
    return {"hanging": twips(hang)} if hang else {"firstLine": 0}


def _border(style: Style, template: Template) -> Any:
    if not style.rule:
        return None
    look = {"sz": max(2, round(style.rule * 8)), "space": round(style.rule_gap)}
    return element("pBdr", element("bottom", val="single", **look, color=template.colors.value("rule").upper()))


def _run_look(style: Style, template: Template) -> Any:
    size = round(style.size * 2)
    return element(
        "rPr",
        faces(template, style.weight),
        element("b") if template.family.nearest(style.weight) == "bold" else None,
        element("i") if style.italic else None,
        element("caps") if style.caps else None,
        color(template, style.color),
        element("spacing", val=twips(style.tracking * style.size)) if style.tracking else None,
        element("kern", val=2),
        element("sz", val=size),
        element("szCs", val=size),
    )


def write_numbering(root: Any, template: Template) -> None:
    """Define one bulleted list, tied to the style List Bullet."""
    style = template.roles.bullet
    level = element(
        "lvl",
        element("start", val=1),
        element("numFmt", val="bullet"),
        element("pStyle", val=STYLES["bullet"].id),
        element("lvlText", val=template.options.bullet),
        element("lvlJc", val="left"),
        element("pPr", element("ind", left=twips(style.indent + style.hang), hanging=twips(style.hang))),
        element("rPr", faces(template, "regular")),
        ilvl=0,
    )
    kind = element("multiLevelType", val="hybridMultilevel")
    root[:] = [
        element("abstractNum", kind, level, abstractNumId=0),
        element("num", element("abstractNumId", val=0), numId=1),
    ]


def write_settings(root: Any, *, embedded: bool) -> None:
    """Say that this is a file of today's Word, and whether its faces are embedded."""
    place = "http://schemas.microsoft.com/office/word"
    root[:] = [
        element("zoom", percent=100),
        *((element("embedTrueTypeFonts"), element("saveSubsetFonts")) if embedded else ()),
        element("defaultTabStop", val=720),
        element("characterSpacingControl", val="doNotCompress"),
        element(
            "compat",
            *(element("compatSetting", name=name, uri=place, val=value) for name, value in _COMPATIBILITY.items()),
        ),
        element("decimalSymbol", val="."),
        element("listSeparator", val=","),
    ]
