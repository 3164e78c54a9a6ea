"""Makes resources/vocabulary/tools.json, names of tools by their normal form, and tool_aliases.json, other names.

    python packaging/build_vocabulary.py SIMPLE_ICONS LINGUIST_LANGUAGES DEVICON

The three arguments are the unpacked npm packages simple-icons (CC0), linguist-languages (MIT) and devicon (MIT). A
selection of the names that O*NET gives as examples of technology skills (CC BY 4.0) lies beside this script. Our own
list, resources/vocabulary/own_tools.json, comes on top. A name that is a common word (no_tools.json) is left out unless
our own list has it.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tailor.words import normal_form  # noqa: E402

VOCABULARY = ROOT / "resources" / "vocabulary"
ONET = Path(__file__).resolve().parent / "onet_technology_skills.txt"
_KIND_AT_END = re.compile(r"\s+(?:system software|business software|software|[Ss]oftware)$")
_ACRONYM_AT_END = re.compile(r"(.+?) ([A-Z][A-Za-z0-9]*[A-Z0-9][a-zA-Z]*)$")
_LONG_NAME = 2
_TWO_LETTER_WORDS = (
    "ad",
    "ae",
    "be",
    "co",
    "dr",
    "ex",
    "hi",
    "id",
    "mr",
    "ms",
    "pc",
    "ps",
    "st",
    "tv",
    "uk",
    "us",
    "vs",
)
_OWN_MAKERS = ("Adobe Systems",)
"""Makers that O*NET writes before a product's name that already says who makes it."""
_MAKERS = (
    "Apple",
    "Atlassian",
    "Autodesk",
    "Blackbaud",
    "Cisco",
    "Corel",
    "Delcam",
    "Google",
    "Instructure",
    "Intuit",
    "Kronos",
    "Microsoft",
    "Oracle",
    "Pearson",
    "SAP",
    "Siemens",
    "StataCorp",
    "Symantec",
    "Trimble",
    "iParadigms",
)
_LONG_MAKERS = (
    "Dassault Systemes",
    "Henry Schein",
    "Hewlett Packard",
    "Hewlett-Packard",
    "McNeel",
    "National Instruments",
)
_MORE_MAKERS = (
    "Qlik Tech",
    "The MathWorks",
    "Thomson Reuters",
    "Vero Software",
    "Gerber Technology",
    "SofterWare",
    "ESRI",
)


def icon_names(folder: Path) -> Iterator[str]:
    """Yield the names of brands that have an icon."""
    data = json.loads((folder / "data" / "simple-icons.json").read_text(encoding="utf-8"))
    for icon in data["icons"] if isinstance(data, dict) else data:
        yield icon["title"]
        yield from (icon.get("aliases") or {}).get("aka", [])


def language_names(folder: Path) -> Iterator[str]:
    """Yield the names of programming and markup languages."""
    for file in sorted((folder / "data").glob("*.js")):
        source = file.read_text(encoding="utf-8")
        name = re.search(r"""name: ["']([^"']+)["']""", source)
        kind = re.search(r"""type: ["'](\w+)["']""", source)
        if name and kind and kind.group(1) in ("programming", "markup"):
            yield name.group(1)


def developer_tools(folder: Path) -> Iterator[str]:
    """Yield the names of developers' tools as people write them, where the list has one with capitals."""
    for tool in json.loads((folder / "devicon.json").read_text(encoding="utf-8")):
        yield from (name for name in tool.get("altnames", []) if name != name.lower() and " " not in name)


def icon_aliases(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield (name, other name) of brands that have an icon."""
    data = json.loads((folder / "data" / "simple-icons.json").read_text(encoding="utf-8"))
    for icon in data["icons"] if isinstance(data, dict) else data:
        for other in (icon.get("aliases") or {}).get("aka", []):
            yield icon["title"], other


def language_aliases(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield (name, other name) of programming and markup languages."""
    for file in sorted((folder / "data").glob("*.js")):
        source = file.read_text(encoding="utf-8")
        name = re.search(r"""name: ["']([^"']+)["']""", source)
        others = re.search(r"aliases: \[([^\]]*)\]", source)
        if name and others:
            for other in re.findall(r"""["']([^"']+)["']""", others.group(1)):
                yield name.group(1), other


def developer_aliases(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield (name, other name) of developers' tools."""
    for tool in json.loads((folder / "devicon.json").read_text(encoding="utf-8")):
        for other in tool.get("altnames", []):
            yield tool["name"], other


def onet_names() -> Iterator[tuple[str, str, str]]:
    """Yield (name with its maker, name, acronym) of the technology skills; the last two may be empty."""
    for line in ONET.read_text(encoding="utf-8").splitlines():
        full = _KIND_AT_END.sub("", line.strip())
        for maker in _OWN_MAKERS:
            full = full.removeprefix(maker).strip()
        found = _ACRONYM_AT_END.match(full)
        acronym = found.group(2) if found and _stands_for(found.group(1), found.group(2)) else ""
        full = full.removesuffix(acronym).strip() if acronym else full
        maker = next((m for m in (*_LONG_MAKERS, *_MORE_MAKERS, *_MAKERS) if full.startswith(f"{m} ")), "")
        yield full, full.removeprefix(maker).strip() if maker else "", acronym


def _stands_for(words: str, acronym: str) -> bool:
    """Say whether an acronym has the initials of these words or of their end, or a long name's letters in order."""
    initials = "".join(
        word[0] for word in words.split() if word not in ("and", "of", "for", "in", "to", "over", "with")
    )
    every = "".join(word[0] for word in words.split())
    letters = re.sub(r"\d", "", acronym).casefold()
    if len(letters) > 1 and any(each.casefold().endswith(letters) for each in (initials, every)):
        return True
    rest = iter(words.casefold())
    return len(words.split()) > _LONG_NAME and acronym.isupper() and all(letter in rest for letter in letters)


def onet_tools() -> Iterator[str]:
    """Yield names of products; phrases in lower case such as "accounting" say what kind of product it is."""
    for full, product, _ in onet_names():
        for name in (full, product):
            last = name.split()[-1:] or [""]
            plain = name == product and len(name.split()) == 1 and name[1:].islower()
            if last[0] != last[0].lower() and not plain:
                yield name


def onet_aliases() -> Iterator[tuple[str, str]]:
    """Yield (name, other name): with and without the maker, spelled out and short."""
    for full, product, acronym in onet_names():
        if acronym:
            yield full, acronym
        elif product and (len(product.split()) > 1 or not product[1:].islower()):
            yield full, product


def alias_table(source: str, pairs: list[tuple[str, str]], own: set[str], refused: set[str]) -> list[dict[str, object]]:
    """Return groups of names; a name that is common or another tool's own says nothing and is left out.

    Two letters count in lower case alone, as in the names of files: "py", "rb".
    """
    owners: dict[str, set[str]] = {}
    for name, other in pairs:
        owners.setdefault(normal_form(other), set()).add(normal_form(name))
    names = {normal_form(name) for name, _ in pairs}
    groups: dict[str, list[str]] = {}
    for name, other in pairs:
        key = normal_form(other)
        ambiguous = len(owners[key]) > 1 or key in names or (key in own and normal_form(name) in own)
        short = len(key) == 2 and other.isalpha() and other.islower()
        if (len(key) > 2 or short) and key not in refused and key != normal_form(name) and not ambiguous:
            groups.setdefault(name, [name]).append(other)
    return [{"source": source, "names": names} for names in sorted(groups.values())]


def write(name: str, content: object) -> None:
    """Write a table, one entry a line."""
    if isinstance(content, list):
        text = "[\n" + ",\n".join(json.dumps(each, ensure_ascii=False) for each in content) + "\n]"
    else:
        text = json.dumps(content, ensure_ascii=False, indent=0)
    (VOCABULARY / name).write_text(text + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("simple_icons", type=Path)
    parser.add_argument("linguist_languages", type=Path)
    parser.add_argument("devicon", type=Path)
    options = parser.parse_args()
    refused = {normal_form(name) for name in json.loads((VOCABULARY / "no_tools.json").read_text(encoding="utf-8"))}
    own = json.loads((VOCABULARY / "own_tools.json").read_text(encoding="utf-8"))
    tools = {normal_form(name): name for names in own.values() for name in names}
    names = (
        language_names(options.linguist_languages),
        icon_names(options.simple_icons),
        developer_tools(options.devicon),
        onet_tools(),
    )
    for source in names:
        for name in source:
            key = normal_form(name)
            if len(key) > 2 and key not in refused:
                tools.setdefault(key, name)
    write("tools.json", dict(sorted(tools.items())))
    pairs = {
        "linguist": [*language_aliases(options.linguist_languages)],
        "simple-icons": [*icon_aliases(options.simple_icons)],
        "devicon": [*developer_aliases(options.devicon)],
        "onet": [*onet_aliases()],
    }
    own_forms = {normal_form(name) for names in own.values() for name in names}
    common = {normal_form(name) for name in json.loads((VOCABULARY / "common_names.json").read_text(encoding="utf-8"))}
    small = {*json.loads((VOCABULARY / "stop_words.json").read_text(encoding="utf-8")), *_TWO_LETTER_WORDS}
    groups = [
        group
        for source, found in pairs.items()
        for group in alias_table(source, found, set() if source == "onet" else own_forms, refused | common | small)
    ]
    write("tool_aliases.json", groups)
    print(len(tools), "names of tools,", len(groups), "groups of other names")


if __name__ == "__main__":
    main()
