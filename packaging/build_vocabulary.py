"""Makes resources/vocabulary/tools.json, names of tools by their normal form, and tool_aliases.json, other names.

    python packaging/build_vocabulary.py SIMPLE_ICONS LINGUIST_LANGUAGES DEVICON

The three arguments are the unpacked npm packages simple-icons (CC0), linguist-languages (MIT) and devicon (MIT). Our
own list, resources/vocabulary/own_tools.json, comes on top. A name that is a common word (no_tools.json) is left out
unless our own list has it.
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


def alias_table(pairs: list[tuple[str, str]], own: set[str], refused: set[str]) -> list[list[str]]:
    """Return groups of names; a name that is short, common or another tool's own says nothing and is left out."""
    owners: dict[str, set[str]] = {}
    for name, other in pairs:
        owners.setdefault(normal_form(other), set()).add(normal_form(name))
    names = {normal_form(name) for name, _ in pairs}
    groups: dict[str, list[str]] = {}
    for name, other in pairs:
        key = normal_form(other)
        ambiguous = len(owners[key]) > 1 or key in names or (key in own and normal_form(name) in own)
        if len(key) > 2 and key not in refused and key != normal_form(name) and not ambiguous:
            groups.setdefault(name, [name]).append(other)
    return sorted(groups.values())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("simple_icons", type=Path)
    parser.add_argument("linguist_languages", type=Path)
    parser.add_argument("devicon", type=Path)
    options = parser.parse_args()
    refused = {normal_form(name) for name in json.loads((VOCABULARY / "no_tools.json").read_text(encoding="utf-8"))}
    own = json.loads((VOCABULARY / "own_tools.json").read_text(encoding="utf-8"))
    tools = {normal_form(name): name for names in own.values() for name in names}
    for source in (
        language_names(options.linguist_languages),
        icon_names(options.simple_icons),
        developer_tools(options.devicon),
    ):
        for name in source:
            key = normal_form(name)
            if len(key) > 2 and key not in refused:
                tools.setdefault(key, name)
    text = json.dumps(dict(sorted(tools.items())), ensure_ascii=False, indent=0)
    (VOCABULARY / "tools.json").write_text(text + "\n", encoding="utf-8")
    pairs = [
        *language_aliases(options.linguist_languages),
        *icon_aliases(options.simple_icons),
        *developer_aliases(options.devicon),
    ]
    own_forms = {normal_form(name) for names in own.values() for name in names}
    common = {normal_form(name) for name in json.loads((VOCABULARY / "common_names.json").read_text(encoding="utf-8"))}
    groups = alias_table(pairs, own_forms, refused | common)
    text = json.dumps(groups, ensure_ascii=False, indent=0)
    (VOCABULARY / "tool_aliases.json").write_text(text + "\n", encoding="utf-8")
    print(len(tools), "names of tools,", len(groups), "groups of other names")


if __name__ == "__main__":
    main()
