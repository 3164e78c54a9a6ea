"""Puts properties of paragraphs and runs where the format wants them."""

import copy
from typing import Any

from lxml import etree

from tailor.exporters.style_donor.styles import w


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_PARAGRAPH = _names(
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
)
_RUN = _names(
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish "
    "webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang "
    "eastAsianLayout specVanish oMath rPrChange"
)
_STYLE = _names(
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal "
    "personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr"
)
_ORDERS = {"pPr": _PARAGRAPH, "rPr": _RUN, "style": _STYLE}


def child_of(parent: Any, name: str) -> Any:
    """Return the child of this name, made in its place if there is none."""
    found = parent.find(w(name))
    if found is not None:
        return found
    order = _ORDERS[etree.QName(parent).localname]
    later = set(order[order.index(name) + 1 :])
    made = etree.Element(w(name))
    following = next((one for one in parent if isinstance(one.tag, str) and etree.QName(one).localname in later), None)
    if following is None:
        parent.append(made)
    else:
        following.addprevious(made)
    return made


def lay_over(parent: Any, properties: Any, names: tuple[str, ...]) -> None:
    """Put those of the properties that have these names over the parent's own, attribute by attribute."""
    for one in () if properties is None else properties:
        name = etree.QName(one).localname if isinstance(one.tag, str) else ""
        if name in names:
            own = child_of(parent, name)
            own.attrib.update(one.attrib)
            if len(one):
                own[:] = [copy.deepcopy(child) for child in one]
