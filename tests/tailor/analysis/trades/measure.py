"""Compares the keywords of a trade's posting with those that a recruiter of the trade expects."""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from tailor.analysis.keywords import find_keywords
from tailor.analysis.posting import read_posting
from tailor.model.keyword import Keyword
from tailor.words import normal_form

FOLDER = Path(__file__).resolve().parent
TRADES = (
    "nurse",
    "teacher",
    "electrician",
    "accountant",
    "warehouse_lead",
    "chef",
    "lawyer",
    "sales",
    "data_analyst",
    "machinist",
)
CHECKING_TRADES = ("claims_adjuster", "graphic_designer", "physiotherapist", "elektroniker", "cuisinier", "camarero")
"""Written when the vocabulary stood, to see what it is worth for a trade that nobody thought of."""
OTHER_TRADES = tuple(sorted({path.stem for path in FOLDER.glob("*.json")} - {*TRADES, *CHECKING_TRADES}))


@dataclass(frozen=True, slots=True)
class Result:
    """How a posting's keywords, soft skills apart, compare with the expected ones."""

    expected: int
    given: int
    missed: tuple[str, ...]
    false: tuple[str, ...]
    right_kind: int
    right_tier: int

    @property
    def found(self) -> float:
        """The share of the expected keywords that the app found."""
        return (self.expected - len(self.missed)) / self.expected

    @property
    def wrong(self) -> float:
        """The share of the app's keywords that nobody in the trade would list."""
        return len(self.false) / max(1, self.given)


@lru_cache(maxsize=64)
def measured(trade: str) -> Result:
    """Return the result of a trade's posting."""
    posting = find_keywords(read_posting((FOLDER / f"{trade}.txt").read_text(encoding="utf-8")))
    sheet = json.loads((FOLDER / f"{trade}.json").read_text(encoding="utf-8"))
    keywords = {_form(keyword.term): keyword for keyword in posting.keywords}
    given = {form for form, keyword in keywords.items() if keyword.kind != "soft"}
    accounted = {_form(term) for term in sheet["also_fine"]}
    missed: list[str] = []
    hits: list[tuple[Keyword, str, str]] = []
    for names, kind, tier in sheet["expected"]:
        forms = {_form(name) for name in names.split("|")}
        hit = next((keywords[form] for form in keywords if form in forms and form in given), None)
        accounted |= forms
        if hit is None:
            missed.append(names.split("|")[0])
        else:
            hits.append((hit, kind, tier))
    false = tuple(keywords[form].term for form in keywords if form in given - accounted)
    return Result(
        len(sheet["expected"]),
        len(given),
        tuple(missed),
        false,
        sum(hit.kind == kind for hit, kind, _ in hits),
        sum(hit.tier == tier for hit, _, tier in hits),
    )


def table(trades: tuple[str, ...]) -> str:
    """Return the results of trades as a table, with what was missed and what was wrong."""
    rows = [f"{'trade':20}{'found':>8}{'false':>8}{'given':>7}{'kind':>6}{'tier':>6}"]
    results = {trade: measured(trade) for trade in trades}
    for trade, result in results.items():
        rows.append(
            f"{trade:20}{result.found:8.2f}{result.wrong:8.2f}{result.given:7}{result.right_kind:6}{result.right_tier:6}"
        )
        rows.append(f"    missed: {', '.join(result.missed)}\n    false: {', '.join(result.false)}")
    found, wrong = totals(trades)
    return "\n".join([*rows, f"{'all':20}{found:8.2f}{wrong:8.2f}"])


def totals(trades: tuple[str, ...]) -> tuple[float, float]:
    """Return the share found of all expected keywords, and the share wrong of all given."""
    results = [measured(trade) for trade in trades]
    expected, given = sum(each.expected for each in results), sum(each.given for each in results)
    missed, false = sum(len(each.missed) for each in results), sum(len(each.false) for each in results)
    return (expected - missed) / expected, false / max(1, given)


def _form(term: str) -> str:
    return normal_form(term)
