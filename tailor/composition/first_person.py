"""Turns a résumé's bullet into a sentence in the first person, where that is safe."""

import re

from tailor.verbs import find_verb
from tailor.vocabulary import load_words

_WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*")
_SENTENCE_END = re.compile(r"(?<=[A-Za-z0-9)%])[.!]\s+(?=[A-Z])")
_OPENERS = re.compile(r"^(Responsible for|Accountable for|In charge of)\b", re.IGNORECASE)
_PASSIVE = re.compile(r"^(?:Was|Were)\b")
# "Train new cooks, and makes the lists": said with "I", the second verb would be wrong.
_MIXED = re.compile(r"\b(?:and|or) (\w+s) (?:a|an|the|all|our|my|their|its|new)\b")
_DETERMINERS = {"a", "an", "the", "all", "our", "my", "their", "its", "both", "each", "every", "new", "up", "out"}


def in_first_person(bullet: str, *, current: bool) -> str:
    """Return the bullet as sentences that say "I", or nothing where only quoting it is safe."""
    sentences = _SENTENCE_END.split(bullet.strip().rstrip(".;, "))
    spoken = [_speak(sentence, current=current) for sentence in sentences]
    return ". ".join(spoken) + "." if all(spoken) else ""


def _speak(sentence: str, *, current: bool) -> str:
    if re.match(r"I\b(?!\.)", sentence):
        return sentence
    if _OPENERS.match(sentence):
        return f"I {'am' if current else 'was'} {_lower_first(sentence)}"
    if _PASSIVE.match(sentence):
        return "I was" + sentence[sentence.index(" ") :] if " " in sentence else ""
    words = [found.group() for found in _WORD.finditer(sentence)]
    if not words or ":" in sentence.split(" ")[0]:
        return ""
    if _MIXED.search(sentence) and any(find_verb(word, "third") for word in _MIXED.findall(sentence)):
        return ""
    adverb = len(words) > 1 and words[0].endswith("ly") and find_verb(words[0], "base") is None
    return f"I {_lower_first(sentence)}" if _opens_with_verb(words[adverb:], current=current) else ""


def _opens_with_verb(words: list[str], *, current: bool) -> bool:
    opener, following = words[0].casefold(), words[1].casefold() if len(words) > 1 else ""
    if opener in load_words("adjective_openers.json") or not following:
        return False
    if find_verb(opener, "past"):
        return following not in ("of", "by")
    # A bare verb ("Manage the ward") is a present only of a job that goes on, and may be a noun ("Design reviews").
    return current and find_verb(opener, "base") is not None and following in _DETERMINERS


def _lower_first(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]
