"""Orders keywords with KeyBERT: how near each is to what the requirements are about."""

from collections.abc import Sequence
from functools import lru_cache

from keybert import KeyBERT
from sklearn.feature_extraction.text import CountVectorizer

from tailor.analysis.embedding import embedder


def similarities(terms: Sequence[str], lines: Sequence[str]) -> dict[str, float]:
    """Return for every term how near it is to the mean of the lines, 0 to 1, by KeyBERT.

    The terms go in as the vectorizer's own analysis of the document: KeyBERT's n-grams cross line ends, and its list
    of candidates loses C++, C#, R and .NET to the default token pattern.
    """
    if not terms or not lines:
        return {}
    wanted = list(dict.fromkeys(terms))
    vectorizer = CountVectorizer(analyzer=lambda _: wanted, lowercase=False)
    centre = embedder().embed(lines).mean(axis=0, keepdims=True)
    found = _keybert().extract_keywords(
        "\n".join(lines), vectorizer=vectorizer, doc_embeddings=centre, top_n=len(wanted)
    )
    return {str(term): max(0.0, float(nearness)) for term, nearness in found}


@lru_cache(maxsize=1)
def _keybert() -> KeyBERT:
    return KeyBERT(model=embedder())
