"""Knows the words that are right in one résumé whatever the word lists say: names, terms, what the user vouches for."""

from collections import Counter

from tailor.model.answers import Answers
from tailor.model.lines import resume_lines
from tailor.model.posting import Posting
from tailor.model.resume import Resume
from tailor.vocabulary import load_table
from tailor.words import tokenize

_NAMES = ("name", "organization", "institution", "entity", "publisher", "issuer", "awarder", "location")


def right_words(resume: Resume, posting: Posting, answers: Answers = Answers()) -> frozenset[str]:
    """Return the words, in lower case: the posting's, listed skills, names, the user's own, and what is written twice.

    Where résumé or posting repeat a well-known misspelling, it stays one.
    """
    basics = resume.basics
    names = [basics.name, basics.location.text, basics.email, basics.url, posting.company, posting.location]
    names += [f"{profile.network} {profile.username} {profile.url}" for profile in basics.profiles]
    words = [posting.text, *(fact.term for fact in answers.facts)]
    counts: Counter[str] = Counter()
    for line in resume_lines(resume):
        found = {token.text.casefold() for token in tokenize(line.text)}
        counts.update(found)
        if line.field in _NAMES:
            names.append(line.text)
        elif line.kind in ("skills", "certificates") or line.field == "keywords":
            words.append(line.text)
    known = {token.text.casefold() for text in words for token in tokenize(text)}
    known |= {word for word, count in counts.items() if count > 1}
    known -= set(load_table("misspellings.json"))
    sure = {token.text.casefold() for text in names for token in tokenize(text)}
    return frozenset(known | sure | {word.casefold() for word in answers.words})
