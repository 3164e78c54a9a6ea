"""Renews the words of the window in resources/translations; nothing but PySide6's own lrelease is needed for it.

python packaging/update_translations.py              renew tailor_en.ts and .qm: the two English forms of each count
python packaging/update_translations.py de           begin or renew tailor_de.ts with every text, and make its .qm
python packaging/update_translations.py --list       print every text with its context and where it stands

A .ts file is translated with Qt Linguist (pyside6-linguist); run this again afterwards to make the .qm that is
shipped. A text no longer in the sources leaves its .ts, a new one comes in as unfinished.

To see the window in a made-up language, set TAILOR_LANGUAGE before starting it:
TAILOR_LANGUAGE=pseudo python -m tailor open         accents, 40 % longer; what has no brackets is not translatable
TAILOR_LANGUAGE=pseudo-rtl python -m tailor open     from right to left, mirrored
TAILOR_LANGUAGE=en python -m tailor open             English, with the dates of the system's country
"""

import argparse
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from wordings import Text, english_forms, texts_of

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
SOURCES = ("ui", "tailor")


def main() -> int:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", nargs="?", default="en")
    parser.add_argument("--list", action="store_true", dest="listed")
    options = parser.parse_args()
    texts = texts_of(ROOT, SOURCES)
    if options.listed:
        print(*(f"{text.context}\t{text.source!r}\t{text.place}" for text in texts), sep="\n")
        return 0
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / f"tailor_{options.language}.ts"
    path.write_text(ts_of(texts, options.language, done_in(path)), encoding="utf-8")
    return subprocess.run([lrelease(), "-silent", str(path)], check=False).returncode


def ts_of(texts: list[Text], language: str, done: dict[tuple[str, str], list[str]]) -> str:
    """Return a .ts file; English needs the texts with forms alone, both of which follow from the text itself."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for text in texts:
        if language == "en" and not text.counts:
            continue
        if text.context not in contexts:
            contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[text.context], "name").text = text.context
        _add_message(contexts[text.context], text, language, done.get((text.context, text.source), []))
    ET.indent(root, space="")
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def _add_message(context: ET.Element, text: Text, language: str, known: list[str]) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if text.counts else {})
    ET.SubElement(message, "source").text = text.source
    forms = english_forms(text.source) if language == "en" else known
    translation = ET.SubElement(message, "translation", {} if any(forms) else {"type": "unfinished"})
    if not text.counts:
        translation.text = forms[0] if forms else ""
    for form in (forms or [""]) if text.counts else ():
        ET.SubElement(translation, "numerusform").text = form


def done_in(path: Path) -> dict[tuple[str, str], list[str]]:
    """Return what is translated already, by context and text."""
    done: dict[tuple[str, str], list[str]] = {}
    for context in ET.parse(path).getroot().iter("context") if path.is_file() else ():
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") != "unfinished":
                forms = [form.text or "" for form in translation.iter("numerusform")]
                done[name, message.findtext("source", "")] = forms or [translation.text or ""]
    return done


def lrelease() -> str:
    """Return the program that makes a .qm of a .ts."""
    found = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent)) or shutil.which("pyside6-lrelease")
    if not found:
        sys.exit("pyside6-lrelease is missing. Install the development dependencies first.")
    return found


if __name__ == "__main__":
    sys.exit(main())
