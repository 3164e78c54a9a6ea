"""The tables of matching are made ready in shares, and asking needs none of them to be ready."""

from tailor.analysis.matching import same
from tailor.analysis.term_forms import group_keys
from tailor.analysis.warming import warm_matching
from tailor.vocabulary import shipped_aliases


def test_all_tables_are_made_ready_in_many_shares() -> None:
    shares = list(warm_matching())
    assert len(shares) > 20
    asked = group_keys.cache_info().misses
    for group in shipped_aliases():
        group_keys(group)
    assert group_keys.cache_info().misses == asked


def test_nobody_has_to_wait_for_the_end() -> None:
    next(warm_matching())
    assert same("Kubernetes", "Ran K8s for two years") == "variant"
