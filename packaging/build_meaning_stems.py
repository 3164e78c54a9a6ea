"""Makes resources/vocabulary/meaning_stems.json: the stems of the words of same_meaning.json, made before run time.

    python packaging/build_meaning_stems.py

Run it after every change of same_meaning.json, of verbs.json or of the stemming; a test compares the two.
"""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tailor.words import plural, stem  # noqa: E402 - the project need not be installed

TARGET = ROOT / "resources" / "vocabulary" / "meaning_stems.json"


def main() -> None:
    """Write the stems that differ from their words."""
    table = json.loads((ROOT / "resources" / "vocabulary" / "same_meaning.json").read_text(encoding="utf-8"))
    words = {word for group in (*table["verbs"], *table["nouns"]) for word in group}
    words |= {word for frame in table["frames"] for word in frame["objects"]} | set(table["broader"])
    words |= set(table["implied"]) | {word for contexts in table["implied"].values() for word in contexts}
    words |= set(json.loads((ROOT / "resources" / "vocabulary" / "verbs.json").read_text(encoding="utf-8")))
    words |= {word for special in table["broader"].values() for word in special}
    words |= {plural(word) for word in words}
    stems = {word: stem(word) for word in sorted(words)}
    TARGET.write_text(json.dumps(stems, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
